import { known } from '../known';

/** Fewer complaints than these could point at a person. Assumption. (docs/rules/complaints.md 33) */
export const LEAST_SHOWN = 5;

/**
 * The cells of a row whose sum is shown too, as they may leave the house: null is withheld. A cell of 1 to 4 is withheld; 0 points at
 * nobody. With them goes the least of the others, because the sum, and that each is less than five, would give small ones away.
 * (docs/rules/complaints.md 33)
 */
export function shownCells(counts: readonly number[], least: number = LEAST_SHOWN): readonly (number | null)[] {
  const isSmall = (count: number): boolean => count > 0 && count < least;
  const others = counts.flatMap((count, place) => (count >= least ? [place] : []));
  const [cover] = others.toSorted((a, b) => known(counts[a]) - known(counts[b]) || a - b);
  const needsCover = counts.some(isSmall);
  return counts.map((count, place) => (isSmall(count) || (needsCover && place === cover) ? null : count));
}
