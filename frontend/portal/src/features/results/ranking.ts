import type { RankedEntry, RunRankingView } from '@anggakara/contracts';
import type { GroupResult, OpenTie } from '../../data/result';

export interface RankingRow {
  readonly entry: RankedEntry;
  readonly name: string;
  readonly agencyName: string;
  readonly rank: number | null;
  readonly score: string | null;
  /** Place among the reserves, from 1; null for everyone else. */
  readonly reserve: number | null;
  /** Whether the cut runs below this row. */
  readonly isLastSelected: boolean;
}

/** One participant group of a run, as its table shows it. */
export interface GroupRanking {
  readonly group: GroupResult;
  /** Best first; within a shared rank those selected by a ruling stand first, the others by code. */
  readonly ranked: readonly RankingRow[];
  readonly incomplete: readonly RankingRow[];
  readonly ineligible: readonly RankingRow[];
  readonly openTies: readonly OpenTie[];
}

export function groupRankings(run: Pick<RunRankingView, 'result' | 'names'>): readonly GroupRanking[] {
  return run.result.groups.map((group) => groupRanking(run, group));
}

function groupRanking({ result, names }: Pick<RunRankingView, 'result' | 'names'>, group: GroupResult): GroupRanking {
  const entries = result.entries.filter((entry) => entry.group === group.group);
  const ranked = entries.filter(({ standing }) => standing.kind === 'ranked').toSorted(inPrintOrder);
  const last = group.cut === null ? undefined : ranked.findLast(isSelected)?.code;
  const rowOf = (entry: RankedEntry): RankingRow => {
    const { name = entry.code, agencyName = '' } = names[entry.code] ?? {};
    const place = group.reserves.indexOf(entry.code);
    const reserve = place === -1 ? null : place + 1;
    return { entry, name, agencyName, ...rankOf(entry), reserve, isLastSelected: entry.code === last };
  };
  const standing = (kind: RankedEntry['standing']['kind']): readonly RankingRow[] =>
    entries.filter((entry) => entry.standing.kind === kind).map(rowOf);
  return {
    group,
    ranked: ranked.map(rowOf),
    incomplete: standing('incomplete'),
    ineligible: standing('ineligible'),
    openTies: result.openTies.filter((tie) => tie.group === group.group),
  };
}

function rankOf({ standing }: RankedEntry): Pick<RankingRow, 'rank' | 'score'> {
  return standing.kind === 'ranked' ? { rank: standing.rank, score: standing.score } : { rank: null, score: null };
}

export function isSelected({ outcome }: Pick<RankedEntry, 'outcome'>): boolean {
  return outcome.kind === 'selected';
}

function inPrintOrder(a: RankedEntry, b: RankedEntry): number {
  const ranks = rankNumber(a) - rankNumber(b);
  if (ranks !== 0) return ranks;
  const selected = Number(isSelected(b)) - Number(isSelected(a));
  return selected !== 0 ? selected : a.code < b.code ? -1 : 1;
}

function rankNumber(entry: RankedEntry): number {
  return rankOf(entry).rank ?? Infinity;
}
