import { whole } from '../rational';
import { keptShares } from './kept-shares';

const sharesOf = (values: readonly number[], drop: number) => keptShares(values.map(whole), drop);

describe('panel 10: equals across an edge count in the same part', () => {
  test.each<{ values: readonly number[]; drop: number; unit: number; shares: readonly number[] }>([
    { values: [3, 1, 2], drop: 1, unit: 1, shares: [0, 0, 1] },
    { values: [1, 1, 2, 3], drop: 1, unit: 2, shares: [1, 1, 2, 0] },
    { values: [1, 3, 2, 3, 1], drop: 1, unit: 4, shares: [2, 2, 4, 2, 2] },
    { values: [5, 5, 5, 5], drop: 1, unit: 4, shares: [2, 2, 2, 2] },
    { values: [1, 2, 2, 3], drop: 1, unit: 1, shares: [0, 1, 1, 0] },
    { values: [1, 1, 2, 3, 3], drop: 2, unit: 1, shares: [0, 0, 1, 0, 0] },
    { values: [], drop: 0, unit: 1, shares: [] },
  ])('$values without $drop at each end: no finer a unit than those ask for', ({ values, drop, unit, shares }) => {
    expect(sharesOf(values, drop)).toEqual({ unit, shares, count: values.length - 2 * drop });
  });
});
