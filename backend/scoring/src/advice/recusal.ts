import { known } from '../known';
import { isComplete, type Ratings } from './ratings';
import { meanOf } from './sums';
import type { SeverityPart } from './severity';

/** What the absence of jurors does to an entry's mean. */
export interface RecusalEffect {
  readonly entry: string;
  /** Jurors of the part that did not rate it. */
  readonly absent: readonly string[];
  readonly mean: number;
  /** What the mean would be if everybody had rated, by the severities. */
  readonly neutral: number;
}

/** Entries that some juror of their part did not rate; an order among complete rows is not touched. (docs/rules/advice.md 4) */
export function recusalEffects(ratings: Ratings, parts: readonly SeverityPart[]): readonly RecusalEffect[] {
  if (isComplete(ratings)) return [];
  const rows = new Map(ratings.entries.map((entry, row) => [entry, known(ratings.values[row])]));
  const places = new Map(ratings.jurors.map((juror, place) => [juror, place]));
  return parts.flatMap(({ adjusted, jurors }) => {
    const level = meanOf(jurors.map(({ severity }) => severity));
    return adjusted.flatMap(({ entry, raw, adjusted: own }) => {
      const row = known(rows.get(entry));
      const absent = jurors.map(({ juror }) => juror).filter((juror) => row[known(places.get(juror))] === null);
      return absent.length === 0 ? [] : [{ entry, absent, mean: raw, neutral: own + level }];
    });
  });
}
