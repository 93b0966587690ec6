const COMMA = 0x2c;
const BREAK = 0x0a;
const FIRST_BYTES = 2 ** 16;
/** Rows among which the names of the columns stand; titles may stand above them. (docs/rules/complaint-files.md 3) */
const HEADER_ROWS = 20;

/**
 * A table as CSV: row n is line n, whatever is missing before it; a row has at least as many fields as the widest of the
 * first twenty until then. Rows without a value are written once a row with one follows. (docs/rules/workbooks.md 9)
 */
export class CsvTable {
  private buffer = Buffer.allocUnsafe(FIRST_BYTES);
  private used = 0;
  private taken = 0;
  private line = 0;
  private width = 0;
  /** Fields of the row that is being written. */
  private fields = 0;

  /** Bytes of all rows so far. */
  get bytes(): number {
    return this.taken + this.used;
  }

  /** The last line with a value. */
  get lines(): number {
    return this.line;
  }

  /** A value of a row; columns count from 0 and come in order. It is a field of CSV already. */
  add(row: number, column: number, field: string | Uint8Array): void {
    if (row !== this.line) this.begin(row);
    this.room(column + 1 - this.fields + (typeof field === 'string' ? 3 * field.length : field.length));
    for (; this.fields <= column; this.fields += 1) if (this.fields > 0) this.byte(COMMA);
    if (typeof field === 'string') this.used += this.buffer.write(field, this.used);
    else this.copy(field);
  }

  /** Ends the row that is being written, if one is. */
  endRow(): void {
    if (this.fields === 0) return;
    if (this.line <= HEADER_ROWS) this.width = Math.max(this.width, this.fields);
    this.room(this.width + 1);
    for (; this.fields < this.width; this.fields += 1) this.byte(COMMA);
    this.byte(BREAK);
    this.fields = 0;
  }

  /** What has been written since it was last taken. */
  take(): Uint8Array {
    const bytes = Uint8Array.prototype.slice.call(this.buffer, 0, this.used);
    this.taken += this.used;
    this.used = 0;
    if (this.buffer.length > 16 * FIRST_BYTES) this.buffer = Buffer.allocUnsafe(FIRST_BYTES);
    return bytes;
  }

  private begin(row: number): void {
    const missing = row - this.line - 1;
    this.room(missing);
    this.buffer.fill(BREAK, this.used, this.used + missing);
    this.used += missing;
    this.line = row;
  }

  private room(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.buffer.length, this.used + bytes));
    this.buffer.copy(larger, 0, 0, this.used);
    this.buffer = larger;
  }

  private byte(value: number): void {
    this.buffer[this.used] = value;
    this.used += 1;
  }

  /** Short texts are the rule, and a call of the engine's copy costs more than they do. */
  private copy(field: Uint8Array): void {
    const { buffer, used } = this;
    if (field.length > 64) buffer.set(field, used);
    else for (let place = 0; place < field.length; place += 1) buffer[used + place] = field[place] ?? 0;
    this.used += field.length;
  }
}
