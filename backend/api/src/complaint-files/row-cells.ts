import { type CellIndex, DOUBLED, QUOTED, WRONG } from './cell-index';
import { cellText } from './cell-text';
import { at, QUOTE, SPACE, byteAt } from './signs';

/** One row of an index, and the cell of it that is being looked at. */
export class RowCells {
  bytes: Uint8Array = new Uint8Array(0);
  line = 0;
  /** How many cells the row has. */
  count = 0;
  /** The range of the cell found last, without blanks at its ends. */
  start = 0;
  end = 0;
  private first = 0;
  private starts: Int32Array = new Int32Array(0);
  private ends: Int32Array = new Int32Array(0);

  open(bytes: Uint8Array, index: CellIndex, row: number): void {
    this.bytes = bytes;
    this.first = row === 0 ? 0 : at(index.rowEnds, row - 1);
    this.count = at(index.rowEnds, row) - this.first;
    this.line = at(index.lines, row);
    this.starts = index.starts;
    this.ends = index.ends;
  }

  /** Looks at a cell; whether anything stands in it. */
  find(place: number): boolean {
    const { bytes } = this;
    let start = at(this.starts, this.first + place);
    let end = at(this.ends, this.first + place);
    while (start < end && byteAt(bytes, start) <= SPACE) start += 1;
    while (start < end && byteAt(bytes, end - 1) <= SPACE) end -= 1;
    this.start = start;
    this.end = end;
    return start < end;
  }

  /** The text of the cell found last. */
  text(): string {
    return cellText(this.bytes.subarray(this.start, this.end));
  }

  /** Whether nothing stands in any cell from a place on. */
  isBlankFrom(place: number): boolean {
    for (let later = place; later < this.count; later += 1) if (this.find(later)) return false;
    return true;
  }

  /** Takes the doubling from doubled quotes, in the bytes themselves; answers the place of a cell whose quotes are wrong, or -1. */
  settleQuotes({ writing }: CellIndex): number {
    for (let place = 0; place < this.count; place += 1) {
      const cell = this.first + place;
      if (writing[cell] === WRONG) return place;
      if (writing[cell] === DOUBLED) {
        this.ends[cell] = this.undoubled(at(this.starts, cell), at(this.ends, cell));
        writing[cell] = QUOTED;
      }
    }
    return -1;
  }

  private undoubled(start: number, end: number): number {
    const { bytes } = this;
    let to = start;
    for (let from = start; from < end; from += 1, to += 1) {
      bytes[to] = byteAt(bytes, from);
      if (bytes[from] === QUOTE) from += 1;
    }
    return to;
  }
}
