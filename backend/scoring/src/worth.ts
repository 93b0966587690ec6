import { lastOf, type RankedScore } from './group-ranking';
import { chainValues, rankingKey } from './tie-chain';

/** Sums of keys over any number of places stay far below this, so that one column never reaches into the next. */
const COLUMN = 2n ** 96n;

/**
 * What a place is worth with this entry in it, as one integer that adds up column by column: the place itself, the
 * published score, then for each element of the tie chain whether it says something and what. (docs/rules/winners.md 3)
 */
export function worthOf({ panel, published }: RankedScore, category: string, rounding: readonly number[]): bigint {
  const chain = chainValues(panel, category).flatMap(({ value, places }) =>
    value === null ? [0, 0] : [1, rankingKey(value, places)],
  );
  return [1, rankingKey(published, lastOf(rounding)), ...chain].reduce((sum, key) => sum * COLUMN + BigInt(key), 0n);
}
