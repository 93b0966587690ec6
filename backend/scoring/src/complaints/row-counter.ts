import { known } from '../known';
import {
  AT,
  AUTO_RESOLVED,
  CATEGORY_PLACES,
  CHANNEL_PLACES,
  DAY_BINS,
  DAY_HISTOGRAMS,
  FIRST_ANSWERED,
  LIMIT_PLACES,
  LONGEST_DAYS,
  MARK_PLACES,
  MONTH_COUNTS,
  RESOLVED,
} from './cell-layout';
import {
  type Classification,
  CLASSIFICATIONS,
  COMPLAINT_STATUSES,
  type ComplaintColumns,
  type ComplaintRules,
  NO_DAY,
  type SlaStep,
} from './complaint';
import { dayLookup, type DayLookup, windowAt } from './day-lookup';
import {
  AUTO_CLOSED_BIT,
  CATEGORY_SHIFT,
  CHANNEL_SHIFT,
  CLASSIFICATION_SHIFT,
  KEPT,
  KEPT_LENGTH,
  MARKS_SHIFT,
  QUEUE_LENGTH,
  QUEUE_SIZE,
  RowQueues,
  STATUS_MASK,
} from './row-queues';
import { slaRule } from './sla-rules';
import { TallyCells } from './tally-cells';

/** By code of a state: 1 for complaints that are the agency's to handle, and 1 for those that are not resolved; 0 elsewhere. */
const VALID = Uint8Array.from(COMPLAINT_STATUSES, (one) => (one === 'archived' || one === 'not-authority' ? 0 : 1));
const UNRESOLVED = Uint8Array.from(COMPLAINT_STATUSES, (one) => (one === 'resolved' ? 0 : 1));
/** More working days than any span of a calendar. */
const NO_LIMIT = 2147483647;
/** States and classifications together are the least bits of a packed row. */
const STATE_MASK = (1 << MARKS_SHIFT) - 1;
const CLASSIFICATION_MASK = 7;

/** The rows of one cell that are counted now: places in the queues, and where the cell begins. */
interface Turn {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Counts rows into cells, without an allocation for a row. Rows of a cell are counted together, one thing after another: short loops
 * over flat arrays, whose counts are near. What does not apply to a row is added as 0 in the place of a branch, because which rows wait
 * or are late cannot be foreseen, and a branch that is foreseen wrongly costs more than a sum. (docs/rules/complaints.md 2-12)
 */
export class RowCounter {
  readonly cells: TallyCells;
  readonly lookup: DayLookup;
  /** Rows received outside all windows, or after the cut-off. */
  outside = 0;
  private readonly queues = new RowQueues();
  private readonly cutOff: number;
  private readonly firstDay: number;
  private readonly upTo: Int32Array;
  private readonly firstLimits: Int32Array;
  private readonly resolutionLimits: Int32Array;
  /** Where the counts of the cell stand that is counted now, and its number. */
  private counts: Uint8Array = new Uint8Array(0);
  private number = 0;
  /** Whether rows came since the last ones were settled. */
  private waits = false;

  constructor(rules: ComplaintRules) {
    this.lookup = dayLookup(rules);
    this.cells = new TallyCells(rules.windows.length, this.lookup.months.length);
    this.cutOff = rules.observedUntil;
    this.firstDay = rules.workingDays.first;
    this.upTo = rules.workingDays.upTo;
    this.firstLimits = limitsOf(rules, 'first-follow-up');
    this.resolutionLimits = limitsOf(rules, 'resolution');
  }

  take(columns: ComplaintColumns): void {
    this.waits = true;
    for (let row = 0; row < columns.length; row += 1) {
      const window = windowAt(this.lookup, known(columns.received[row]));
      if (window === -1) this.outside += 1;
      else this.queue(columns, row, this.cells.opened(known(columns.agency[row]), window));
    }
  }

  /** Counts the rows that still wait; at once where there are none. */
  settle(): void {
    if (!this.waits) return;
    this.waits = false;
    for (let number = 0; number < this.cells.used; number += 1) this.count(number);
  }

  private queue(columns: ComplaintColumns, row: number, number: number): void {
    this.queues.grow(number + 1);
    if (this.queues.append(number, columns, row) === QUEUE_LENGTH) this.count(number);
  }

  private count(number: number): void {
    const from = number * QUEUE_SIZE;
    const rows = this.queues.taken(number);
    this.number = number;
    this.counts = this.cells.shelfOf(number);
    this.cells.expect(number, rows);
    const turn = { cell: this.cells.placeOf(number), from, to: from + rows * KEPT_LENGTH };
    this.countReceived(turn);
    this.countFirstFollowUps(turn);
    this.countResolutions(turn);
  }

  /** (docs/rules/complaints.md 1, 2, 5, 12, 15) */
  private countReceived({ cell, from, to }: Turn): void {
    const { rows } = this.queues;
    for (let place = from; place < to; place += KEPT_LENGTH) {
      const row = known(rows[place + KEPT.packed]);
      const valid = known(VALID[row & STATUS_MASK]);
      this.add(cell + AT.statuses + (row & STATE_MASK), 1);
      this.add(cell + AT.marks + valid * MARK_PLACES + ((row >> MARKS_SHIFT) & (MARK_PLACES - 1)), 1);
      this.add(cell + AT.channels + ((row >> CHANNEL_SHIFT) & (CHANNEL_PLACES - 1)), 1);
      this.add(cell + AT.categories + ((row >> CATEGORY_SHIFT) & (CATEGORY_PLACES - 1)), 1);
      this.add(cell + this.monthAt(known(rows[place + KEPT.received])) + valid, 1);
      if (rows[place + KEPT.dispositioned] === NO_DAY) this.add(cell + AT.withoutDisposition, valid);
    }
  }

  /** (docs/rules/complaints.md 4, 5) */
  private countFirstFollowUps({ cell, from, to }: Turn): void {
    const { cutOff, firstLimits } = this;
    const { rows } = this.queues;
    for (let place = from; place < to; place += KEPT_LENGTH) {
      const row = known(rows[place + KEPT.packed]);
      const valid = known(VALID[row & STATUS_MASK]);
      // A missing day is less than any other, so that the receipt takes its place.
      const start = Math.min(
        Math.max(known(rows[place + KEPT.received]), known(rows[place + KEPT.dispositioned])),
        cutOff,
      );
      const followUp = known(rows[place + KEPT.firstFollowUp]);
      const waits = isMissing(followUp, cutOff);
      const days = this.elapsed(start, Math.max(start, orElse(followUp, cutOff, waits)));
      this.addDays(cell, FIRST_ANSWERED + waits, days, valid);
      const classification = (row >> CLASSIFICATION_SHIFT) & CLASSIFICATION_MASK;
      const late = isLess(known(firstLimits[classification]), days) * 2;
      this.add(cell + AT.firstLimits + classification * LIMIT_PLACES + late + waits, valid);
    }
  }

  /** (docs/rules/complaints.md 4, 6, 10-12) */
  private countResolutions({ cell, from, to }: Turn): void {
    const { cutOff, resolutionLimits } = this;
    const { rows } = this.queues;
    for (let place = from; place < to; place += KEPT_LENGTH) {
      const row = known(rows[place + KEPT.packed]);
      const valid = known(VALID[row & STATUS_MASK]);
      const received = known(rows[place + KEPT.received]);
      const closing = known(rows[place + KEPT.closed]);
      const waits = isMissing(closing, cutOff) | known(UNRESOLVED[row & STATUS_MASK]);
      const closed = Math.max(received, orElse(closing, cutOff, waits));
      const days = this.elapsed(received, closed);
      this.addDays(cell, RESOLVED + waits, days, valid);
      const classification = (row >> CLASSIFICATION_SHIFT) & CLASSIFICATION_MASK;
      const late = isLess(known(resolutionLimits[classification]), days) * 2;
      this.add(cell + AT.resolutionLimits + classification * LIMIT_PLACES + late + waits, valid);
      const resolved = valid & (1 - waits);
      this.add(cell + this.monthAt(closed) + 2, resolved);
      this.add(cell + AT.resolvedUnanswered, resolved & isMissing(known(rows[place + KEPT.firstFollowUp]), cutOff));
      if ((row & AUTO_CLOSED_BIT) !== 0) this.addDays(cell, AUTO_RESOLVED, days, resolved);
    }
  }

  /** The first of the three counts of a month. */
  private monthAt(day: number): number {
    return AT.months + known(this.lookup.month[day - this.lookup.first]) * MONTH_COUNTS;
  }

  private addDays(cell: number, histogram: number, days: number, weight: number): void {
    this.add(cell + AT.days + histogram * DAY_BINS + Math.min(days, LONGEST_DAYS), weight);
    if (days >= LONGEST_DAYS) this.addLongDays(histogram, days * weight);
  }

  private addLongDays(histogram: number, days: number): void {
    const { longDays } = this.cells;
    const place = this.number * DAY_HISTOGRAMS + histogram;
    longDays[place] = known(longDays[place]) + days;
  }

  private elapsed(from: number, to: number): number {
    return known(this.upTo[to - this.firstDay]) - known(this.upTo[from - this.firstDay]);
  }

  private add(place: number, weight: number): void {
    this.counts[place] = known(this.counts[place]) + weight;
  }
}

/** 1 where a is less than b, 0 elsewhere; both less than 2^31 apart. */
function isLess(a: number, b: number): number {
  return ((a - b) | 0) >>> 31;
}

/**
 * 1 where there is no such day, or only after the cut-off, 0 elsewhere. One less than NO_DAY is, in 32 bits, more than any day.
 * (docs/rules/complaints.md 3)
 */
function isMissing(day: number, cutOff: number): number {
  return isLess(cutOff - 1, (day - 1) | 0);
}

/** The day, or the other one where it is missing (1). */
function orElse(day: number, other: number, missing: number): number {
  return (Math.imul(other, missing) + Math.imul(day, 1 - missing)) | 0;
}

/** A limit for each classification. */
function limitsOf({ sla }: ComplaintRules, step: SlaStep): Int32Array {
  const limitOf = (classification: Classification): number =>
    slaRule(sla, classification, step)?.workingDays ?? NO_LIMIT;
  return Int32Array.from(CLASSIFICATIONS, limitOf);
}
