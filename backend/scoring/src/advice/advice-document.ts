import type { DecimalString } from '../decimal-string';
import type { IntraclassForm } from './intraclass';
import type { AlphaMetric } from './krippendorff';

/**
 * Statistics about a result, for those who organise: never an input of it, and hashed apart. Numbers are decimals of six
 * places (`AgreementTables`: twelve) in the unit of the totals (0 to 100), shares between 0 and 1, ranks from 1; null where
 * nothing can be said. (docs/rules/advice.md 1)
 */
export interface AdviceDocument {
  readonly format: 'anggakara.advice/1';
  readonly engineVersion: string;
  /** SHA-256 of the canonical text of the input whose result this is about. */
  readonly inputHash: string;
  readonly generator: 'splitmix64';
  readonly draws: { readonly ranks: number; readonly weights: number };
  /** SHA-256 of the orders of marking that were given beside the input; null where none were. (docs/rules/advice.md 10) */
  readonly ordersHash: string | null;
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
  'severity-untold',
  'order-unknown',
  'not-a-mean',
] as const;
export type AdviceCaution = (typeof ADVICE_CAUTIONS)[number];

export interface GroupAdvice {
  readonly group: string;
  /** Entries with a counted sheet, and jurors with one. */
  readonly entries: number;
  readonly jurors: number;
  readonly places: number;
  /** Of them, entries with a rank; and those to which all criteria apply, whose weights can be drawn. */
  readonly ranked: number;
  readonly weighed: number;
  readonly cautions: readonly AdviceCaution[];
  readonly parts: readonly PartAdvice[];
  readonly severity: readonly JurorAdvice[];
  readonly adjusted: readonly AdjustedAdvice[];
  readonly recusals: readonly RecusalAdvice[];
  readonly agreement: AgreementAdvice | null;
  readonly ranks: readonly RankAdvice[];
  readonly criteria: readonly CriterionAdvice[];
  readonly unusual: readonly UnusualAdvice[];
  readonly orders: readonly MarkingOrderAdvice[];
}

/** Jurors who can be compared, because they share entries; numbered from 1 in the order of their first entry. */
export interface PartAdvice {
  readonly part: number;
  readonly entries: number;
  readonly jurors: readonly string[];
  readonly isComplete: boolean;
  /** Variance between its jurors and of what is left; null where no severity can be told. */
  readonly betweenJurors: DecimalString | null;
  readonly rest: DecimalString | null;
}

/** A ranked entry's mean beside the one without severities, and its place among its part's by each. Neither is a rank. */
export interface AdjustedAdvice {
  readonly entry: string;
  readonly part: number;
  readonly raw: DecimalString;
  readonly adjusted: DecimalString;
  readonly place: number;
  readonly adjustedPlace: number;
}

export interface JurorAdvice {
  readonly juror: string;
  readonly part: number;
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

/**
 * `panelMean` is ICC(2,k), `order` is ICC(3,k), `oneJuror` is ICC(2,1), of the entries that all jurors rated; alpha is of
 * those that two at least did.
 */
export interface AgreementAdvice {
  readonly entries: number;
  readonly oneJuror: CoefficientAdvice | null;
  readonly panelMean: CoefficientAdvice | null;
  readonly order: CoefficientAdvice | null;
  readonly alpha: DecimalString | null;
  readonly alphaEntries: number;
  readonly kendallW: DecimalString | null;
  readonly tables: AgreementTables;
}

/**
 * Every form of every coefficient, to twelve places, beside the recommended ones: to compare with published tables and with
 * other programs. (docs/rules/advice.md 15)
 */
export interface AgreementTables {
  /** In the order of `INTRACLASS_FORMS`; empty where fewer than three entries were rated by all jurors. */
  readonly intraclass: readonly IntraclassAdvice[];
  /** In the order of `ALPHA_METRICS`. */
  readonly alphas: readonly AlphaAdvice[];
  readonly kendallWCorrected: DecimalString | null;
  readonly kendallWUncorrected: DecimalString | null;
  readonly meanSquares: MeanSquaresAdvice | null;
}

export interface IntraclassAdvice extends CoefficientAdvice {
  readonly form: IntraclassForm;
}

export interface AlphaAdvice {
  readonly metric: AlphaMetric;
  readonly value: DecimalString | null;
}

/** In the square of the unit of the totals: between entries, within them, between jurors, and of what is left. */
export interface MeanSquaresAdvice {
  readonly entries: DecimalString;
  readonly within: DecimalString;
  readonly jurors: DecimalString;
  readonly rest: DecimalString;
}

/** An entry's rank with each juror left out, over draws of its score, and over draws of the weights. */
export interface RankAdvice {
  readonly entry: string;
  readonly rank: number;
  readonly leastWithout: number;
  readonly greatestWithout: number;
  /** Share of draws in which it stands within the places. */
  readonly chance: DecimalString;
  /** Ranks in 5, 50 and 95 % of the draws. */
  readonly low: DecimalString;
  readonly middle: DecimalString;
  readonly high: DecimalString;
  /** Whether chance alone decides about its place. */
  readonly isAtTheCut: boolean;
  readonly chanceUnderWeights: DecimalString | null;
  readonly lowUnderWeights: DecimalString | null;
  readonly highUnderWeights: DecimalString | null;
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

/** What a juror's differences do along the order in which this juror marked. */
export interface MarkingOrderAdvice {
  readonly juror: string;
  readonly sheets: number;
  /** Change from one sheet to the next, in the unit of the totals. */
  readonly slope: DecimalString;
  readonly standardError: DecimalString;
  readonly isDrifting: boolean;
  /** Correlation of a sheet's difference with the one before; null below twenty sheets. */
  readonly carryOver: DecimalString | null;
  readonly isCarriedOver: boolean;
}
