import { wholeNumber } from './cell-reference';
import { isBuiltInDate, isDateFormat } from './number-format';
import { RefusedWorkbook } from './refused-workbook';
import type { WorkbookLimits } from './workbook-limits';
import type { Attributes, XmlTaker } from './xml-part';

/** Finds which formats of cells show numbers as days and times. */
export class StyleDates implements XmlTaker {
  private readonly written = new Map<number, boolean>();
  private readonly formats: number[] = [];
  private isCells = false;

  constructor(private readonly limits: Pick<WorkbookLimits, 'styles'>) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'cellXfs') this.isCells = true;
    else if (name === 'numFmt') {
      this.written.set(wholeNumber(attributes['numFmtId'] ?? ''), isDateFormat(attributes['formatCode'] ?? ''));
    } else if (name === 'xf' && this.isCells) this.formats.push(wholeNumber(attributes['numFmtId'] ?? ''));
    this.refuseTooMany();
  }

  close(name: string): void {
    if (name === 'cellXfs') this.isCells = false;
  }

  /** By the number of the format: whether its numbers are days. */
  dates(): readonly boolean[] {
    return this.formats.map((format) => this.written.get(format) ?? isBuiltInDate(format));
  }

  private refuseTooMany(): void {
    const { styles } = this.limits;
    if (this.formats.length > styles || this.written.size > styles) {
      throw new RefusedWorkbook('workbook-too-many-styles', { most: styles });
    }
  }
}
