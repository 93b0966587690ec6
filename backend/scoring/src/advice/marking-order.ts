import { known } from '../known';
import type { MarkingOrderAdvice } from './advice-document';
import { severitiesOf } from './panel-advice';
import type { Ratings } from './ratings';
import type { SeverityPart } from './severity';
import { carryOverOf, differencesOf, driftOf } from './signals';
import { sixPlaces, sixPlacesOrNull } from './six-places';

/** The entries of one juror in the order in which this juror marked them. It stands beside the input, never in it. */
export interface MarkingOrder {
  readonly juror: string;
  readonly entries: readonly string[];
}

/** Jurors of ten sheets at least whose order is known; nothing where some severity is not. (docs/rules/advice.md 8, 10) */
export function markingOrderAdvice(
  ratings: Ratings,
  parts: readonly SeverityPart[],
  orders: readonly MarkingOrder[],
): readonly MarkingOrderAdvice[] {
  const severities = severitiesOf(ratings, parts);
  if (severities === null) return [];
  const differences = differencesOf(ratings, severities);
  return ratings.jurors.flatMap((juror) => {
    const own = new Map(
      differences.filter((one) => one.juror === juror).map((one) => [one.entry, one.total - one.expected]),
    );
    const order = orders.find((one) => one.juror === juror)?.entries ?? [];
    return toldOf(
      juror,
      order.filter((entry) => own.has(entry)).map((entry) => known(own.get(entry))),
    );
  });
}

function toldOf(juror: string, inOrder: readonly number[]): readonly MarkingOrderAdvice[] {
  const drift = driftOf(inOrder);
  if (drift === null) return [];
  const carryOver = carryOverOf(inOrder);
  return [
    {
      juror,
      sheets: drift.sheets,
      slope: sixPlaces(drift.slope),
      standardError: sixPlaces(drift.standardError),
      isDrifting: drift.isMarked,
      carryOver: sixPlacesOrNull(carryOver?.correlation ?? null),
      isCarriedOver: carryOver?.isMarked === true,
    },
  ];
}
