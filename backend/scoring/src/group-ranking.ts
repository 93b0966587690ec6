import { known } from './known';
import { chainKeys, type ChainKeys } from './panel/chain-keys';
import { finalScores, type FinalScore, type Ordering } from './panel/final-score';
import { lotPlaces } from './panel/lots';
import type { PanelScore } from './panel-score';
import { bestFirst, competitionRanks, separatingColumns } from './ranking';
import { chainValues, type ChainField, type ChainValue } from './tie-chain';

/** An entry in its group's order. */
export interface RankedScore extends FinalScore {
  readonly panel: PanelScore;
  readonly rank: number;
  /** What the elements of the chain look at beyond the entry. */
  readonly field: ChainField;
  /** The chain's values, for an entry whose published score another one has too. */
  readonly chain: readonly ChainValue[];
  /** Place of the chain's element that last told it from its equals; null where none had to or none did. */
  readonly separatedBy: number | null;
  /** Codes of all entries with this rank, its own among them. */
  readonly equals: readonly string[];
}

interface Scored {
  readonly panel: PanelScore;
  readonly score: FinalScore;
}

/**
 * Order of the complete, eligible entries of one group, best first: published score, then the chain, then a shared rank.
 * The panels come in the order of their codes, which orders the print alone. (docs/rules/ranking.md 1-5)
 */
export function groupRanking(panels: readonly PanelScore[], ordering: Ordering): readonly RankedScore[] {
  const finals = finalScores(panels, ordering);
  const scored = scoredOf(panels, finals);
  const field = { column: ordering.column, scores: finals, lots: lotsFor(panels) };
  const scores = Float64Array.from(scored, ({ score }) => score.key);
  const chains = chainsOfEquals(scored, scores, field);
  const elements = chainKeys(scores, chains);
  const columns = [scores, ...elements.map(({ keys }) => keys)];
  const order = bestFirst(columns);
  const ranks = competitionRanks(columns, order);
  const separating = separatingColumns(columns, order);
  const equals = codesByRank(scored, ranks, order);
  return Array.from(order, (row) => {
    const rank = known(ranks[row]);
    const column = known(separating[row]);
    return rankedScore(known(scored[row]), {
      rank,
      field,
      chain: toldChain(known(chains[row]), elements, row),
      separatedBy: column === 0 ? null : column - 1,
      equals: known(equals.get(rank)),
    });
  });
}

type Standing = Pick<RankedScore, 'rank' | 'field' | 'chain' | 'separatedBy' | 'equals'>;

/** Members are written one by one: to spread two objects into one costs as much as all that stands in them. */
function rankedScore({ panel, score }: Scored, { rank, field, chain, separatedBy, equals }: Standing): RankedScore {
  return {
    panel,
    own: score.own,
    stage: score.stage,
    ownRank: score.ownRank,
    parts: score.parts,
    joined: score.joined,
    published: score.published,
    key: score.key,
    rank,
    field,
    chain,
    separatedBy,
    equals,
  };
}

/** Those who take a place: eligible ones that have a score. */
function scoredOf(panels: readonly PanelScore[], finals: ReadonlyMap<string, FinalScore>): readonly Scored[] {
  const scored: Scored[] = [];
  for (const panel of panels) {
    const score = panel.entry.eligibility === 'eligible' ? finals.get(panel.entry.code) : undefined;
    if (score !== undefined) scored.push({ panel, score });
  }
  return scored;
}

/** Every entry of the group has a lot, so that it does not depend on who is equal to whom. (docs/rules/ranking.md 14) */
function lotsFor(panels: readonly PanelScore[]): ChainField['lots'] {
  const elements = panels[0]?.prepared.rubric.tieChain.elements ?? [];
  const codes = panels.map(({ entry }) => entry.code);
  return new Map(
    elements.flatMap((element) => (element.kind === 'lot' ? [[element.seed, lotPlaces(element.seed, codes)]] : [])),
  );
}

const NO_CHAIN: readonly ChainValue[] = [];

/** The chain is asked only where the score alone does not decide. */
function chainsOfEquals(
  scored: readonly Scored[],
  scores: Float64Array,
  field: ChainField,
): readonly (readonly ChainValue[])[] {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return scored.map(({ panel }, row) => {
    const isAlone = counts.get(known(scores[row])) === 1;
    return isAlone ? NO_CHAIN : chainValues(panel, field);
  });
}

function toldChain(chain: readonly ChainValue[], elements: readonly ChainKeys[], row: number): readonly ChainValue[] {
  if (chain.length === 0) return NO_CHAIN;
  return chain.map((value, element) =>
    known(elements[element]).passedOver.has(row) ? { ...value, isPassedOver: true as const } : value,
  );
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
