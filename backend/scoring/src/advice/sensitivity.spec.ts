import { splitmix64 } from '../splitmix64';
import { ranksOf } from './rank-uncertainty';
import { droppedCriteria, swapPoint, totalsUnder, weightUncertainty, type WeighedScores } from './sensitivity';

/** A leads on the first criterion, B on the second; C trails on both, and D equals A. */
const FOUR: WeighedScores = {
  entries: ['A', 'B', 'C', 'D'],
  criteria: ['FIRST', 'SECOND'],
  weights: [0.6, 0.4],
  scores: [
    [90, 50],
    [60, 80],
    [30, 30],
    [90, 50],
  ],
};

test('at the swap point two entries have the same total, and beyond it the other one leads', () => {
  const weight = swapPoint(FOUR, 0, 1, 0) ?? NaN;
  expect(weight).toBeCloseTo(0.5, 12);
  const [a, b] = totalsUnder(FOUR, [weight, 1 - weight]);
  expect(a).toBeCloseTo(b ?? NaN, 12);
  const [after, other] = totalsUnder(FOUR, [0.49, 0.51]);
  expect(after).toBeLessThan(other ?? NaN);
});

test.each([
  { what: 'one that leads everywhere', a: 0, b: 2 },
  { what: 'one that is equal everywhere', a: 0, b: 3 },
])('no weight turns round $what', ({ a, b }) => expect(swapPoint(FOUR, a, b, 0)).toBeNull());

test('a criterion that is all there is has no swap point', () => {
  expect(swapPoint({ ...FOUR, weights: [1, 0] }, 0, 1, 0)).toBeNull();
});

test('leaving a criterion out says who enters, who leaves, and how far ranks move', () => {
  const [first, second] = droppedCriteria(FOUR, 2);
  expect(first).toEqual({ criterion: 'FIRST', entering: ['B'], leaving: [], meanShift: 1, greatestShift: 2 });
  expect(second).toEqual({ criterion: 'SECOND', entering: [], leaving: [], meanShift: 0, greatestShift: 0 });
  expect(droppedCriteria({ ...FOUR, weights: [1, 0] }, 2).map(({ criterion }) => criterion)).toEqual(['SECOND']);
  expect(droppedCriteria({ ...FOUR, entries: [], scores: [] }, 2)[0]).toMatchObject({ meanShift: 0, greatestShift: 0 });
});

test('weights drawn about the declared ones leave a clear lead alone and shake a narrow one', () => {
  const narrow = {
    ...FOUR,
    scores: [
      [90, 50],
      [74, 73],
      [30, 30],
      [20, 20],
    ],
  };
  const draws = { places: 1, draws: 1000, generator: splitmix64(0xbbn) };
  const [a, b, c] = weightUncertainty(narrow, draws);
  expect(a?.chance).toBeGreaterThan(0.3);
  expect(a?.chance).toBeLessThan(0.8);
  expect((a?.chance ?? 0) + (b?.chance ?? 0)).toBeCloseTo(1, 12);
  expect(c).toMatchObject({ chance: 0, low: 3, middle: 3, high: 3 });
});

test('the drawn weights sum to one, so that equal scores stay equal', () => {
  const flat = {
    ...FOUR,
    scores: [
      [70, 70],
      [60, 60],
      [50, 50],
      [40, 40],
    ],
  };
  const draws = { places: 4, draws: 50, generator: splitmix64(0xccn) };
  expect(weightUncertainty(flat, draws).map(({ low, high }) => [low, high])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
  expect(ranksOf(totalsUnder(flat, flat.weights))).toEqual([1, 2, 3, 4]);
});
