import type { DecimalString } from './decimal-string';

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

/** Weighted mean of its children. */
export interface GroupNode extends NodeNaming {
  readonly kind: 'group';
  readonly children: readonly CriterionNode[];
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

export type CriterionNode = GroupNode | MarkNode | MetricNode;

/** One column of weights over the tree, for one award category. The children of a group sum to `totals[group]` exactly. */
export interface RubricIndex {
  readonly code: string;
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly provenance: Provenance;
}

export type TieChainElement =
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'metric'; readonly metric: 'M3' }
  | { readonly kind: 'carried-score'; readonly stage: string }
  | { readonly kind: 'median-juror-total' };

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
  readonly panel: { readonly method: 'mean'; readonly provenance: Provenance };
  /** Sheets that must be counted. */
  readonly quorum: { readonly sheets: number; readonly provenance: Provenance };
  /** Least share of applicable weight, in percent of the total, below which an entry is incomplete. */
  readonly leastApplicablePercent: { readonly value: number; readonly provenance: Provenance };
  readonly rounding: RoundingPlan;
  readonly tieChain: { readonly elements: readonly TieChainElement[]; readonly provenance: Provenance };
}
