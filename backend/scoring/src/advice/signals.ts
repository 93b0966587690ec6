import { known } from '../known';
import { givenIn, type Ratings } from './ratings';
import { correlationOf, deviationOf, meanOf, squared, squaresOf, sumOf } from './sums';

/** A total far from what the other jurors and this juror's own severity let expect. A question, never a penalty. */
export interface UnusualTotal {
  readonly entry: string;
  readonly juror: string;
  readonly total: number;
  readonly expected: number;
  /** Distance in standard deviations of all such differences. */
  readonly distance: number;
}

/** Distance from which a total is shown. */
export const UNUSUAL_DISTANCE = 3;
/** Fewer differences than this say nothing of how they spread. */
const LEAST_RATINGS = 12;

/** Totals further than three standard deviations from entry mean plus severity. (docs/rules/advice.md 8) */
export function unusualTotals(ratings: Ratings, severities: readonly number[]): readonly UnusualTotal[] {
  const differences = differencesOf(ratings, severities);
  const deviation = deviationOf(differences.map(({ total, expected }) => total - expected));
  if (differences.length < LEAST_RATINGS || deviation === null || deviation === 0) return [];
  return differences
    .map((one) => ({ ...one, distance: (one.total - one.expected) / deviation }))
    .filter(({ distance }) => Math.abs(distance) > UNUSUAL_DISTANCE);
}

/** Every total beside the one that the entry and the juror's severity let expect. */
export function differencesOf(
  { entries, jurors, values }: Ratings,
  severities: readonly number[],
): readonly Omit<UnusualTotal, 'distance'>[] {
  return values.flatMap((row, place) => {
    const others = row.map((value, juror) => (value === null ? null : value - known(severities[juror])));
    const mean = givenIn(others).length === 0 ? 0 : meanOf(givenIn(others));
    return row.flatMap((total, juror) => {
      if (total === null) return [];
      const expected = mean + known(severities[juror]);
      return [{ entry: known(entries[place]), juror: known(jurors[juror]), total, expected }];
    });
  });
}

/** Whether a juror's totals rise or fall with the order in which they were locked. */
export interface Drift {
  /** Change of the total from one sheet to the next. */
  readonly slope: number;
  readonly standardError: number;
  readonly sheets: number;
  /** Further from zero than twice its standard error. */
  readonly isMarked: boolean;
}

/** Fewer sheets than this say nothing of a drift. */
export const DRIFT_LEAST_SHEETS = 10;

/** A line through the differences of a juror's totals from what was to be expected, in the order of locking. */
export function driftOf(differences: readonly number[]): Drift | null {
  const sheets = differences.length;
  if (sheets < DRIFT_LEAST_SHEETS) return null;
  const places = differences.map((_, place) => place);
  const [centre, mean] = [meanOf(places), meanOf(differences)];
  const width = squaresOf(places);
  const slope = sumOf(differences.map((value, place) => (place - centre) * (value - mean))) / width;
  const rest = sumOf(differences.map((value, place) => squared(value - mean - slope * (place - centre))));
  const standardError = Math.sqrt(rest / (sheets - 2) / width);
  return { slope, standardError, sheets, isMarked: Math.abs(slope) > 2 * standardError };
}

/** Whether what a juror gave to one sheet goes with what the sheet before was given. */
export interface CarryOver {
  /** Between -1 (contrast) and 1 (assimilation). */
  readonly correlation: number;
  /** Further from zero than two standard errors of no connection at all. */
  readonly isMarked: boolean;
}

/** Fewer sheets than this say nothing of a carry-over. */
export const CARRY_OVER_LEAST_SHEETS = 20;

/** Correlation of each difference with the one before, in the order of marking; null where it cannot be told. */
export function carryOverOf(differences: readonly number[]): CarryOver | null {
  if (differences.length < CARRY_OVER_LEAST_SHEETS) return null;
  const correlation = correlationOf(differences.slice(1), differences.slice(0, -1));
  if (correlation === null) return null;
  return { correlation, isMarked: Math.abs(correlation) > 2 / Math.sqrt(differences.length - 1) };
}
