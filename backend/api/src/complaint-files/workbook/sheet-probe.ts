import type { XmlTaker } from './xml-part';

/** Finds whether a sheet has a value at all, and reads no further. */
export class SheetProbe implements XmlTaker {
  hasData = false;
  private isData = false;
  private isValue = false;

  open(name: string): void {
    if (name === 'sheetData') this.isData = true;
    this.isValue = this.isData && (name === 'v' || name === 't');
  }

  close(name: string): void {
    this.isValue = false;
    if (name === 'sheetData') this.isData = false;
  }

  text(text: string): void {
    this.hasData ||= this.isValue && text !== '';
  }

  isDone(): boolean {
    return this.hasData;
  }
}
