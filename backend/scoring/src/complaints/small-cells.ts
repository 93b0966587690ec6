import { known } from '../known';

/** Fewer complaints than these could point at a person. Assumption. (docs/rules/complaints.md 33) */
export const LEAST_SHOWN = 5;

/**
 * The cells of a row whose sum is shown too, as they may leave the house: null is withheld. A cell of 1 to 4 is withheld; 0 points at
 * nobody. Where what is withheld could be computed from the sum, the least of the others is withheld with it.
 * (docs/rules/complaints.md 33)
 */
export function shownCells(counts: readonly number[], least: number = LEAST_SHOWN): readonly (number | null)[] {
  const small = placesOf(counts, (count) => count > 0 && count < least);
  const withheld = new Set(needsAnother(counts, small, least) ? [...small, ...leastOther(counts, small)] : small);
  return counts.map((count, place) => (withheld.has(place) ? null : count));
}

/** One alone is the sum less all others; several that sum to less than the least could point at a person together. */
function needsAnother(counts: readonly number[], small: readonly number[], least: number): boolean {
  const sum = small.reduce((total, place) => total + known(counts[place]), 0);
  return small.length === 1 || (small.length > 1 && sum < least);
}

/** Place of the least count that is neither 0 nor withheld; none where there is none. */
function leastOther(counts: readonly number[], withheld: readonly number[]): readonly number[] {
  const others = placesOf(counts, (count, place) => count > 0 && !withheld.includes(place));
  return others.toSorted((a, b) => known(counts[a]) - known(counts[b]) || a - b).slice(0, 1);
}

function placesOf(counts: readonly number[], isOne: (count: number, place: number) => boolean): readonly number[] {
  return counts.flatMap((count, place) => (isOne(count, place) ? [place] : []));
}
