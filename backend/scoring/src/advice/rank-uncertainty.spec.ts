import { splitmix64 } from '../splitmix64';
import { bubbleOf, rankUncertainty, ranksOf } from './rank-uncertainty';
import type { Ratings } from './ratings';

function table(values: Ratings['values']): Ratings {
  return {
    entries: values.map((_, row) => `E${row}`),
    jurors: (values[0] ?? []).map((_, column) => `J${column}`),
    values,
  };
}

const draws = (places: number, count = 2000) => {
  return { places, draws: count, generator: splitmix64(0xaan) };
};

test('equal means share a rank, and the next is skipped', () => {
  expect(ranksOf([70, 90, 80, 90])).toEqual([4, 1, 3, 1]);
  expect(ranksOf([])).toEqual([]);
});

/** One entry far ahead, one far behind, and two that two jurors see the other way round. */
const PANEL = table([
  [95, 96, 94],
  [80, 81, 79],
  [80, 79, 82],
  [40, 41, 39],
]);

test('what stands far apart is certain, what stands close is not', () => {
  const found = rankUncertainty(PANEL, draws(2)) ?? [];
  expect(found.map(({ rank }) => rank)).toEqual([1, 3, 2, 4]);
  expect(found[0]).toMatchObject({ chance: 1, low: 1, middle: 1, high: 1, leastWithout: 1, greatestWithout: 1 });
  expect(found[3]).toMatchObject({ chance: 0, middle: 4 });
  expect(found[1]?.chance).toBeGreaterThan(0.1);
  expect((found[1]?.chance ?? 0) + (found[2]?.chance ?? 0)).toBeCloseTo(1, 12);
  expect(bubbleOf(found).map(({ entry }) => entry)).toEqual(['E1', 'E2']);
});

test('leaving one juror out shows whose marks the order hangs on', () => {
  const [, second, third] = rankUncertainty(PANEL, draws(2)) ?? [];
  expect([second?.leastWithout, second?.greatestWithout]).toEqual([2, 3]);
  expect([third?.leastWithout, third?.greatestWithout]).toEqual([2, 3]);
});

test('two entries of one mean share their chance of the one place evenly', () => {
  const found =
    rankUncertainty(
      table([
        [50, 52, 54],
        [54, 52, 50],
        [10, 12, 11],
      ]),
      draws(1, 4000),
    ) ?? [];
  expect(Math.abs((found[0]?.chance ?? 0) - 0.5)).toBeLessThan(0.03);
});

test('the same input draws the same chances', () => {
  expect(rankUncertainty(PANEL, draws(2))).toEqual(rankUncertainty(PANEL, draws(2)));
});

test('an entry that one juror alone rated has no rank without that juror; an unrated one is left out', () => {
  const found = rankUncertainty(
    table([
      [90, 91, 92],
      [80, 82, 81],
      [70, 70, 71],
      [75, null, null],
      [null, null, null],
    ]),
    draws(2),
  );
  expect(found?.map(({ entry }) => entry)).toEqual(['E0', 'E1', 'E2', 'E3']);
  expect(found?.[3]).toMatchObject({ rank: 3, leastWithout: 3, greatestWithout: 3 });
});

test('nothing is said of two entries', () =>
  expect(
    rankUncertainty(
      table([
        [1, 2],
        [3, 4],
      ]),
      draws(1),
    ),
  ).toBeNull());
