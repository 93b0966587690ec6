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

/**
 * Rows that wait for being counted, by their cells. The rows of a national file name their agencies in any order, and the counts of
 * thousands of cells do not fit a processor's cache: counted one by one, every row would wait for memory a dozen times.
 */
export class RowQueues {
  received = new Int32Array(QUEUE_LENGTH);
  dispositioned = new Int32Array(QUEUE_LENGTH);
  firstFollowUp = new Int32Array(QUEUE_LENGTH);
  closed = new Int32Array(QUEUE_LENGTH);
  /** Status, classification, visibility, flags, satisfaction, channel and category. */
  packed = new Int32Array(QUEUE_LENGTH);
  private lengths = new Uint8Array(1);

  /** Makes room for so many cells. */
  grow(cells: number): void {
    if (cells <= this.lengths.length) return;
    const room = 2 * cells;
    this.lengths = enlarged(this.lengths, new Uint8Array(room));
    this.received = enlarged(this.received, new Int32Array(room * QUEUE_LENGTH));
    this.dispositioned = enlarged(this.dispositioned, new Int32Array(room * QUEUE_LENGTH));
    this.firstFollowUp = enlarged(this.firstFollowUp, new Int32Array(room * QUEUE_LENGTH));
    this.closed = enlarged(this.closed, new Int32Array(room * QUEUE_LENGTH));
    this.packed = enlarged(this.packed, new Int32Array(room * QUEUE_LENGTH));
  }

  /** Puts a row behind those that wait; how many wait now. */
  append(cell: number, columns: ComplaintColumns, row: number): number {
    const length = known(this.lengths[cell]);
    const place = cell * QUEUE_LENGTH + length;
    this.received[place] = known(columns.received[row]);
    this.dispositioned[place] = known(columns.dispositioned[row]);
    this.firstFollowUp[place] = known(columns.firstFollowUp[row]);
    this.closed[place] = known(columns.closed[row]);
    this.packed[place] = packedOf(columns, row);
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
