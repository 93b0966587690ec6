import { rankingScore, type PanelScore } from './panel-score';
import type { Rational } from './rational';
import { bestFirst, competitionRanks, separatingColumns } from './ranking';
import { chainValues, rankingKey, type ChainValue } from './tie-chain';

/** An entry in its group's order. */
export interface RankedScore {
  readonly panel: PanelScore;
  /** Exact; the published score is this rounded at the stage. */
  readonly score: Rational;
  readonly rank: number;
  readonly chain: readonly ChainValue[];
  /** Place of the chain's element that told it from its equals; null where none had to or none did. */
  readonly separatedBy: number | null;
  /** Whether another entry has the same published score. */
  readonly sharesScore: boolean;
  readonly sharesRankWith: readonly string[];
}

/** Order of the complete, eligible entries of one group: published score, then the chain, then a shared rank; entry codes order only the print. (docs/rules/ranking.md 1-5) */
export function groupRanking(panels: readonly PanelScore[], scoreOf = rankingScore): readonly RankedScore[] {
  const scored = panels
    .flatMap((panel) => {
      const score = panel.entry.eligibility === 'eligible' ? scoreOf(panel) : null;
      return score === null ? [] : [{ panel, score, chain: chainValues(panel) }];
    })
    .toSorted((a, b) => (a.panel.entry.code < b.panel.entry.code ? -1 : 1));
  const columns = keyColumns(scored);
  const ranks = competitionRanks(columns);
  const separating = separatingColumns(columns);
  return [...bestFirst(columns)].flatMap((row) => {
    const one = scored[row];
    if (one === undefined) return [];
    const equals = scored.filter((_, other) => other !== row && ranks[other] === ranks[row]);
    return {
      ...one,
      rank: ranks[row] ?? 0,
      separatedBy: separating[row] === 0 ? null : (separating[row] ?? 0) - 1,
      sharesScore: scored.some((_, other) => other !== row && columns[0]?.[other] === columns[0]?.[row]),
      sharesRankWith: equals.map(({ panel }) => panel.entry.code),
    };
  });
}

type Scored = Pick<RankedScore, 'panel' | 'score' | 'chain'>;

function keyColumns(scored: readonly Scored[]): readonly Float64Array[] {
  const length = Math.max(0, ...scored.map(({ chain }) => chain.length));
  const scores = Float64Array.from(scored, ({ panel, score }) => rankingKey(score, panel.rubric.rounding.stage));
  const elements = Array.from({ length }, (_, element) =>
    Float64Array.from(scored, ({ chain }) => rankingKey(chain[element]?.value ?? null, chain[element]?.places ?? 0)),
  );
  return [scores, ...elements];
}
