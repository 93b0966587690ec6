import type { DecimalString } from './decimal-string';
import type { TieChainElement } from './panel/chain-element';
import type { FinalRule } from './panel/final-rule';
import type { PanelRule } from './panel/panel-rule';

/** Where a rule or a number comes from; the product shows which. */
export type Provenance =
  { readonly kind: 'documented'; readonly source: string } | { readonly kind: 'assumption'; readonly reason: string };

/** Marks allowed on a criterion: min, min + step, ..., max. */
export interface MarkGrid {
  readonly min: DecimalString;
  readonly max: DecimalString;
  readonly step: DecimalString;
}

export interface Anchor {
  readonly at: DecimalString;
  readonly text: string;
}

interface NodeNaming {
  /** Unique in the rubric, e.g. `FOLLOW_UP_PERFORMANCE`. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly provenance: Provenance;
}

/**
 * How a group is made of its children: their weighted mean (where nothing is said), their geometric mean (any 0 gives 0), or
 * the sum of each times its own factor, for which they need no weights. (docs/rules/measures.md 8-10)
 */
export type Combination =
  | { readonly kind: 'weighted-mean' }
  | { readonly kind: 'geometric-mean' }
  | { readonly kind: 'sum'; readonly factors: Readonly<Record<string, DecimalString>> };

export interface GroupNode extends NodeNaming {
  readonly kind: 'group';
  readonly children: readonly CriterionNode[];
  readonly combine?: Combination;
  /** Decimal places to which the group's own value is rounded; a geometric mean cannot do without. */
  readonly places?: number;
}

/** Marked by jurors. */
export interface MarkNode extends NodeNaming {
  readonly kind: 'mark';
  readonly grid: MarkGrid;
  readonly anchors: readonly Anchor[];
  readonly anchorsProvenance: Provenance;
}

/** Linear between the two goalposts, clipped to 0..100; the direction follows from their order. Units are the metric's. */
export interface Goalposts {
  readonly zeroAt: DecimalString;
  readonly fullAt: DecimalString;
  readonly provenance: Provenance;
}

/** Computed from counts. */
export interface MetricNode extends NodeNaming {
  readonly kind: 'metric';
  readonly metric: ScoredMetricId;
  readonly goalposts: Goalposts;
}

/** M1, M3: Wilson lower bound in percent; M4: working days; M6: percent; M7_DAYS: percent better; M7_RATE: percentage points. */
export const SCORED_METRIC_IDS = ['M1', 'M3', 'M4', 'M6', 'M7_DAYS', 'M7_RATE'] as const;
export type ScoredMetricId = (typeof SCORED_METRIC_IDS)[number];

/** A decimal that may be long: up to 18 digits before and 20 after the point. (docs/rules/measures.md 1) */
export type LongDecimalString = string;

/** What is read off an input: its value, or k of n in percent, as it is or as the lower end of its Wilson interval. */
export type Reading =
  | { readonly kind: 'value' }
  | { readonly kind: 'rate'; readonly bound: 'plain' }
  | { readonly kind: 'rate'; readonly bound: 'wilson'; readonly z: LongDecimalString };

/** Points of a value between two posts; the direction follows from their order, `full` (100) is what the full post gives. */
export interface PostNorm {
  readonly kind: 'goalposts' | 'log-goalposts';
  readonly zeroAt: LongDecimalString;
  readonly fullAt: LongDecimalString;
  readonly full?: DecimalString;
}

/** Points of a value on straight lines between knots, which ascend; their points rise or fall throughout. */
export interface PiecewiseNorm {
  readonly kind: 'piecewise';
  readonly knots: readonly { readonly at: LongDecimalString; readonly points: DecimalString }[];
}

/** One band of values; null where it has no end. */
export interface Band {
  readonly from: LongDecimalString | null;
  readonly to: LongDecimalString | null;
  readonly points: DecimalString;
}

/** Points by bands that follow one another; each holds its lower or its upper end, as declared. */
export interface BandNorm {
  readonly kind: 'bands';
  readonly closed: 'lower' | 'upper';
  readonly bands: readonly Band[];
}

/** What makes points of a value without looking at other entries. (docs/rules/measures.md 4-6) */
export type Norm = PostNorm | PiecewiseNorm | BandNorm | { readonly kind: 'as-is' };

/** Computed from a value or a rate that the input gives. */
export interface MeasureNode extends NodeNaming {
  readonly kind: 'measure';
  readonly measure: string;
  readonly reading: Reading;
  /** A rate over fewer does not apply. */
  readonly leastDenominator?: number;
  readonly norm: Norm;
  /** What becomes of a value outside the norm's range: it counts as the nearest end, or the input is refused. */
  readonly outside: 'clip' | 'reject';
  /** Decimal places of its points; those of metrics where nothing is said. */
  readonly places?: number;
}

export type CriterionNode = GroupNode | MarkNode | MetricNode | MeasureNode;

/** One column of weights over the tree, for one award category. The children of a group sum to `totals[group]` exactly. */
export interface RubricIndex {
  readonly code: string;
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly provenance: Provenance;
}

/** Decimal places at the four declared points; null where nothing is rounded. */
export interface RoundingPlan {
  readonly metric: number;
  readonly criterion: number | null;
  readonly stage: number;
  readonly final: number;
  readonly provenance: Provenance;
}

/** One stage and participant group. */
export interface Rubric {
  /** `document/IP` */
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly root: GroupNode;
  readonly indices: readonly RubricIndex[];
  /** The mean of these columns orders the group. */
  readonly rankedBy: { readonly indices: readonly string[]; readonly provenance: Provenance };
  readonly panel: PanelRule & { readonly provenance: Provenance };
  /** How the score of this stage becomes the final one; the own score where there is no rule. */
  readonly final?: FinalRule & { readonly provenance: Provenance };
  /** Sheets that must be counted. */
  readonly quorum: { readonly sheets: number; readonly provenance: Provenance };
  /** Least share of applicable weight, in percent of the total, below which an entry is incomplete. */
  readonly leastApplicablePercent: { readonly value: number; readonly provenance: Provenance };
  readonly rounding: RoundingPlan;
  readonly tieChain: { readonly elements: readonly TieChainElement[]; readonly provenance: Provenance };
}
