import { contributionsOf, differenceOf } from './contributions';
import type { RankedScore } from './group-ranking';
import { byValue, type Integer } from './integer';
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
  const shown = shownParts(gaps, SHOWN_PLACES);
  const parts = partsOf(gaps.codes, shown).toSorted(largestFirst);
  const joined = finalDistance(own, cut);
  const distance = {
    against: cut.panel.entry.code,
    category,
    difference: rounded(difference(cut.own, own.own), SHOWN_PLACES),
    parts: parts.map(({ node, ticks }) => ({ node, difference: tickText(ticks, SHOWN_PLACES) })),
  };
  return joined === null ? distance : { ...distance, final: joined };
}

interface Part {
  readonly node: string;
  readonly ticks: Integer;
}

function partsOf(codes: readonly string[], shown: readonly (Integer | null)[]): readonly Part[] {
  const parts: Part[] = [];
  codes.forEach((node, place) => {
    const ticks = shown[place] ?? null;
    if (ticks !== null) parts.push({ node, ticks });
  });
  return parts;
}

function largestFirst(a: Part, b: Part): number {
  return byValue(b.ticks, a.ticks) || byText(a.node, b.node);
}
