import { contributionsOf, differenceOf } from './contributions';
import type { RankedScore } from './group-ranking';
import { SHOWN_PLACES } from './juror-total';
import { byText } from './order';
import { finalDistance } from './panel/final-distance';
import type { Column } from './prepared-rubric';
import type { CutDistance } from './result-document';
import { difference } from './rational';
import { rounded, tickText } from './rounding';
import { shownParts } from './shown-parts';

/** What the cut's entry has more than this one, split by leaf, the largest part first. (docs/rules/ranking.md 7) */
export function cutDistance(own: RankedScore, cut: RankedScore, category: Column): CutDistance {
  const gaps = differenceOf(contributionsOf(cut.panel, category), contributionsOf(own.panel, category));
  const parts = [...shownParts(gaps, SHOWN_PLACES)].toSorted(
    ([a, first], [b, second]) => Number(second - first) || byText(a, b),
  );
  const joined = finalDistance(own, cut);
  return {
    against: cut.panel.entry.code,
    category,
    difference: rounded(difference(cut.own, own.own), SHOWN_PLACES),
    parts: parts.map(([node, part]) => ({ node, difference: tickText(part, SHOWN_PLACES) })),
    ...(joined === null ? {} : { final: joined }),
  };
}
