import { known } from '../known';
import { byText } from '../order';
import type {
  AdjustedAdvice,
  AdviceCaution,
  JurorAdvice,
  PartAdvice,
  RecusalAdvice,
  UnusualAdvice,
} from './advice-document';
import { connectedParts } from './connected';
import { kendallW } from './kendall';
import { ranksOf } from './rank-uncertainty';
import { completeRows, isComplete, type Ratings } from './ratings';
import { recusalEffects } from './recusal';
import type { SeverityPart } from './severity';
import { unusualTotals } from './signals';
import { sixPlaces, sixPlacesOrNull } from './six-places';

/** Agreement on the order beyond this asks how independent the jurors were. (docs/rules/advice.md 5) */
export const SUSPICIOUS_W = 0.94;
const LEAST_ENTRIES = 3;

/** A group's ratings: of all who were judged, of those with a rank, and of what the jurors gave themselves. */
export interface JudgedRatings {
  readonly ratings: Ratings;
  readonly ranked: Ratings;
  readonly marks: Ratings;
  /** Whether the score that ranks is the mean of the totals. */
  readonly isMean: boolean;
}

/** What must be known before the numbers are read. */
export function cautionsOf(
  { ratings, ranked, marks, isMean }: JudgedRatings,
  parts: readonly SeverityPart[],
  knowsOrders: boolean,
): readonly AdviceCaution[] {
  const connected = connectedParts(ratings);
  const told: readonly (readonly [AdviceCaution, boolean])[] = [
    ['few-entries', ratings.entries.length < LEAST_ENTRIES],
    ['one-juror', ratings.jurors.length < 2],
    ['order-unchanged-by-construction', isMean && isJudgedByAll(ranked)],
    ['disconnected-panel', connected.length > 1],
    ['suspicious-agreement', (kendallW(marks) ?? 0) > SUSPICIOUS_W],
    ['nothing-varies', variesNowhere(marks)],
    ['severity-untold', parts.length < connected.length],
    ['order-unknown', !knowsOrders],
    ['not-a-mean', !isMean],
  ];
  return told.filter(([, applies]) => applies).map(([caution]) => caution);
}

/** Whether every juror rated every ranked entry: the same is then taken from each. */
function isJudgedByAll(ranked: Ratings): boolean {
  return ranked.jurors.length > 1 && ranked.entries.length > 0 && isComplete(ranked);
}

function variesNowhere(ratings: Ratings): boolean {
  const values = new Set(completeRows(ratings).flat());
  return values.size === 1;
}

/** Every connected part, whether severities can be told in it or not. (docs/rules/advice.md 4) */
export function partAdvice(ratings: Ratings, parts: readonly SeverityPart[]): readonly PartAdvice[] {
  return connectedParts(ratings).map((part, place) => {
    const found = parts.find(({ jurors }) => jurors[0]?.juror === part.jurors[0]);
    return {
      part: place + 1,
      entries: part.entries.length,
      jurors: part.jurors,
      isComplete: isComplete(part),
      betweenJurors: sixPlacesOrNull(found?.variances.jurors ?? null),
      rest: sixPlacesOrNull(found?.variances.rest ?? null),
    };
  });
}

/** By juror; nobody sits in two parts. */
export function jurorAdvice(parts: readonly SeverityPart[], numbered: readonly PartAdvice[]): readonly JurorAdvice[] {
  return parts
    .flatMap(({ jurors }) => jurors)
    .map((one) => ({
      juror: one.juror,
      part: numberOf(one.juror, numbered),
      entries: one.entries,
      severity: sixPlaces(one.severity),
      standardError: sixPlaces(one.standardError),
      isMarked: one.isMarked,
      correlation: sixPlacesOrNull(one.correlation),
      spread: sixPlacesOrNull(one.spread),
    }))
    .toSorted((a, b) => byText(a.juror, b.juror));
}

function numberOf(juror: string, numbered: readonly PartAdvice[]): number {
  return known(numbered.find(({ jurors }) => jurors.includes(juror))).part;
}

/** Means of the ranked entries with and without severities, part by part: advice beside the raw, and never a rank. */
export function adjustedAdvice(
  parts: readonly SeverityPart[],
  numbered: readonly PartAdvice[],
  ranked: readonly string[],
): readonly AdjustedAdvice[] {
  const isRanked = new Set(ranked);
  return parts.flatMap(({ adjusted, jurors }) => {
    const part = numberOf(known(jurors[0]).juror, numbered);
    const rows = adjusted.filter(({ entry }) => isRanked.has(entry));
    const places = ranksOf(rows.map(({ raw }) => raw));
    const adjustedPlaces = ranksOf(rows.map((row) => row.adjusted));
    return rows.map((row, place) => ({
      entry: row.entry,
      part,
      raw: sixPlaces(row.raw),
      adjusted: sixPlaces(row.adjusted),
      place: known(places[place]),
      adjustedPlace: known(adjustedPlaces[place]),
    }));
  });
}

export function recusalAdvice(ratings: Ratings, parts: readonly SeverityPart[]): readonly RecusalAdvice[] {
  return recusalEffects(ratings, parts).map(({ entry, absent, mean, neutral }) => {
    return { entry, absent, mean: sixPlaces(mean), neutral: sixPlaces(neutral) };
  });
}

/** By juror, in the order of the ratings; null where that of some juror is not known. */
export function severitiesOf(ratings: Ratings, parts: readonly SeverityPart[]): readonly number[] | null {
  const severities = new Map(parts.flatMap(({ jurors }) => jurors.map((one) => [one.juror, one.severity])));
  const told = ratings.jurors.map((juror) => severities.get(juror)).filter((severity) => severity !== undefined);
  return told.length < ratings.jurors.length ? null : told;
}

/** Nothing where the severities of some juror are not known. */
export function unusualAdvice(ratings: Ratings, parts: readonly SeverityPart[]): readonly UnusualAdvice[] {
  const severities = severitiesOf(ratings, parts);
  if (severities === null) return [];
  return unusualTotals(ratings, severities).map(({ entry, juror, total, expected, distance }) => {
    return { entry, juror, total: sixPlaces(total), expected: sixPlaces(expected), distance: sixPlaces(distance) };
  });
}
