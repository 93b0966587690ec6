import type { DecimalString } from '../decimal-string';

/** How much of a juror's sheet counts under a column, 0 to 1: less than 1 where equal totals lie across the edge. */
export interface KeptSheet {
  /** Null is the mean of the columns that order the group. */
  readonly index: string | null;
  readonly share: DecimalString;
}

/** How much of a juror's mark counts, where the panel is taken criterion by criterion. */
export interface KeptMark {
  readonly criterion: string;
  readonly share: DecimalString;
}

/** An entry's place in a juror's own order, and the points that it brings. */
export interface JurorPlace {
  readonly index: string | null;
  readonly place: number;
  readonly points: DecimalString;
}

/** One stage in a final score. Score, place or both as far as they are known; `part` at six decimals. */
export interface FinalPart {
  /** Null is the result's own stage. */
  readonly stage: string | null;
  readonly score: DecimalString | null;
  readonly rank: number | null;
  /** Weight over the total (`60/100`) or factor; null for the best of several. */
  readonly weight: string | null;
  /** What it gives to the final score; null for a stage that is not the best. */
  readonly part: DecimalString | null;
}

/** How stages were joined, the own one first; the parts sum to `sum`, to which adjustments are added before rounding. */
export interface FinalParts {
  readonly kind: 'carry' | 'factored-ranks' | 'best-of';
  readonly parts: readonly FinalPart[];
  readonly sum: DecimalString;
}

/** What the cut's entry has more in the final score: by stage and adjustment, at six decimals, parts summing to the whole. */
export interface FinalDistance {
  readonly difference: DecimalString;
  readonly parts: readonly {
    readonly of: 'stage' | 'adjustments';
    /** Null is the result's own stage, and of adjustments. */
    readonly stage: string | null;
    readonly difference: DecimalString;
  }[];
}

/** One cut between entries of equal score, and the element of the chain that made it. (docs/rules/ranking.md 3) */
export interface Split {
  /** Null for the order of the group. */
  readonly category: string | null;
  readonly better: readonly string[];
  readonly worse: readonly string[];
  /** Place of the element in the chain, from 0. */
  readonly by: number;
}
