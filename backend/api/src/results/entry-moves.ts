import type { AwardCategoryCode, EntryStage, EntryView } from '@anggakara/contracts';
import type { EntryResult, ResultDocument } from '@anggakara/scoring';
import type { EntryChange } from '../participants';

interface EntryPlace {
  readonly stage: EntryStage;
  readonly category: AwardCategoryCode | null;
}

/** What a run did to one entry. */
export interface EntryMove {
  readonly code: string;
  readonly from: EntryPlace;
  readonly to: EntryPlace;
}

/**
 * Where a settled result brings its entries: on or off the shortlist, or to a trophy or the finalists. Whoever has left
 * stays away. (docs/rules/runs.md 5)
 */
export function entryMoves(result: ResultDocument, entries: readonly EntryView[]): readonly EntryMove[] {
  if (result.state === 'open') return [];
  const places = new Map(entries.map(({ code, stage, category }) => [code, { stage, category }]));
  const decidesTrophies = result.categories.length > 0;
  return result.entries.flatMap((entry): readonly EntryMove[] => {
    const from = places.get(entry.code);
    if (from === undefined || entry.standing.kind === 'ineligible') return [];
    return [{ code: entry.code, from, to: decidesTrophies ? trophyOf(entry) : listingOf(entry) }];
  });
}

function listingOf({ outcome }: EntryResult): EntryPlace {
  return { stage: outcome.kind === 'selected' ? 'shortlisted' : 'not-shortlisted', category: null };
}

function trophyOf({ outcome }: EntryResult): EntryPlace {
  if (outcome.kind !== 'selected') return { stage: 'finalist', category: null };
  return { stage: 'winner', category: outcome.category as AwardCategoryCode | null };
}

export function changesOf(moves: readonly EntryMove[]): readonly EntryChange[] {
  return moves.map(({ code, to }) => ({ code, ...to }));
}

/** The way back over several runs, the newest first: every entry to where the oldest of them found it. */
export function wayBack(newestFirst: readonly (readonly EntryMove[])[]): readonly EntryChange[] {
  const origins = new Map<string, EntryPlace>();
  for (const moves of newestFirst) for (const { code, from } of moves) origins.set(code, from);
  return [...origins].map(([code, from]) => ({ code, ...from }));
}
