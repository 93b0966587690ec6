import type { DecimalString } from './decimal-string';
import type { Adjustment, MetricState } from './input-document';
import type { FinalDistance, FinalParts, JurorPlace, KeptMark, KeptSheet, Split } from './panel/panel-results';
import type { Goalposts, LongDecimalString, Norm, RoundingPlan, ScoredMetricId } from './rubric';

/** A metric's points and how they came about. */
export interface MetricPoints {
  readonly node: string;
  readonly metric: ScoredMetricId;
  readonly state: MetricState;
  /** k/n, or day sum over complaints; null without a value. */
  readonly numerator: DecimalString | null;
  readonly denominator: DecimalString | null;
  /** For M7: the year before. */
  readonly baseNumerator: DecimalString | null;
  readonly baseDenominator: DecimalString | null;
  /** What is laid between the goalposts, in the metric's unit, four decimals (for M1 and M3 the Wilson lower bound). */
  readonly value: DecimalString | null;
  readonly goalposts: Goalposts;
  /** 0..100, places of the rounding plan; null where not applicable. */
  readonly points: DecimalString | null;
}

/** A measure's points and how they came about. */
export interface MeasurePoints {
  readonly node: string;
  readonly measure: string;
  /** NOT_APPLICABLE too where a rate is over fewer than the least denominator. */
  readonly state: MetricState;
  /** k and n of a rate; null for a value and where nothing was submitted. */
  readonly numerator: DecimalString | null;
  readonly denominator: DecimalString | null;
  /** What the norm is laid on: the value as it was given, or a rate in percent with the node's places. */
  readonly value: LongDecimalString | null;
  /** Whether the value was outside the norm's range and counts as its nearest end. */
  readonly clipped: boolean;
  readonly norm: Norm;
  /** Places of the node; null where not applicable. */
  readonly points: DecimalString | null;
}

/**
 * One node of the tree after the panel, siblings by code. Contributions at six decimals sum to their parent's and so to the
 * score before rounding; they are null where the entry has no score, where the node does not apply, and under a composite,
 * which alone gives to the score. (docs/rules/measures.md 11)
 */
export interface NodeScore {
  readonly node: string;
  /** A composite is a group that is rounded or a geometric mean. */
  readonly kind: 'group' | 'composite' | 'mark' | 'metric' | 'measure';
  /**
   * Mean over counted jurors, or points, or what the children make under the ranking columns; six decimals, or as many as a
   * composite is rounded to where these are more.
   */
  readonly score: DecimalString | null;
  readonly contribution: DecimalString | null;
}

export interface JurorResult {
  readonly juror: string;
  readonly marks: readonly { readonly criterion: string; readonly value: DecimalString }[];
  /** Weighted total per index, six decimals. */
  readonly totals: readonly { readonly index: string; readonly total: DecimalString }[];
  /** For trimmed means and medians of totals. */
  readonly kept?: readonly KeptSheet[];
  /** For trimmed means and medians of each criterion. */
  readonly keptMarks?: readonly KeptMark[];
  /** For points by place. */
  readonly places?: readonly JurorPlace[];
}

export interface TieChainValue {
  readonly label: string;
  readonly value: DecimalString | null;
  /** What a countback compares, from the highest down; its `value` is null. */
  readonly values?: readonly DecimalString[];
  /** Whether a countback was passed over, because the equals do not all have as many values. */
  readonly isPassedOver?: true;
}

export type Standing =
  | { readonly kind: 'ranked'; readonly rank: number; readonly score: DecimalString }
  | {
      readonly kind: 'incomplete';
      readonly reason: 'below-quorum' | 'too-little-applicable' | 'too-few-to-trim';
      readonly counted: number;
      readonly needed: number;
    }
  | { readonly kind: 'ineligible'; readonly reason: 'withdrawn' | 'disqualified' };

/** Whether a place was given, by what, and if not why. (docs/rules/shortlist.md 6, 12) */
export type Outcome =
  | {
      readonly kind: 'selected';
      readonly by: 'rank' | 'ruling' | 'include-all' | 'lot';
      /** The award category that it wins; null on a shortlist. */
      readonly category: string | null;
    }
  /** A place that its rank alone would not have given: it is kept for the class. */
  | { readonly kind: 'selected'; readonly by: 'floor'; readonly category: null; readonly class: string }
  | { readonly kind: 'tied-at-cut' }
  | {
      readonly kind: 'not-selected';
      readonly reason: 'ruling' | 'incomplete' | 'ineligible' | 'no-places' | 'exclude-all' | 'lot';
    }
  /** `class`: its own class is full as well, so that it is no reserve. */
  | { readonly kind: 'not-selected'; readonly reason: 'below-cut'; readonly class?: string }
  /** Passed over while there were places, because as many of the class are selected as may be. */
  | { readonly kind: 'not-selected'; readonly reason: 'class-full'; readonly class: string }
  /** Passed over while there were places, because the last ones are kept for these classes. */
  | { readonly kind: 'not-selected'; readonly reason: 'places-kept'; readonly classes: readonly string[] };

/**
 * What the cut's entry has more than this one, split by criterion: of all whose place it could have taken the last one; before rounding, at six decimals, the parts summing to
 * the whole. Where a group has several award categories, in the one whose cut is nearest.
 */
export interface CutDistance {
  readonly against: string;
  readonly category: string | null;
  readonly difference: DecimalString;
  readonly parts: readonly { readonly node: string; readonly difference: DecimalString }[];
  /** Where the score that is ranked is more than that of the own stage; `difference` is then that of the own stage. */
  readonly final?: FinalDistance;
}

/** An entry under one weight column. */
export interface ColumnResult {
  readonly index: string;
  /** Places of the rounding plan; null for an incomplete entry. */
  readonly score: DecimalString | null;
  /** Order in the award category of this column; null and empty where the column orders none. */
  readonly rank: number | null;
  readonly tieChain: readonly TieChainValue[];
  readonly separatedBy: number | null;
  readonly sharesRankWith: readonly string[];
}

/**
 * The last selected entry, or one of those tied across the last place; where places are kept for classes, the last one whose
 * place an entry of no class could have taken.
 */
export interface Cut {
  readonly entry: string;
  readonly rank: number;
  readonly score: DecimalString;
}

export interface EntryResult {
  readonly code: string;
  readonly group: string;
  readonly standing: Standing;
  readonly outcome: Outcome;
  readonly counted: number;
  readonly recused: number;
  readonly quorum: number;
  readonly jurors: readonly JurorResult[];
  readonly nodes: readonly NodeScore[];
  readonly metrics: readonly MetricPoints[];
  /** Only where the rubric has measures. */
  readonly measures?: readonly MeasurePoints[];
  readonly indices: readonly ColumnResult[];
  /** The tie chain's values, in order, for an entry that shared its score. */
  readonly tieChain: readonly TieChainValue[];
  /** Place in the chain (from 0) that separated it from its equals; null where none was needed or none did. */
  readonly separatedBy: number | null;
  readonly sharesRankWith: readonly string[];
  readonly cutDistance: CutDistance | null;
  /** As in the input. */
  readonly classes?: readonly string[];
  /** The own stage's score, rounded, where stages are joined or lines added. */
  readonly stageScore?: DecimalString;
  readonly final?: FinalParts;
  readonly adjustments?: readonly Adjustment[];
}

export interface OpenTie {
  readonly group: string;
  readonly category: string | null;
  /** The class for whose last place they are tied; absent where it is the last place of the group or category. */
  readonly class?: string;
  readonly entries: readonly string[];
  readonly freePlaces: number;
}

/** What became of a class of the quota. */
export interface ClassResult {
  readonly class: string;
  readonly cap?: number;
  readonly floor?: number;
  readonly inside?: string;
  /** How many of it are selected, those of the classes inside it among them. */
  readonly selected: number;
  /** Places of its floor that nobody could take, and what becomes of them. */
  readonly unfilled?: number;
  readonly shortfall?: 'open' | 'pool';
}

/** A number drawn for an entry that was tied, sixteen hexadecimal digits; the least one goes first. */
export interface DrawnLot {
  readonly entry: string;
  readonly number: string;
}

export interface GroupResult {
  readonly group: string;
  readonly places: number;
  readonly ranked: number;
  readonly selected: readonly string[];
  /** Who gets the next places, in turn; whoever takes a free place of a class that is full is told by the next run. */
  readonly reserves: readonly string[];
  /** By class, where the quota has classes. */
  readonly classes?: readonly ClassResult[];
  /** By number, where a lot was drawn. */
  readonly lots?: readonly DrawnLot[];
  /** Null where nobody is selected, and where several award categories have a cut each. */
  readonly cut: Cut | null;
  readonly rubricCode: string;
  readonly rubricVersion: number;
  readonly rounding: RoundingPlan;
  /** Every cut between equals, best first, where the chain has other elements than scores, rates and medians. */
  readonly splits?: readonly Split[];
}

export interface CategoryResult {
  readonly category: string;
  readonly group: string;
  readonly places: number;
  /** Best first; the place is the rank among the winners, by the category's column and the tie chain. */
  readonly winners: readonly { readonly entry: string; readonly place: number; readonly score: DecimalString }[];
  readonly by: 'assignment' | 'ruling';
  readonly cut: Cut | null;
}

export interface ResultDocument {
  readonly format: 'anggakara.result/1';
  readonly engineVersion: string;
  /** SHA-256 of the input's canonical text, hex; given by the caller. */
  readonly inputHash: string;
  readonly edition: string;
  readonly stage: string;
  /** open: a tie across a cut waits for a ruling. */
  readonly state: 'settled' | 'open';
  readonly groups: readonly GroupResult[];
  readonly categories: readonly CategoryResult[];
  readonly openTies: readonly OpenTie[];
  /** Rulings that decide nothing here, because the result that they were about has changed. */
  readonly unusedRulings: readonly string[];
  /** By group, then rank, then code; unranked ones last. */
  readonly entries: readonly EntryResult[];
}
