import type { RankedScore } from './group-ranking';
import { keyOf } from './panel/chain-keys';
import { chainValues } from './tie-chain';

/** Sums of keys over any number of places stay far below this, so that one column never reaches into the next. */
const COLUMN = 2n ** 96n;

/**
 * What a place is worth with this entry in it, as one integer that adds up column by column: the place itself, the
 * published score, then for each element of the tie chain whether it says something and what. (docs/rules/winners.md 3)
 */
export function worthOf({ panel, key, field }: RankedScore): bigint {
  const chain = chainValues(panel, field).flatMap((value) => {
    const own = keyOf(value);
    return own === null ? [0n, 0n] : [1n, BigInt(own)];
  });
  return [1n, BigInt(key), ...chain].reduce((sum, one) => sum * COLUMN + one, 0n);
}
