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
  MONTH_COUNTS,
  RESOLVED,
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
import { dayLookup, type DayLookup } from './day-lookup';
import { type LocatedRows, RowLocator } from './located-rows';
import { slaRule } from './sla-rules';
import { TallyCells } from './tally-cells';

const IS_RESOLVED = COMPLAINT_STATUSES.indexOf('resolved');
/** More working days than any span of a calendar. */
const NO_LIMIT = 2147483647;
/** Every place of a list is counted for itself. */
const ALL_PLACES = 65_535;

/**
 * Counts rows into cells: a batch column by column, without an allocation for a row. Each loop does one thing, because short loops
 * over flat arrays are what engines make fast. (docs/rules/complaints.md 2-12)
 */
export class RowCounter {
  readonly cells: TallyCells;
  readonly lookup: DayLookup;
  readonly locator: RowLocator;
  private readonly cutOff: number;
  private readonly firstDay: number;
  private readonly upTo: Int32Array;
  private readonly firstLimits: Int32Array;
  private readonly resolutionLimits: Int32Array;
  private counts: Int32Array;

  constructor(rules: ComplaintRules) {
    this.lookup = dayLookup(rules);
    this.cells = new TallyCells(rules.windows.length, this.lookup.months.length);
    this.locator = new RowLocator(this.lookup, this.cells);
    this.cutOff = rules.observedUntil;
    this.firstDay = rules.workingDays.first;
    this.upTo = rules.workingDays.upTo;
    this.firstLimits = limitsOf(rules, 'first-follow-up');
    this.resolutionLimits = limitsOf(rules, 'resolution');
    this.counts = this.cells.counts;
  }

  add(columns: ComplaintColumns): void {
    const { received, valid } = this.locator.located(columns);
    this.counts = this.cells.counts;
    this.countStates(received, columns);
    this.countPlaces(received, columns.visibility, AT.visibility);
    this.countPlaces(received, columns.channel, AT.channels, CHANNEL_PLACES - 1);
    this.countPlaces(received, columns.category, AT.categories, CATEGORY_PLACES - 1);
    this.countMonths(received, columns.received, 0);
    this.countMonths(valid, columns.received, 1);
    this.countPlaces(valid, columns.flags, AT.flags);
    this.countPlaces(valid, columns.satisfaction, AT.satisfaction);
    this.countFirstFollowUps(valid, columns);
    this.countResolutions(valid, columns);
    this.countClosings(valid, columns);
    this.countWithout(valid, columns);
  }

  private countStates({ row, at, length }: LocatedRows, { status, classification }: ComplaintColumns): void {
    const { counts } = this;
    const states = COMPLAINT_STATUSES.length;
    for (let next = 0; next < length; next += 1) {
      const one = known(row[next]);
      const place = known(at[next]) + AT.statuses + known(classification[one]) * states + known(status[one]);
      counts[place] = known(counts[place]) + 1;
    }
  }

  /** How often each value occurs; those from the last place on together. */
  private countPlaces(
    { row, at, length }: LocatedRows,
    values: Uint8Array | Uint16Array,
    offset: number,
    last = ALL_PLACES,
  ): void {
    const { counts } = this;
    for (let next = 0; next < length; next += 1) {
      const place = known(at[next]) + offset + Math.min(known(values[known(row[next])]), last);
      counts[place] = known(counts[place]) + 1;
    }
  }

  /** One of the three counts of the month of receipt. (docs/rules/complaints.md 12) */
  private countMonths({ row, at, length }: LocatedRows, received: Int32Array, count: number): void {
    const { counts, lookup } = this;
    for (let next = 0; next < length; next += 1) {
      const month = known(lookup.month[known(received[known(row[next])]) - lookup.first]);
      const place = known(at[next]) + AT.months + month * MONTH_COUNTS + count;
      counts[place] = known(counts[place]) + 1;
    }
  }

  /** (docs/rules/complaints.md 4, 5) */
  private countFirstFollowUps({ row, at, length }: LocatedRows, columns: ComplaintColumns): void {
    const { counts, firstLimits, cutOff } = this;
    for (let next = 0; next < length; next += 1) {
      const one = known(row[next]);
      const cell = known(at[next]);
      // A missing day is less than any other, so that the receipt takes its place.
      const start = Math.min(Math.max(known(columns.received[one]), known(columns.dispositioned[one])), cutOff);
      const followUp = known(columns.firstFollowUp[one]);
      const waits = isBy(followUp, cutOff) ? 0 : 1;
      const days = this.elapsed(start, waits === 1 ? cutOff : Math.max(start, followUp));
      this.countDays(cell, FIRST_ANSWERED + waits, days);
      const classification = known(columns.classification[one]);
      const late = days > known(firstLimits[classification]) ? 2 : 0;
      const place = cell + AT.firstLimits + classification * LIMIT_PLACES + late + waits;
      counts[place] = known(counts[place]) + 1;
    }
  }

  /** (docs/rules/complaints.md 6, 10) */
  private countResolutions({ row, at, length }: LocatedRows, columns: ComplaintColumns): void {
    const { counts, resolutionLimits, cutOff } = this;
    for (let next = 0; next < length; next += 1) {
      const one = known(row[next]);
      const cell = known(at[next]);
      const received = known(columns.received[one]);
      const closed = Math.max(received, known(columns.closed[one]));
      const waits = isResolvedBy(columns, one, cutOff) ? 0 : 1;
      const days = this.elapsed(received, waits === 1 ? cutOff : closed);
      this.countDays(cell, RESOLVED + waits, days);
      const classification = known(columns.classification[one]);
      const late = days > known(resolutionLimits[classification]) ? 2 : 0;
      const place = cell + AT.resolutionLimits + classification * LIMIT_PLACES + late + waits;
      counts[place] = known(counts[place]) + 1;
    }
  }

  /** In which month they were resolved, by whom, and whether unanswered. (docs/rules/complaints.md 4, 11, 12) */
  private countClosings({ row, at, length }: LocatedRows, columns: ComplaintColumns): void {
    const { lookup, cutOff } = this;
    for (let next = 0; next < length; next += 1) {
      const one = known(row[next]);
      const cell = known(at[next]);
      if (!isResolvedBy(columns, one, cutOff)) continue;
      const received = known(columns.received[one]);
      const closed = Math.max(received, known(columns.closed[one]));
      this.one(cell + AT.months + known(lookup.month[closed - lookup.first]) * MONTH_COUNTS + 2);
      if (!isBy(known(columns.firstFollowUp[one]), cutOff)) this.one(cell + AT.resolvedUnanswered);
      const isAutomatic = (known(columns.flags[one]) & AUTO_CLOSED) !== 0;
      if (isAutomatic) this.countDays(cell, AUTO_RESOLVED, this.elapsed(received, closed));
    }
  }

  private countWithout({ row, at, length }: LocatedRows, { dispositioned }: ComplaintColumns): void {
    for (let next = 0; next < length; next += 1) {
      if (dispositioned[known(row[next])] === NO_DAY) this.one(known(at[next]) + AT.withoutDisposition);
    }
  }

  private countDays(cell: number, histogram: number, days: number): void {
    this.one(cell + AT.days + histogram * DAY_BINS + Math.min(days, LONGEST_DAYS));
    if (days >= LONGEST_DAYS) this.addLongDays(cell, histogram, days);
  }

  private addLongDays(cell: number, histogram: number, days: number): void {
    const { longDays, size } = this.cells;
    const place = (cell / size) * DAY_HISTOGRAMS + histogram;
    longDays[place] = known(longDays[place]) + days;
  }

  private elapsed(from: number, to: number): number {
    return known(this.upTo[to - this.firstDay]) - known(this.upTo[from - this.firstDay]);
  }

  private one(place: number): void {
    this.counts[place] = known(this.counts[place]) + 1;
  }
}

/** Whether there is such a day, and not after the cut-off. (docs/rules/complaints.md 3) */
function isBy(day: number, cutOff: number): boolean {
  return day <= cutOff && day !== NO_DAY;
}

/** (docs/rules/complaints.md 6) */
function isResolvedBy({ status, closed }: ComplaintColumns, row: number, cutOff: number): boolean {
  return status[row] === IS_RESOLVED && isBy(known(closed[row]), cutOff);
}

/** A limit for each classification. */
function limitsOf({ sla }: ComplaintRules, step: SlaStep): Int32Array {
  const limitOf = (classification: Classification): number =>
    slaRule(sla, classification, step)?.workingDays ?? NO_LIMIT;
  return Int32Array.from(CLASSIFICATIONS, limitOf);
}
