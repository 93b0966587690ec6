import type { Facts, WorkbookProblemCode } from '@anggakara/contracts';
import { cellField, type CellMeanings } from './cell-field';
import { cellName, columnOf, wholeNumber } from './cell-reference';
import { CollectedText } from './collected-text';
import { CsvTable } from './csv-table';
import { RefusedWorkbook } from './refused-workbook';
import { inMebibytes, type WorkbookLimits } from './workbook-limits';
import type { Attributes, XmlTaker } from './xml-part';

/** Where a table goes, a piece at a time. */
export type TableSink = (bytes: Uint8Array) => Promise<void>;

/** Bytes of XML that the texts of a sheet come from, beside the sheet's own. */
interface SheetOrigin extends CellMeanings {
  readonly textXmlBytes: number;
}

/**
 * Turns the rows of a sheet into CSV. What is not a row or a cell is passed over: merged cells, validations, links, drawings.
 * Refuses formulas, cells out of their order, and what exceeds a limit. (docs/rules/workbooks.md 8-13)
 */
export class SheetTaker implements XmlTaker {
  readonly table = new CsvTable();
  private readonly words: CollectedText;
  private isData = false;
  private isRow = false;
  private isCell = false;
  private row = 0;
  private column = -1;
  private type: string | undefined;
  private style: string | undefined;
  private xmlBytes: number;

  constructor(
    private readonly origin: SheetOrigin,
    private readonly limits: WorkbookLimits,
    private readonly sink: TableSink,
  ) {
    this.words = new CollectedText(limits, () => this.cell());
    this.xmlBytes = origin.textXmlBytes;
  }

  open(name: string, attributes: Attributes): void {
    if (this.isCell) this.openInCell(name);
    else if (this.isRow) this.openInRow(name, attributes);
    else if (this.isData) this.openInData(name, attributes);
    else if (name === 'sheetData') this.isData = true;
  }

  close(name: string): void {
    if (this.isCell && name === 'c') this.endCell();
    else if (this.isCell) this.words.close(name);
    else if (this.isRow && name === 'row') this.endRow();
    else if (name === 'sheetData') this.isData = false;
  }

  text(text: string): void {
    if (this.isCell) this.words.text(text);
  }

  place(): string | undefined {
    return this.row === 0 ? undefined : this.cell();
  }

  async taken(xmlBytes: number): Promise<void> {
    this.xmlBytes += xmlBytes;
    const bytes = this.table.take();
    if (bytes.length > 0) await this.sink(bytes);
  }

  private openInData(name: string, attributes: Attributes): void {
    if (name === 'c') this.refuseMisplaced(attributes);
    if (name === 'row') this.beginRow(attributes['r']);
  }

  private openInRow(name: string, attributes: Attributes): void {
    if (name === 'row') this.refuseMisplaced(attributes);
    if (name === 'c') this.beginCell(attributes);
  }

  private openInCell(name: string): void {
    if (name === 'f') this.refuse('workbook-formula');
    if (name === 'c' || name === 'row') this.refuse('workbook-cell-misplaced');
    this.words.open(name);
  }

  private beginRow(number: string | undefined): void {
    const { rows } = this.limits;
    const row = number === undefined ? this.row + 1 : wholeNumber(number);
    if (row <= this.row) throw new RefusedWorkbook('workbook-cell-misplaced', { cell: number ?? '' });
    if (row > rows) throw new RefusedWorkbook('workbook-too-many-rows', { most: rows });
    this.row = row;
    this.column = -1;
    this.isRow = true;
  }

  private endRow(): void {
    this.isRow = false;
    this.table.endRow();
  }

  private beginCell(attributes: Attributes): void {
    const reference = attributes['r'];
    const column = reference === undefined ? this.column + 1 : columnOf(reference, this.row);
    if (column <= this.column) this.refuseMisplaced(attributes);
    this.column = column;
    this.type = attributes['t'];
    this.style = attributes['s'];
    this.isCell = true;
    this.words.begin();
  }

  private endCell(): void {
    this.isCell = false;
    const text = this.words.end();
    if (text === '') return;
    const { columns } = this.limits;
    if (this.column >= columns) this.refuse('workbook-too-many-columns', { most: columns });
    const field = cellField({ type: this.type, style: this.style, text }, this.origin);
    if (field === undefined) return this.refuse('workbook-cell-unreadable');
    this.table.add(this.row, this.column, field);
    this.refuseTooLarge();
  }

  /** A few shared texts, referred to over and over, are a bomb that no archive shows. */
  private refuseTooLarge(): void {
    const { tableBytes, tableRatio, ratioFromBytes } = this.limits;
    const most = Math.min(tableBytes, ratioFromBytes + tableRatio * this.xmlBytes);
    if (this.table.bytes > most) this.refuse('workbook-table-too-large', { most: inMebibytes(most) });
  }

  private cell(): string {
    return cellName(Math.max(0, this.column), this.row);
  }

  private refuseMisplaced({ r = '' }: Attributes): never {
    throw new RefusedWorkbook('workbook-cell-misplaced', { cell: r });
  }

  private refuse(code: WorkbookProblemCode, facts: Facts = {}): never {
    throw new RefusedWorkbook(code, { cell: this.cell(), ...facts });
  }
}
