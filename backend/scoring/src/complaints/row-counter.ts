import { known } from '../known';
import {
  AT,
  AUTO_RESOLVED,
  CATEGORY_PLACES,
  CHANNEL_PLACES,
  DAY_BINS,
  DAY_HISTOGRAMS,
  FIRST_ANSWERED,
  FIRST_WAITING,
  LIMIT_PLACES,
  LONGEST_DAYS,
  MONTH_COUNTS,
  RESOLVED,
  UNRESOLVED,
} from './cell-layout';
import {
  AUTO_CLOSED,
  type Classification,
  CLASSIFICATIONS,
  COMPLAINT_STATUSES,
  type ComplaintColumns,
  type ComplaintRules,
  NO_DAY,
  type SlaStep,
} from './complaint';
import { dayLookup, type DayLookup, windowAt } from './day-lookup';
import { slaRule } from './sla-rules';
import { TallyCells } from './tally-cells';

const IS_RESOLVED = COMPLAINT_STATUSES.indexOf('resolved');
/** The last states are those of complaints that are not the agency's to handle. */
const FIRST_INVALID = COMPLAINT_STATUSES.indexOf('not-authority');
/** More working days than any span of a calendar. */
const NO_LIMIT = 2147483647;

/** Counts rows into cells, one pass, without an allocation for a row. (docs/rules/complaints.md 2-12) */
export class RowCounter {
  readonly cells: TallyCells;
  readonly lookup: DayLookup;
  /** Rows received outside all windows, or after the cut-off. */
  outside = 0;
  private readonly until: number;
  private readonly firstDay: number;
  private readonly upTo: Int32Array;
  private readonly firstLimits: Int32Array;
  private readonly resolutionLimits: Int32Array;
  private counts: Int32Array;
  private longDays: Float64Array;

  constructor(rules: ComplaintRules) {
    this.lookup = dayLookup(rules);
    this.cells = new TallyCells(rules.windows.length, this.lookup.months.length);
    this.until = rules.observedUntil;
    this.firstDay = rules.workingDays.first;
    this.upTo = rules.workingDays.upTo;
    this.firstLimits = limitsOf(rules, 'first-follow-up');
    this.resolutionLimits = limitsOf(rules, 'resolution');
    this.counts = this.cells.counts;
    this.longDays = this.cells.longDays;
  }

  add(columns: ComplaintColumns): void {
    for (let row = 0; row < columns.length; row += 1) {
      const window = windowAt(this.lookup, known(columns.received[row]));
      if (window === -1) this.outside += 1;
      else this.count(columns, row, this.cell(known(columns.agency[row]), window));
    }
  }

  private cell(agency: number, window: number): number {
    const number = this.cells.opened(agency, window);
    this.counts = this.cells.counts;
    this.longDays = this.cells.longDays;
    return number;
  }

  private count(columns: ComplaintColumns, row: number, number: number): void {
    const cell = number * this.cells.size;
    const status = known(columns.status[row]);
    const classification = known(columns.classification[row]);
    const received = known(columns.received[row]);
    const month = cell + AT.months + known(this.lookup.month[received - this.lookup.first]) * MONTH_COUNTS;
    this.one(month);
    this.one(cell + AT.statuses + classification * COMPLAINT_STATUSES.length + status);
    this.one(cell + AT.visibility + known(columns.visibility[row]));
    this.one(cell + AT.channels + Math.min(known(columns.channel[row]), CHANNEL_PLACES - 1));
    this.one(cell + AT.categories + Math.min(known(columns.category[row]), CATEGORY_PLACES - 1));
    if (status >= FIRST_INVALID) return;
    this.one(month + 1);
    this.one(cell + AT.flags + known(columns.flags[row]));
    this.one(cell + AT.satisfaction + known(columns.satisfaction[row]));
    const isAnswered = this.countFirstFollowUp(columns, row, number);
    const isResolved = this.countResolution(columns, row, number);
    if (isResolved && !isAnswered) this.one(cell + AT.resolvedUnanswered);
  }

  /** Whether there was one by the cut-off. (docs/rules/complaints.md 4, 5) */
  private countFirstFollowUp(columns: ComplaintColumns, row: number, number: number): boolean {
    const cell = number * this.cells.size;
    const dispositioned = known(columns.dispositioned[row]);
    if (dispositioned === NO_DAY) this.one(cell + AT.withoutDisposition);
    // A missing day is less than any other, so that the receipt takes its place.
    const start = Math.min(Math.max(known(columns.received[row]), dispositioned), this.until);
    const followUp = known(columns.firstFollowUp[row]);
    const isAnswered = followUp !== NO_DAY && followUp <= this.until;
    const days = this.elapsed(start, isAnswered ? Math.max(start, followUp) : this.until);
    this.countDays(number, isAnswered ? FIRST_ANSWERED : FIRST_WAITING, days);
    const classification = known(columns.classification[row]);
    const late = days > known(this.firstLimits[classification]) ? 2 : 0;
    this.one(cell + AT.firstLimits + classification * LIMIT_PLACES + late + (isAnswered ? 0 : 1));
    return isAnswered;
  }

  /** Whether there was one by the cut-off. (docs/rules/complaints.md 6, 10) */
  private countResolution(columns: ComplaintColumns, row: number, number: number): boolean {
    const received = known(columns.received[row]);
    const closed = known(columns.closed[row]);
    const isResolved = known(columns.status[row]) === IS_RESOLVED && closed !== NO_DAY && closed <= this.until;
    const until = isResolved ? Math.max(received, closed) : this.until;
    const days = this.elapsed(received, until);
    this.countDays(number, isResolved ? RESOLVED : UNRESOLVED, days);
    const classification = known(columns.classification[row]);
    const late = days > known(this.resolutionLimits[classification]) ? 2 : 0;
    const cell = number * this.cells.size;
    this.one(cell + AT.resolutionLimits + classification * LIMIT_PLACES + late + (isResolved ? 0 : 1));
    if (isResolved) this.countClosing(number, until, days, known(columns.flags[row]));
    return isResolved;
  }

  /** (docs/rules/complaints.md 11, 12) */
  private countClosing(number: number, closed: number, days: number, flags: number): void {
    const month = known(this.lookup.month[closed - this.lookup.first]);
    this.one(number * this.cells.size + AT.months + month * MONTH_COUNTS + 2);
    if ((flags & AUTO_CLOSED) !== 0) this.countDays(number, AUTO_RESOLVED, days);
  }

  private countDays(number: number, histogram: number, days: number): void {
    const bin = Math.min(days, LONGEST_DAYS);
    this.one(number * this.cells.size + AT.days + histogram * DAY_BINS + bin);
    if (days >= LONGEST_DAYS) this.addDays(number * DAY_HISTOGRAMS + histogram, days);
  }

  private elapsed(from: number, to: number): number {
    return known(this.upTo[to - this.firstDay]) - known(this.upTo[from - this.firstDay]);
  }

  private addDays(place: number, days: number): void {
    this.longDays[place] = known(this.longDays[place]) + days;
  }

  private one(place: number): void {
    this.counts[place] = known(this.counts[place]) + 1;
  }
}

/** A limit for each classification. */
function limitsOf({ sla }: ComplaintRules, step: SlaStep): Int32Array {
  const limitOf = (classification: Classification): number =>
    slaRule(sla, classification, step)?.workingDays ?? NO_LIMIT;
  return Int32Array.from(CLASSIFICATIONS, limitOf);
}
