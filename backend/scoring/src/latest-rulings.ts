import { byCode } from './order';
import type { RulingInput } from './input-document';

/** Rulings from the latest to the earliest: the code with the highest order is the latest. (docs/rules/shortlist.md 5) */
export function latestFirst(rulings: readonly RulingInput[]): readonly RulingInput[] {
  return rulings.toSorted(byCode(({ code }) => code)).toReversed();
}

/** The latest assignment of each category; it replaces all earlier ones. (docs/rules/winners.md 6) */
export function latestAssignments(rulings: readonly RulingInput[]): readonly RulingInput[] {
  const seen = new Set<string>();
  return latestFirst(rulings).filter(({ kind, category }) => {
    if (kind !== 'category-assignment' || category === null || seen.has(category)) return false;
    seen.add(category);
    return true;
  });
}
