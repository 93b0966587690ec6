import { byText } from '../order';
import type {
  AdviceCaution,
  AgreementAdvice,
  CoefficientAdvice,
  JurorAdvice,
  RecusalAdvice,
  UnusualAdvice,
} from './advice-document';
import { intraclassCorrelations, meanSquares, type Coefficient } from './intraclass';
import { kendallW } from './kendall';
import { krippendorffAlpha } from './krippendorff';
import { completeRows, type Ratings } from './ratings';
import { recusalEffects } from './recusal';
import type { SeverityPart } from './severity';
import { unusualTotals } from './signals';
import { sixPlaces, sixPlacesOrNull } from './six-places';

/** Agreement on the order beyond this asks how independent the jurors were. (docs/rules/advice.md 5) */
export const SUSPICIOUS_W = 0.94;
const LEAST_ENTRIES = 3;

export function cautionsOf(ratings: Ratings, parts: readonly SeverityPart[]): readonly AdviceCaution[] {
  const isWhole = parts.length === 1 && parts[0]?.isComplete === true;
  const told: readonly (readonly [AdviceCaution, boolean])[] = [
    ['few-entries', ratings.entries.length < LEAST_ENTRIES],
    ['one-juror', ratings.jurors.length < 2],
    ['order-unchanged-by-construction', isWhole],
    ['disconnected-panel', parts.length > 1],
    ['suspicious-agreement', (kendallW(ratings) ?? 0) > SUSPICIOUS_W],
    ['nothing-varies', variesNowhere(ratings)],
  ];
  return told.filter(([, applies]) => applies).map(([caution]) => caution);
}

function variesNowhere(ratings: Ratings): boolean {
  const values = new Set(completeRows(ratings).flat());
  return values.size === 1;
}

/** By juror; a juror of two parts that share nothing else cannot be. */
export function jurorAdvice(parts: readonly SeverityPart[]): readonly JurorAdvice[] {
  return parts
    .flatMap(({ jurors }) => jurors)
    .map((one) => ({
      juror: one.juror,
      entries: one.entries,
      severity: sixPlaces(one.severity),
      standardError: sixPlaces(one.standardError),
      isMarked: one.isMarked,
      correlation: sixPlacesOrNull(one.correlation),
      spread: sixPlacesOrNull(one.spread),
    }))
    .toSorted((a, b) => byText(a.juror, b.juror));
}

export function recusalAdvice(ratings: Ratings, parts: readonly SeverityPart[]): readonly RecusalAdvice[] {
  return recusalEffects(ratings, parts).map(({ entry, absent, mean, neutral }) => {
    return { entry, absent, mean: sixPlaces(mean), neutral: sixPlaces(neutral) };
  });
}

export function agreementAdvice(ratings: Ratings): AgreementAdvice | null {
  const squares = meanSquares(ratings);
  const found = squares === null ? null : intraclassCorrelations(squares);
  if (squares === null || found === null) return null;
  return {
    entries: squares.n,
    oneJuror: coefficientAdvice(found.icc2),
    panelMean: coefficientAdvice(found.icc2k),
    order: coefficientAdvice(found.icc3k),
    alpha: sixPlacesOrNull(krippendorffAlpha(ratings, 'interval')),
    kendallW: sixPlacesOrNull(kendallW(ratings)),
  };
}

function coefficientAdvice({ value, low, high }: Coefficient): CoefficientAdvice {
  return { value: sixPlaces(value), low: sixPlacesOrNull(low), high: sixPlacesOrNull(high) };
}

/** Nothing where the severities of some juror are not known. */
export function unusualAdvice(ratings: Ratings, parts: readonly SeverityPart[]): readonly UnusualAdvice[] {
  const severities = new Map(parts.flatMap(({ jurors }) => jurors.map((one) => [one.juror, one.severity])));
  const known = ratings.jurors.map((juror) => severities.get(juror)).filter((severity) => severity !== undefined);
  if (known.length < ratings.jurors.length) return [];
  return unusualTotals(ratings, known).map(({ entry, juror, total, expected, distance }) => {
    return { entry, juror, total: sixPlaces(total), expected: sixPlaces(expected), distance: sixPlaces(distance) };
  });
}
