import { contributionsOf } from './contributions';
import type { RankedScore } from './group-ranking';
import { SHOWN_PLACES } from './juror-total';
import { byText } from './order';
import { difference, ZERO } from './rational';
import type { CutDistance } from './result-document';
import { tickText } from './rounding';
import type { RubricIndex } from './rubric';
import { shownParts } from './shown-parts';

/** What the cut's entry has more than this one, split by leaf, the largest part first. (docs/rules/ranking.md 7) */
export function cutDistance(
  own: RankedScore,
  cut: RankedScore,
  indices: readonly RubricIndex[],
  category: string | null,
): CutDistance {
  const [ownParts, cutParts] = [contributionsOf(own.panel, indices), contributionsOf(cut.panel, indices)];
  const leaves = [...new Set([...ownParts.keys(), ...cutParts.keys()])];
  const gaps = leaves.map(
    (leaf) => [leaf, difference(cutParts.get(leaf) ?? ZERO, ownParts.get(leaf) ?? ZERO)] as const,
  );
  const parts = [...shownParts(new Map(gaps), SHOWN_PLACES)].toSorted(
    ([a, first], [b, second]) => Number(second - first) || byText(a, b),
  );
  return {
    against: cut.panel.entry.code,
    category,
    difference: tickText(
      parts.reduce((sum, [, part]) => sum + part, 0n),
      SHOWN_PLACES,
    ),
    parts: parts.map(([node, part]) => ({ node, difference: tickText(part, SHOWN_PLACES) })),
  };
}
