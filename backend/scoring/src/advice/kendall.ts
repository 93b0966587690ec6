import { known } from '../known';
import { columnOf, completeRows, type Ratings } from './ratings';
import { squaresOf, sumOf } from './sums';

/** Below it nothing is said of agreement. */
const LEAST_ENTRIES = 3;

/** Kendall's W of the rows without a gap, corrected for ties; null where every juror sees all entries alike. */
export function kendallW(ratings: Ratings): number | null {
  return concordance(ratings, (ties) => ties);
}

/** The same as though nobody tied: ties make it smaller than the order deserves. */
export function kendallWUncorrected(ratings: Ratings): number | null {
  return concordance(ratings, () => 0);
}

function concordance(ratings: Ratings, taken: (ties: number) => number): number | null {
  const rows = completeRows(ratings);
  const [n, m] = [rows.length, ratings.jurors.length];
  if (n < LEAST_ENTRIES || m < 2) return null;
  const rankings = ratings.jurors.map((_, juror) => midRanks(columnOf(rows, juror)));
  const spread = squaresOf(rows.map((_, row) => sumOf(rankings.map(({ ranks }) => known(ranks[row])))));
  const ties = sumOf(rankings.map((ranking) => ranking.ties));
  const most = m * m * (n * n * n - n) - m * taken(ties);
  return most === 0 ? null : (12 * spread) / most;
}

/** Ranks from 1 of the least; equals share the mean of theirs. `ties` is the sum of t^3 - t. */
export function midRanks(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const order = values.map((_, place) => place).toSorted((a, b) => known(values[a]) - known(values[b]));
  const ranks = values.map(() => 0);
  let ties = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && values[known(order[end])] === values[known(order[start])]) end += 1;
    for (const place of order.slice(start, end)) ranks[place] = (start + 1 + end) / 2;
    const equals = end - start;
    ties += equals * equals * equals - equals;
    start = end;
  }
  return { ranks, ties };
}
