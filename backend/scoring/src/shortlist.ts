import type { RulingInput } from './input-document';
import type { RankedScore } from './group-ranking';
import type { OpenTie } from './result-document';

/** Who gets a group's places. */
export interface Shortlist {
  /** In rank order. */
  readonly selected: readonly RankedScore[];
  /** Selected by a ruling, not by rank alone. */
  readonly byRuling: readonly string[];
  /** Passed over by a ruling. */
  readonly passedOver: readonly string[];
  readonly reserves: readonly RankedScore[];
  readonly openTie: OpenTie | null;
}

/** A ruling fills exactly the free places, and only with entries tied across the cut. (docs/rules/shortlist.md 4) */
export function fitsTie(ruling: RulingInput, tied: readonly string[], freePlaces: number): boolean {
  const chosen = new Set(ruling.selected);
  return (
    chosen.size === ruling.selected.length &&
    chosen.size === freePlaces &&
    ruling.selected.every((code) => tied.includes(code))
  );
}

/**
 * The best N of a group. Entries that share the rank across the last place wait for a ruling; nobody is chosen by name,
 * code or time. (docs/rules/shortlist.md 1-4)
 */
export function shortlist(ranked: readonly RankedScore[], places: number, rulings: readonly RulingInput[]): Shortlist {
  const inside = ranked.filter(({ rank, sharesRankWith }) => rank + sharesRankWith.length <= places);
  const freePlaces = Math.min(places, ranked.length) - inside.length;
  if (freePlaces <= 0) return decided(ranked, inside, []);
  const tied = ranked.filter(({ rank }) => rank === inside.length + 1);
  const codes = tied.map(codeOf);
  const ruling = rulings.find((one) => one.kind === 'tie-at-cut' && fitsTie(one, codes, freePlaces));
  if (ruling === undefined) return undecided(ranked, inside, tied, freePlaces);
  const chosen = new Set([...inside.map(codeOf), ...ruling.selected]);
  const selected = ranked.filter((one) => chosen.has(codeOf(one)));
  const passedOver = codes.filter((code) => !chosen.has(code));
  return { ...decided(ranked, selected, passedOver), byRuling: ruling.selected };
}

function codeOf({ panel }: RankedScore): string {
  return panel.entry.code;
}

function decided(
  ranked: readonly RankedScore[],
  selected: readonly RankedScore[],
  passedOver: readonly string[],
): Shortlist {
  const reserves = ranked.filter((one) => !selected.includes(one));
  return { selected, byRuling: [], passedOver, reserves, openTie: null };
}

function undecided(
  ranked: readonly RankedScore[],
  inside: readonly RankedScore[],
  tied: readonly RankedScore[],
  freePlaces: number,
): Shortlist {
  const reserves = ranked.filter((one) => !inside.includes(one) && !tied.includes(one));
  const group = ranked[0]?.panel.entry.group ?? '';
  const openTie = { group, category: null, entries: tied.map(codeOf), freePlaces };
  return { selected: inside, byRuling: [], passedOver: [], reserves, openTie };
}
