import type { GroupAdvice, RankAdvice } from '../../data/advice';

/** So many on either side of the cut are shown at least, and so many in all at most. */
const EACH_SIDE = 4;
const MOST = 24;

export interface AroundTheCut {
  readonly entries: readonly RankAdvice[];
  /** How many of them stand within the places. */
  readonly within: number;
}

/** Best first: whoever chance may move over the cut, and the nearest on both sides. Empty where nothing is competed for. */
export function aroundTheCut({ ranks, places }: Pick<GroupAdvice, 'ranks' | 'places'>): AroundTheCut {
  if (places === 0) return { entries: [], within: 0 };
  const ordered = ranks.toSorted((a, b) => a.rank - b.rank || (a.entry < b.entry ? -1 : 1));
  const open = ordered.flatMap(({ isAtTheCut }, place) => (isAtTheCut ? [place] : []));
  const from = Math.max(Math.min(places - EACH_SIDE, ...open), places - MOST / 2, 0);
  const to = Math.min(Math.max(places + EACH_SIDE - 1, ...open), places + MOST / 2 - 1) + 1;
  return { entries: ordered.slice(from, to), within: Math.min(places, ordered.length) - from };
}
