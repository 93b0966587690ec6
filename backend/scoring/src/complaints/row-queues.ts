import { known } from '../known';
import { CATEGORY_PLACES, CHANNEL_PLACES } from './cell-layout';
import { AUTO_CLOSED, type ComplaintColumns } from './complaint';

/** So many rows of a cell wait until they are counted together. */
export const QUEUE_LENGTH = 32;

/** Where a row's small values stand in one whole number, from the lowest bits. */
export const STATUS_MASK = 7;
export const CLASSIFICATION_SHIFT = 3;
const VISIBILITY_SHIFT = 6;
const FLAGS_SHIFT = 8;
const SATISFACTION_SHIFT = 10;
export const CHANNEL_SHIFT = 13;
export const CATEGORY_SHIFT = 18;
/** Of a packed row. */
export const AUTO_CLOSED_BIT = AUTO_CLOSED << FLAGS_SHIFT;
/** Visibility, flags and satisfaction are neighbours. */
export const MARKS_SHIFT = VISIBILITY_SHIFT;

/** What is kept of a row, one number behind another. */
export const KEPT = { received: 0, dispositioned: 1, firstFollowUp: 2, closed: 3, packed: 4 } as const;
export const KEPT_LENGTH = 5;
/** Numbers of a whole queue. */
export const QUEUE_SIZE = QUEUE_LENGTH * KEPT_LENGTH;

/**
 * Rows that wait for being counted, by their cells. The rows of a national file name their agencies in any order, and the counts of
 * thousands of cells do not fit a processor's cache: counted one by one, every row would wait for memory a dozen times. What is kept of
 * a row stands together, so that it waits for memory once.
 */
export class RowQueues {
  /** Of each cell QUEUE_SIZE numbers, whose rows hold what `KEPT` says. */
  rows = new Int32Array(QUEUE_SIZE);
  private lengths = new Uint8Array(1);

  /** Makes room for so many cells. */
  grow(cells: number): void {
    if (cells <= this.lengths.length) return;
    const room = cells + Math.ceil(cells / 2);
    this.lengths = enlarged(this.lengths, new Uint8Array(room));
    this.rows = enlarged(this.rows, new Int32Array(room * QUEUE_SIZE));
  }

  /** Puts a row behind those that wait; how many wait now. */
  append(cell: number, columns: ComplaintColumns, row: number): number {
    const length = known(this.lengths[cell]);
    const place = cell * QUEUE_SIZE + length * KEPT_LENGTH;
    const { rows } = this;
    rows[place] = known(columns.received[row]);
    rows[place + KEPT.dispositioned] = known(columns.dispositioned[row]);
    rows[place + KEPT.firstFollowUp] = known(columns.firstFollowUp[row]);
    rows[place + KEPT.closed] = known(columns.closed[row]);
    rows[place + KEPT.packed] = packedOf(columns, row);
    this.lengths[cell] = length + 1;
    return length + 1;
  }

  /** How many rows of a cell wait; from now on none does. */
  taken(cell: number): number {
    const length = known(this.lengths[cell]);
    this.lengths[cell] = 0;
    return length;
  }
}

/** Status, classification, visibility, flags, satisfaction, channel and category. */
function packedOf(columns: ComplaintColumns, row: number): number {
  return (
    known(columns.status[row]) |
    (known(columns.classification[row]) << CLASSIFICATION_SHIFT) |
    (known(columns.visibility[row]) << VISIBILITY_SHIFT) |
    (known(columns.flags[row]) << FLAGS_SHIFT) |
    (known(columns.satisfaction[row]) << SATISFACTION_SHIFT) |
    (Math.min(known(columns.channel[row]), CHANNEL_PLACES - 1) << CHANNEL_SHIFT) |
    (Math.min(known(columns.category[row]), CATEGORY_PLACES - 1) << CATEGORY_SHIFT)
  );
}

function enlarged<Numbers extends Int32Array | Uint8Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

/** The parts of a mark: what `MARKS_SHIFT` and the mask of its places leave of a packed row. */
export function markParts(mark: number): {
  readonly visibility: number;
  readonly flags: number;
  readonly satisfaction: number;
} {
  return {
    visibility: mark & 3,
    flags: (mark >> (FLAGS_SHIFT - MARKS_SHIFT)) & 3,
    satisfaction: mark >> (SATISFACTION_SHIFT - MARKS_SHIFT),
  };
}
