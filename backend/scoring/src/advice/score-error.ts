import type { MeanSquares } from './intraclass';

/** A field in which nothing can be told apart is drawn ten times as wide as its marks alone say. */
const LEAST_RELIABILITY = 0.01;

/**
 * Standard deviation with which a mean of n ratings is drawn. Chance has pulled the observed scores further apart than the
 * entries truly stand; a score is drawn as much wider as the field is too wide: by the root of the mean's reliability, as if
 * true levels were normal. Without it a chance of 80 % comes true in 72 of 100 cases of a noisy panel.
 * (docs/rules/advice.md 6, docs/simulation.md)
 */
export function scoreError({ entries, rest, k }: MeanSquares, ratings: number): number {
  if (rest === 0) return 0;
  const own = rest / ratings;
  const between = Math.max(0, entries - rest) / k;
  return Math.sqrt(own / Math.max(LEAST_RELIABILITY, between / (between + own)));
}
