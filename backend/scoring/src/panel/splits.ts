import type { RankedScore } from '../group-ranking';
import { known } from '../known';
import type { PlaceOrder } from '../place-order';
import type { ChainValue } from '../tie-chain';
import { keyOf } from './chain-keys';
import { comparedCountbacks } from './chain-values';
import type { Split } from './panel-results';

/** Elements that were in every chain before there were others: of them the values alone are told. */
const SCORED: ReadonlySet<string> = new Set(['node', 'metric', 'carried-score', 'median-juror-total']);

/**
 * Every cut between neighbours of equal score, best first, in each order by which places are given; nothing where the chain asks
 * for nothing but scores, rates and medians. (docs/rules/ranking.md 3)
 */
export function splitsOf(orders: readonly PlaceOrder[]): { readonly splits?: readonly Split[] } {
  const elements = orders[0]?.ranked[0]?.panel.prepared.rubric.tieChain.elements ?? [];
  if (elements.every(({ kind }) => SCORED.has(kind))) return {};
  const splits = orders.flatMap(({ category, ranked }) =>
    ranked.flatMap((worse, place) => {
      const better = ranked[place - 1];
      if (better?.key !== worse.key || better.rank === worse.rank) return [];
      return [{ category, better: better.equals, worse: worse.equals, by: elementBetween(better, worse) }];
    }),
  );
  return { splits };
}

function elementBetween(better: RankedScore, worse: RankedScore): number {
  return better.chain.findIndex((value, element) => isSplitBy(value, known(worse.chain[element])));
}

/** What was passed over among them told nobody from anybody. */
function isSplitBy(better: ChainValue, worse: ChainValue): boolean {
  if (better.isPassedOver === true) return false;
  if (better.countback === undefined) return keyOf(better) !== keyOf(worse);
  return comparedCountbacks(better.countback, known(worse.countback)) !== 0;
}
