import { known } from './known';
import { columnScore, type PanelScore } from './panel-score';
import type { Rational } from './rational';
import { bestFirst, competitionRanks, separatingColumns } from './ranking';
import type { Column } from './prepared-rubric';
import { chainValues, publishedValue, rankingKey, type ChainValue } from './tie-chain';

/** By what a group is ordered: a column, rounded at the plan's points in turn. */
export interface Ordering {
  readonly column: Column;
  readonly rounding: readonly number[];
}

/** An entry in its group's order. */
export interface RankedScore {
  readonly panel: PanelScore;
  /** Before rounding. */
  readonly score: Rational;
  /** What the rank is decided by. */
  readonly published: Rational;
  readonly rank: number;
  /** The chain's values, for an entry whose published score another one has too. */
  readonly chain: readonly ChainValue[];
  /** Place of the chain's element that last told it from its equals; null where none had to or none did. */
  readonly separatedBy: number | null;
  /** Codes of all entries with this rank, its own among them. */
  readonly equals: readonly string[];
}

type Scored = Pick<RankedScore, 'panel' | 'score' | 'published'>;

/**
 * Order of the complete, eligible entries of one group, best first: published score, then the chain, then a shared rank.
 * The panels come in the order of their codes, which orders the print alone. (docs/rules/ranking.md 1-5)
 */
export function groupRanking(panels: readonly PanelScore[], ordering: Ordering): readonly RankedScore[] {
  const scored = panels.flatMap((panel) => scoredOf(panel, ordering));
  const scores = Float64Array.from(scored, ({ published }) => rankingKey(published, lastOf(ordering.rounding)));
  const chains = chainsOfEquals(scored, scores, ordering.column);
  const columns = [scores, ...chainColumns(chains)];
  const order = bestFirst(columns);
  const ranks = competitionRanks(columns, order);
  const separating = separatingColumns(columns, order);
  const equals = codesByRank(scored, ranks, order);
  return Array.from(order, (row) => {
    const rank = known(ranks[row]);
    const column = known(separating[row]);
    const separatedBy = column === 0 ? null : column - 1;
    const { panel, score, published } = known(scored[row]);
    const chain = known(chains[row]);
    return { panel, score, published, rank, separatedBy, chain, equals: known(equals.get(rank)) };
  });
}

function scoredOf(panel: PanelScore, { column, rounding }: Ordering): readonly Scored[] {
  const score = panel.entry.eligibility === 'eligible' ? columnScore(panel, column) : null;
  return score === null ? [] : [{ panel, score, published: publishedValue(score, rounding) }];
}

export function lastOf(rounding: readonly number[]): number {
  return known(rounding.at(-1));
}

/** The chain is asked only where the score alone does not decide. */
function chainsOfEquals(
  scored: readonly Scored[],
  scores: Float64Array,
  column: Column,
): readonly (readonly ChainValue[])[] {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return scored.map(({ panel }, row) => {
    const isAlone = counts.get(known(scores[row])) === 1;
    return isAlone ? [] : chainValues(panel, column);
  });
}

/** One column of keys for each element; what says nothing comes after all that says something. */
function chainColumns(chains: readonly (readonly ChainValue[])[]): readonly Float64Array[] {
  const length = chains.reduce((longest, chain) => Math.max(longest, chain.length), 0);
  return Array.from({ length }, (_, element) => {
    const keys = chains.map((chain) => {
      const { value = null, places = 0 } = chain[element] ?? {};
      return value === null ? null : rankingKey(value, places);
    });
    const last = keys.reduce((least: number, key) => (key === null ? least : Math.min(least, key)), 0) - 1;
    return Float64Array.from(keys, (key) => key ?? last);
  });
}

function codesByRank(
  scored: readonly Scored[],
  ranks: Int32Array,
  order: Int32Array,
): ReadonlyMap<number, readonly string[]> {
  const codes = new Map<number, string[]>();
  for (const row of order) {
    const rank = known(ranks[row]);
    const { code } = known(scored[row]).panel.entry;
    const same = codes.get(rank);
    if (same === undefined) codes.set(rank, [code]);
    else same.push(code);
  }
  return codes;
}
