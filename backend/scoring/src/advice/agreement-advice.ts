import type { AgreementAdvice, AgreementTables, CoefficientAdvice } from './advice-document';
import {
  type Coefficient,
  INTRACLASS_FORMS,
  intraclassCorrelations,
  type IntraclassCorrelations,
  type MeanSquares,
  meanSquares,
} from './intraclass';
import { kendallW, kendallWUncorrected } from './kendall';
import { ALPHA_METRICS, krippendorffAlpha } from './krippendorff';
import { givenIn, type Ratings } from './ratings';
import { sixPlaces, sixPlacesOrNull, twelvePlaces, twelvePlacesOrNull } from './six-places';

/** Null where neither the complete rows nor the others say anything. (docs/rules/advice.md 5) */
export function agreementAdvice(ratings: Ratings): AgreementAdvice | null {
  const squares = meanSquares(ratings);
  const found = squares === null ? null : intraclassCorrelations(squares);
  const alpha = krippendorffAlpha(ratings, 'interval');
  if (found === null && alpha === null) return null;
  return {
    entries: squares?.n ?? 0,
    ...correlationAdvice(found),
    alpha: sixPlacesOrNull(alpha),
    alphaEntries: ratings.values.filter((row) => givenIn(row).length > 1).length,
    kendallW: sixPlacesOrNull(kendallW(ratings)),
    tables: agreementTables(ratings, squares, found),
  };
}

function correlationAdvice(
  found: IntraclassCorrelations | null,
): Pick<AgreementAdvice, 'oneJuror' | 'panelMean' | 'order'> {
  if (found === null) return { oneJuror: null, panelMean: null, order: null };
  return {
    oneJuror: coefficientAdvice(found['2,1']),
    panelMean: coefficientAdvice(found['2,k']),
    order: coefficientAdvice(found['3,k']),
  };
}

function coefficientAdvice({ value, low, high }: Coefficient): CoefficientAdvice {
  return { value: sixPlaces(value), low: sixPlacesOrNull(low), high: sixPlacesOrNull(high) };
}

/** Every form of every coefficient. (docs/rules/advice.md 15) */
function agreementTables(
  ratings: Ratings,
  squares: MeanSquares | null,
  found: IntraclassCorrelations | null,
): AgreementTables {
  return {
    intraclass: found === null ? [] : INTRACLASS_FORMS.map((form) => ({ form, ...intraclassAdvice(found[form]) })),
    alphas: ALPHA_METRICS.map((metric) => {
      return { metric, value: twelvePlacesOrNull(krippendorffAlpha(ratings, metric)) };
    }),
    kendallWCorrected: twelvePlacesOrNull(kendallW(ratings)),
    kendallWUncorrected: twelvePlacesOrNull(kendallWUncorrected(ratings)),
    meanSquares: squares === null ? null : meanSquaresAdvice(squares),
  };
}

function intraclassAdvice({ value, low, high }: Coefficient): CoefficientAdvice {
  return { value: twelvePlaces(value), low: twelvePlacesOrNull(low), high: twelvePlacesOrNull(high) };
}

function meanSquaresAdvice({ entries, within, jurors, rest }: MeanSquares): AgreementTables['meanSquares'] {
  return {
    entries: twelvePlaces(entries),
    within: twelvePlaces(within),
    jurors: twelvePlaces(jurors),
    rest: twelvePlaces(rest),
  };
}
