import type { DecimalString } from '../decimal-string';

/**
 * Statistics about a result, for those who organise: never an input of it, and hashed apart. Numbers are decimals of six
 * places in the unit of the totals (0 to 100), shares between 0 and 1, ranks from 1; null where nothing can be said.
 * (docs/rules/advice.md 1)
 */
export interface AdviceDocument {
  readonly format: 'anggakara.advice/1';
  readonly engineVersion: string;
  /** SHA-256 of the canonical text of the input whose result this is about. */
  readonly inputHash: string;
  readonly generator: 'splitmix64';
  readonly draws: { readonly ranks: number; readonly weights: number };
  readonly groups: readonly GroupAdvice[];
}

/** Why something is not said, or must be read with care. */
export const ADVICE_CAUTIONS = [
  'few-entries',
  'one-juror',
  'order-unchanged-by-construction',
  'disconnected-panel',
  'suspicious-agreement',
  'nothing-varies',
] as const;
export type AdviceCaution = (typeof ADVICE_CAUTIONS)[number];

export interface GroupAdvice {
  readonly group: string;
  /** Entries with a counted sheet, and jurors with one. */
  readonly entries: number;
  readonly jurors: number;
  readonly places: number;
  readonly cautions: readonly AdviceCaution[];
  readonly severity: readonly JurorAdvice[];
  readonly recusals: readonly RecusalAdvice[];
  readonly agreement: AgreementAdvice | null;
  readonly ranks: readonly RankAdvice[];
  readonly criteria: readonly CriterionAdvice[];
  readonly unusual: readonly UnusualAdvice[];
}

export interface JurorAdvice {
  readonly juror: string;
  readonly entries: number;
  readonly severity: DecimalString;
  readonly standardError: DecimalString;
  readonly isMarked: boolean;
  readonly correlation: DecimalString | null;
  readonly spread: DecimalString | null;
}

export interface RecusalAdvice {
  readonly entry: string;
  readonly absent: readonly string[];
  readonly mean: DecimalString;
  readonly neutral: DecimalString;
}

export interface CoefficientAdvice {
  readonly value: DecimalString;
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
}

/** `panelMean` is ICC(2,k), `order` is ICC(3,k), `oneJuror` is ICC(2,1). */
export interface AgreementAdvice {
  readonly entries: number;
  readonly oneJuror: CoefficientAdvice;
  readonly panelMean: CoefficientAdvice;
  readonly order: CoefficientAdvice;
  readonly alpha: DecimalString | null;
  readonly kendallW: DecimalString | null;
}

/** An entry's rank with each juror left out, over draws of its score, and over draws of the weights. */
export interface RankAdvice {
  readonly entry: string;
  readonly rank: number;
  readonly leastWithout: number;
  readonly greatestWithout: number;
  /** Share of draws in which it stands within the places. */
  readonly chance: DecimalString;
  readonly low: DecimalString;
  readonly high: DecimalString;
  /** Whether chance alone decides about its place. */
  readonly isAtTheCut: boolean;
  readonly chanceUnderWeights: DecimalString | null;
}

/** What the order owes to a criterion: who would enter and leave without it. */
export interface CriterionAdvice {
  readonly criterion: string;
  readonly weight: DecimalString;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
  readonly meanShift: DecimalString;
  readonly greatestShift: number;
  /** Weight at which the last entry within the places and the first beyond them change places. */
  readonly swapAtTheCut: DecimalString | null;
}

export interface UnusualAdvice {
  readonly entry: string;
  readonly juror: string;
  readonly total: DecimalString;
  readonly expected: DecimalString;
  readonly distance: DecimalString;
}
