import type { RankedScore } from './group-ranking';
import type { RulingInput } from './input-document';
import { known } from './known';
import { latestFirst } from './latest-rulings';
import type { OpenTie } from './result-document';

/** Who gets the places of a group, by code. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** Selected by a ruling, not by rank alone. */
  readonly byRuling: ReadonlySet<string>;
  /** Passed over by a ruling. */
  readonly passedOver: ReadonlySet<string>;
  readonly openTies: readonly OpenTie[];
  /** Rulings that decided something. */
  readonly used: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A ruling fills exactly the free places, and only with entries tied across the cut. (docs/rules/shortlist.md 4) */
export function fitsTie(ruling: RulingInput, tied: readonly string[], freePlaces: number): boolean {
  const candidates = new Set(tied);
  return ruling.selected.length === freePlaces && ruling.selected.every((code) => candidates.has(code));
}

/**
 * The best N of a group, given best first. Entries that share the rank across the last place wait for a ruling; nobody is
 * chosen by name, code or time. (docs/rules/shortlist.md 1-4)
 */
export function shortlist(ranked: readonly RankedScore[], places: number, rulings: readonly RulingInput[]): Selection {
  const inside = ranked.filter(({ rank, equals }) => rank + equals.length - 1 <= places).map(codeOf);
  const freePlaces = Math.min(places, ranked.length) - inside.length;
  const settled = { selected: new Set(inside), byRuling: NOBODY, passedOver: NOBODY, openTies: [], used: NOBODY };
  if (freePlaces === 0) return settled;
  const first = known(ranked[inside.length]);
  const tied = first.equals;
  const ruling = latestFirst(rulings).find((one) => one.kind === 'tie-at-cut' && fitsTie(one, tied, freePlaces));
  if (ruling === undefined) {
    const { group } = first.panel.entry;
    return { ...settled, openTies: [{ group, category: null, entries: tied, freePlaces }] };
  }
  const byRuling = new Set(ruling.selected);
  return {
    ...settled,
    selected: new Set([...inside, ...byRuling]),
    byRuling,
    passedOver: new Set(tied.filter((code) => !byRuling.has(code))),
    used: new Set([ruling.code]),
  };
}

function codeOf({ panel }: RankedScore): string {
  return panel.entry.code;
}
