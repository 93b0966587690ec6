/** Rows of the tables that the command line reads, as CSV with these columns or as JSON lists; decimals are texts. */

/** A mark; or, without `criterion`, a sheet with a column for each criterion; or, without `juror`, one for each juror. */
export interface MarkRow {
  readonly entry: string;
  readonly juror?: string;
  readonly criterion?: string;
  readonly value?: string;
  /** `locked` unless stated; only locked sheets are counted, and a recused juror gives no marks. */
  readonly state?: 'locked' | 'open' | 'recused' | '';
  readonly [criterionOrJuror: string]: string | undefined;
}

/** An entry; `score:STAGE` and `rank:STAGE` are what it carries from an earlier stage. */
export interface EntryRow {
  readonly entry: string;
  /** May be left out where there is one group. */
  readonly group?: string;
  /** `eligible` unless stated. */
  readonly eligibility?: 'eligible' | 'withdrawn' | 'disqualified' | '';
  /** Codes with `|` between them. */
  readonly classes?: string;
  readonly [carried: `score:${string}` | `rank:${string}`]: string | undefined;
}

/**
 * A metric or a measure: a value, or a numerator and a denominator, or a state. Without `metric` there is a column for each
 * one, with its value or its state, or two columns `CODE:numerator` and `CODE:denominator`.
 */
export interface MetricRow {
  readonly entry: string;
  readonly metric?: string;
  /** `VALUE` unless stated. */
  readonly state?: 'VALUE' | 'NOT_SUBMITTED' | 'NOT_APPLICABLE' | 'INVALID' | '';
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** Of the year before, for the trends M7_DAYS and M7_RATE. */
  readonly baseNumerator?: string;
  readonly baseDenominator?: string;
  readonly [metric: string]: string | undefined;
}

/** A ruling of the plenary; `selected` has `|` between the entries. */
export interface RulingRow {
  readonly code: string;
  readonly kind: 'tie-at-cut' | 'category-assignment';
  /** May be left out where there is one group. */
  readonly group?: string;
  /** Empty for a shortlist. */
  readonly category?: string;
  readonly selected: string;
  readonly reason: string;
}

/** Signed points of an entry, added after its stages are combined. */
export interface AdjustmentRow {
  readonly entry: string;
  readonly code: string;
  readonly points: string;
  readonly reason: string;
}

export type MarksTable = readonly MarkRow[];
export type EntriesTable = readonly EntryRow[];
export type MetricsTable = readonly MetricRow[];
export type RulingsTable = readonly RulingRow[];
export type AdjustmentsTable = readonly AdjustmentRow[];
