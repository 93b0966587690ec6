import { known } from '../known';
import { COMPLAINT_STATUSES, type ComplaintColumns } from './complaint';
import { type DayLookup, windowAt } from './day-lookup';
import type { TallyCells } from './tally-cells';

/** The last states are those of complaints that are not the agency's to handle. */
const FIRST_INVALID = COMPLAINT_STATUSES.indexOf('not-authority');

/** Rows of a batch, each with where its cell begins; so many of the arrays count. */
export interface LocatedRows {
  readonly row: Uint32Array;
  readonly at: Int32Array;
  readonly length: number;
}

/** Finds for the rows of one batch after another the cells that count them; its arrays are used again. */
export class RowLocator {
  /** Rows that no window holds, of all batches. */
  outside = 0;
  private readonly lookup: DayLookup;
  private readonly cells: TallyCells;
  private all: LocatedRows = room(0);
  private own: LocatedRows = room(0);

  constructor(lookup: DayLookup, cells: TallyCells) {
    this.lookup = lookup;
    this.cells = cells;
  }

  /** Rows that a window holds, and the valid ones of them. */
  located(columns: ComplaintColumns): { readonly received: LocatedRows; readonly valid: LocatedRows } {
    if (this.all.row.length < columns.length) [this.all, this.own] = [room(columns.length), room(columns.length)];
    const [all, own] = [this.all, this.own];
    let [received, valid] = [0, 0];
    for (let row = 0; row < columns.length; row += 1) {
      const window = windowAt(this.lookup, known(columns.received[row]));
      if (window === -1) continue;
      const at = this.cells.opened(known(columns.agency[row]), window) * this.cells.size;
      all.row[received] = row;
      all.at[received] = at;
      received += 1;
      if (known(columns.status[row]) >= FIRST_INVALID) continue;
      own.row[valid] = row;
      own.at[valid] = at;
      valid += 1;
    }
    this.outside += columns.length - received;
    return { received: { ...all, length: received }, valid: { ...own, length: valid } };
  }
}

function room(length: number): LocatedRows {
  return { row: new Uint32Array(length), at: new Int32Array(length), length };
}
