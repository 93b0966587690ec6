import { RefusedWorkbook } from './refused-workbook';
import type { WorkbookLimits } from './workbook-limits';

/** The text of a cell, from its value or from its runs; how it is pronounced (`rPh`) is no part of it. */
export class CollectedText {
  private collected = '';
  private isText = false;
  private isPhonetic = false;

  constructor(
    private readonly limits: Pick<WorkbookLimits, 'cellLetters'>,
    /** Names the cell in a refusal. */
    private readonly cell: () => string,
  ) {}

  begin(): void {
    this.collected = '';
    this.isText = false;
    this.isPhonetic = false;
  }

  end(): string {
    this.isText = false;
    return this.collected;
  }

  open(name: string): void {
    if (name === 'rPh') this.isPhonetic = true;
    this.isText = !this.isPhonetic && (name === 't' || name === 'v');
  }

  close(name: string): void {
    if (name === 'rPh') this.isPhonetic = false;
    this.isText = false;
  }

  text(text: string): void {
    if (!this.isText) return;
    this.collected += text;
    const { cellLetters } = this.limits;
    if (this.collected.length > cellLetters) {
      throw new RefusedWorkbook('workbook-cell-too-long', { cell: this.cell(), most: cellLetters });
    }
  }
}
