import fc from 'fast-check';
import { LAW } from '../../test/law';
import { splitmix64 } from '../splitmix64';
import { normal } from './draws';
import { meanSquares } from './intraclass';
import { rankUncertainty, ranksOf } from './rank-uncertainty';
import { scoreError } from './score-error';
import { meanOf } from './sums';
import { topCounts, type DrawnField, type TopDraws } from './top-counts';

type Draws = Omit<TopDraws, 'generator'> & { readonly seed: bigint };

/** Every entry in every draw, ranked among all. */
function byBruteForce({ scores, errors }: DrawnField, { places, draws, seed }: Draws): readonly number[] {
  const generator = splitmix64(seed);
  const counts = Array.from(scores, () => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const values = Array.from(scores, (score, row) => score + (errors[row] ?? 0) * normal(generator));
    ranksOf(values).forEach((rank, row) => (counts[row] = (counts[row] ?? 0) + (rank <= places ? 1 : 0)));
  }
  return counts;
}

function pruned(field: DrawnField, { places, draws, seed }: Draws): readonly number[] {
  return [...topCounts(field, { places, draws, generator: splitmix64(seed) })];
}

const fieldOf = (entries: readonly (readonly [score: number, error: number])[]): DrawnField => ({
  scores: Float64Array.from(entries, ([score]) => score),
  errors: Float64Array.from(entries, ([, error]) => error),
});

const seeds = fc.bigInt(0n, 2n ** 64n - 1n);

describe('advice 9: who is not drawn changes no count', () => {
  test.each([
    {
      name: 'whole scores, many of them equal',
      score: fc.integer({ min: 0, max: 100 }),
      error: fc.constantFrom(0, 0.5, 2),
    },
    { name: 'scores far apart', score: fc.double({ min: 0, max: 1e6, noNaN: true }), error: fc.constant(1) },
    {
      name: 'errors of any size',
      score: fc.double({ min: 40, max: 60, noNaN: true }),
      error: fc.double({ min: 0, max: 30, noNaN: true }),
    },
    { name: 'nothing to draw', score: fc.integer({ min: 0, max: 5 }), error: fc.constant(0) },
  ])('$name', ({ score, error }) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, error), { maxLength: 60 }),
        fc.integer({ min: -1, max: 62 }),
        seeds,
        (entries, places, seed) => {
          const draws = { places, draws: 8, seed };
          expect(pruned(fieldOf(entries), draws)).toEqual(byBruteForce(fieldOf(entries), draws));
        },
      ),
      LAW,
    );
  });

  test('in a field of two thousand, of whom most never come near the cut', () => {
    const { uniform } = splitmix64(3n);
    const field = fieldOf(Array.from({ length: 2000 }, () => [60 + 20 * (uniform() + uniform()), 1 + uniform()]));
    const draws = { places: 20, draws: 60, seed: 11n };
    const counts = pruned(field, draws);
    expect(counts).toEqual(byBruteForce(field, draws));
    expect(counts.filter((count) => count > 0).length).toBeLessThan(200);
  });
});

test('advice 6 and 9: the chances told beside ranks are these counts', () => {
  const values = Array.from({ length: 40 }, (_, row) => [row, row + 4 * (row % 3), row - 3 * (row % 5)]);
  const ratings = { entries: values.map((_, row) => `E${row}`), jurors: ['J0', 'J1', 'J2'], values };
  const squares = meanSquares(ratings);
  const error = squares === null ? 0 : scoreError(squares, 3);
  const counts = pruned(fieldOf(values.map((row) => [meanOf(row), error])), { places: 10, draws: 500, seed: 5n });
  const told = rankUncertainty(ratings, { places: 10, draws: 500, generator: splitmix64(5n) }) ?? [];
  expect(told.map(({ chance }) => chance)).toEqual(counts.map((count) => count / 500));
  expect(counts.filter((count) => count > 0 && count < 500).length).toBeGreaterThan(2);
});

test('a draw takes as many numbers as there are entries, whether or not it asks for them', () => {
  const { uniform, uniformAfter } = splitmix64(2n ** 64n - 3n);
  const ahead = Array.from({ length: 100 }, (_, place) => uniformAfter(place));
  expect(ahead).toEqual(Array.from({ length: 100 }, () => uniform()));
});
