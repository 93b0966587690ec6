import type { EntryResult } from '@anggakara/scoring';
import { categoryNames, nodeName, type RankingSource } from './ranking-source';
import { leaveText, outcomeText, separationText, standingText } from './result-text';

/** An entry of a run as every list of it shows it, in one form for pages of paper and sheets of numbers. */
export interface RankingRow {
  readonly entry: EntryResult;
  readonly name: string;
  readonly agencyName: string;
  readonly rank: number | null;
  readonly score: string | null;
  readonly outcome: string;
  /** Place among the reserves, from 1; null for everyone else. */
  readonly reserve: number | null;
  /** What told it from its equals, or why it has no rank; empty where neither is needed. */
  readonly remark: string;
}

/** In the order of the result: by group, then rank, then code. */
export function rankingRows(source: RankingSource): readonly RankingRow[] {
  const categories = categoryNames(source.edition);
  const reserves = new Map(source.run.result.groups.map(({ group, reserves: codes }) => [group, codes]));
  return source.run.result.entries.map((entry) => {
    const { name = entry.code, agencyName = '' } = source.run.names[entry.code] ?? {};
    const place = reserves.get(entry.group)?.indexOf(entry.code) ?? -1;
    return {
      entry,
      name,
      agencyName,
      ...placeOf(entry),
      outcome: outcomeText(entry.outcome, categories),
      reserve: place === -1 ? null : place + 1,
      remark: remarkOf(source, entry),
    };
  });
}

function placeOf({ standing }: EntryResult): Pick<RankingRow, 'rank' | 'score'> {
  return standing.kind === 'ranked' ? { rank: standing.rank, score: standing.score } : { rank: null, score: null };
}

function remarkOf(source: RankingSource, entry: EntryResult): string {
  const leave = source.leaves.get(entry.code);
  if (entry.standing.kind === 'ranked') {
    const separation = separationText(entry, (node) => nodeName(source, entry.group, node));
    return [separation, leave === undefined ? null : `sesudah hitungan ini ${leaveText(leave)}`]
      .filter((text) => text !== null)
      .join('; ');
  }
  return leave === undefined ? standingText(entry.standing) : leaveText(leave);
}
