import type { DecimalString } from './decimal-string';
import type { LongDecimalString, Rubric, ScoredMetricId } from './rubric';

/** An exact ratio of two decimals; the denominator is positive. */
export interface Fraction {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
}

/** NOT_SUBMITTED and INVALID count 0; NOT_APPLICABLE gives its weight to its siblings (docs/rules/panel.md 6). */
export const METRIC_STATES = ['VALUE', 'NOT_SUBMITTED', 'NOT_APPLICABLE', 'INVALID'] as const;
export type MetricState = (typeof METRIC_STATES)[number];

/** `now` is k/n of a rate or day sum over complaints; `base` is the same of the year before, for M7. */
export type MetricInput =
  | { readonly metric: ScoredMetricId; readonly state: 'VALUE'; readonly now: Fraction; readonly base?: Fraction }
  | { readonly metric: ScoredMetricId; readonly state: Exclude<MetricState, 'VALUE'> };

/** What an entry brings for a measure: a value, or k of n for a rate. One that is not given was not submitted. */
export type MeasureInput =
  | { readonly measure: string; readonly state: 'VALUE'; readonly value: LongDecimalString }
  | { readonly measure: string; readonly state: 'VALUE'; readonly now: Fraction }
  | { readonly measure: string; readonly state: Exclude<MetricState, 'VALUE'> };

export interface EntryInput {
  readonly code: string;
  /** The group it competes in. */
  readonly group: string;
  readonly eligibility: 'eligible' | 'withdrawn' | 'disqualified';
  readonly metrics: readonly MetricInput[];
  readonly measures?: readonly MeasureInput[];
  readonly carried: readonly CarriedStage[];
  /** Classes of its group's quota that it belongs to; the classes around a class follow from the quota. */
  readonly classes?: readonly string[];
  /** Signed lines added after the panel and before the final rounding. */
  readonly adjustments?: readonly Adjustment[];
}

/** Score or rank of an earlier stage, or both: for tie chains and final scores. */
export interface CarriedStage {
  readonly stage: string;
  readonly score?: DecimalString;
  readonly rank?: number;
}

/** Points taken off (`-1.00`) or added, and why. (docs/rules/finals.md 6) */
export interface Adjustment {
  /** Unique in the entry. */
  readonly code: string;
  readonly points: DecimalString;
  readonly reason: string;
}

/** Only locked sheets are counted; a recused juror has no marks. */
export interface SheetInput {
  readonly entry: string;
  readonly juror: string;
  readonly state: 'locked' | 'open' | 'recused';
  readonly marks: readonly { readonly criterion: string; readonly value: DecimalString }[];
}

/**
 * A class of entries with how many of the places it may take at most (`cap`) and gets at least (`floor`).
 * (docs/rules/shortlist.md 7, 8)
 */
export interface ClassQuota {
  readonly class: string;
  readonly cap?: number;
  readonly floor?: number;
  /** Goes with every floor: a place of it that nobody can take stays open, or returns to the pool. */
  readonly shortfall?: 'open' | 'pool';
  /** The class of which this one is a part. */
  readonly inside?: string;
}

/** What is done with entries that share the rank across a last place; ruling where nothing is declared. */
export type TiePolicy =
  | { readonly kind: 'ruling' | 'include-all' | 'exclude-all' }
  /** Sixteen hexadecimal digits in lower case. */
  | { readonly kind: 'lot'; readonly seed: string };

/** The places of a group. */
export interface Quota {
  readonly group: string;
  readonly places: number;
  /** Disjoint, or one inside the other. */
  readonly classes?: readonly ClassQuota[];
  readonly ties?: TiePolicy;
}

export interface ShortlistSelection {
  readonly kind: 'shortlist';
  readonly quotas: readonly Quota[];
}

export interface WinnersSelection {
  readonly kind: 'winners';
  /** `category` is also the code of the rubric index that orders it. */
  readonly categories: readonly { readonly category: string; readonly group: string; readonly places: number }[];
}

/** What the plenary decided, with why. */
export interface RulingInput {
  readonly code: string;
  readonly kind: 'tie-at-cut' | 'category-assignment';
  readonly group: string;
  /** Null for a shortlist. */
  readonly category: string | null;
  /** tie-at-cut: the tied entries that get the free places; category-assignment: all winners of the category. */
  readonly selected: readonly string[];
  readonly reason: string;
}

/** All that a result depends on (docs/rules/canonical-form.md 1). */
export interface InputDocument {
  readonly format: 'anggakara.input/1';
  readonly edition: string;
  readonly stage: string;
  readonly rubrics: readonly { readonly group: string; readonly rubric: Rubric }[];
  readonly panels: readonly { readonly group: string; readonly jurors: readonly string[] }[];
  readonly entries: readonly EntryInput[];
  readonly sheets: readonly SheetInput[];
  readonly selection: ShortlistSelection | WinnersSelection;
  readonly rulings: readonly RulingInput[];
}
