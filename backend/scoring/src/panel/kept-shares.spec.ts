import { whole } from '../rational';
import { keptShares } from './kept-shares';

const sharesOf = (values: readonly number[], drop: number) => keptShares(values.map(whole), drop);

describe('panel 10: equals across an edge count in the same part', () => {
  test.each<{ values: readonly number[]; drop: number; unit: bigint; shares: readonly bigint[] }>([
    { values: [3, 1, 2], drop: 1, unit: 1n, shares: [0n, 0n, 1n] },
    { values: [1, 1, 2, 3], drop: 1, unit: 2n, shares: [1n, 1n, 2n, 0n] },
    { values: [1, 3, 2, 3, 1], drop: 1, unit: 4n, shares: [2n, 2n, 4n, 2n, 2n] },
    { values: [5, 5, 5, 5], drop: 1, unit: 4n, shares: [2n, 2n, 2n, 2n] },
    { values: [1, 2, 2, 3], drop: 1, unit: 1n, shares: [0n, 1n, 1n, 0n] },
    { values: [1, 1, 2, 3, 3], drop: 2, unit: 1n, shares: [0n, 0n, 1n, 0n, 0n] },
    { values: [], drop: 0, unit: 1n, shares: [] },
  ])('$values without $drop at each end: no finer a unit than those ask for', ({ values, drop, unit, shares }) => {
    expect(sharesOf(values, drop)).toEqual({ unit, shares, count: values.length - 2 * drop });
  });
});
