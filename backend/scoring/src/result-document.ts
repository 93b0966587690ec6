import type { DecimalString } from './decimal-string';
import type { MetricState } from './input-document';
import type { Goalposts, RoundingPlan, ScoredMetricId } from './rubric';

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

/** One node of the tree after the panel; the contribution is its part of the ranked score, unrounded value at six decimals. */
export interface NodeScore {
  readonly node: string;
  readonly kind: 'group' | 'mark' | 'metric';
  /** Mean over counted jurors, or metric points, or weighted mean of the children under the ranking columns; six decimals. */
  readonly score: DecimalString | null;
  readonly contribution: DecimalString | null;
}

export interface JurorResult {
  readonly juror: string;
  readonly marks: readonly { readonly criterion: string; readonly value: DecimalString }[];
  /** Weighted total per index, six decimals. */
  readonly totals: readonly { readonly index: string; readonly total: DecimalString }[];
}

export interface TieChainValue {
  readonly label: string;
  readonly value: DecimalString | null;
}

export type Standing =
  | { readonly kind: 'ranked'; readonly rank: number; readonly score: DecimalString }
  | {
      readonly kind: 'incomplete';
      readonly reason: 'below-quorum' | 'too-little-applicable';
      readonly counted: number;
      readonly needed: number;
    }
  | { readonly kind: 'ineligible'; readonly reason: 'withdrawn' | 'disqualified' };

export type Outcome =
  | { readonly kind: 'selected'; readonly by: 'rank' | 'ruling' }
  | { readonly kind: 'tied-at-cut' }
  | {
      readonly kind: 'not-selected';
      readonly reason: 'below-cut' | 'ruling' | 'incomplete' | 'ineligible' | 'no-places';
    };

/** Distance to the last selected entry of the group, split by criterion; the parts sum to the whole before rounding. */
export interface CutDistance {
  readonly against: string;
  readonly difference: DecimalString;
  readonly parts: readonly { readonly node: string; readonly difference: DecimalString }[];
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
  /** Panel score per index, places of the rounding plan. */
  readonly indices: readonly { readonly index: string; readonly score: DecimalString | null }[];
  /** The tie chain's values, in order, for an entry that shared its score. */
  readonly tieChain: readonly TieChainValue[];
  /** Place in the chain (from 0) that separated it from its equals; null where none was needed or none did. */
  readonly separatedBy: number | null;
  readonly sharesRankWith: readonly string[];
  readonly cutDistance: CutDistance | null;
}

export interface OpenTie {
  readonly group: string;
  readonly category: string | null;
  readonly entries: readonly string[];
  readonly freePlaces: number;
}

export interface GroupResult {
  readonly group: string;
  readonly places: number;
  readonly ranked: number;
  readonly selected: readonly string[];
  readonly reserves: readonly string[];
  /** Score and rank of the last selected entry. */
  readonly cut: { readonly entry: string; readonly rank: number; readonly score: DecimalString } | null;
  readonly rubricCode: string;
  readonly rubricVersion: number;
  readonly rounding: RoundingPlan;
}

export interface CategoryResult {
  readonly category: string;
  readonly group: string;
  readonly places: number;
  readonly winners: readonly { readonly entry: string; readonly place: number; readonly score: DecimalString }[];
  readonly by: 'assignment' | 'ruling';
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
  /** By group, then rank, then code; unranked ones last. */
  readonly entries: readonly EntryResult[];
}
