import { differenceOf, type Parts } from './contributions';
import type { RankedScore } from './group-ranking';
import { byValue, type Integer } from './integer';
import { SHOWN_PLACES } from './juror-total';
import { byText, inOrder } from './order';
import { finalDistance } from './panel/final-distance';
import type { Column } from './prepared-rubric';
import type { CutDistance } from './result-document';
import { difference } from './rational';
import { rounded, tickText } from './rounding';
import { shownParts } from './shown-parts';

/** Two scores under a column, and what each leaf gives to them there. */
export interface Compared {
  readonly own: RankedScore;
  readonly ownParts: Parts;
  readonly cut: RankedScore;
  readonly cutParts: Parts;
  readonly category: Column;
}

/** What the cut's entry has more than this one, split by leaf, the largest part first. (docs/rules/ranking.md 7) */
export function cutDistance({ own, ownParts, cut, cutParts, category }: Compared): CutDistance {
  const gaps = differenceOf(cutParts, ownParts);
  const shown = shownParts(gaps, SHOWN_PLACES);
  const parts = inOrder(tickParts(gaps.codes, shown), largestFirst);
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

function tickParts(codes: readonly string[], shown: readonly (Integer | null)[]): readonly Part[] {
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
