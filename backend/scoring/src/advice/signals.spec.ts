import type { Ratings } from './ratings';
import { recusalEffects } from './recusal';
import { severity } from './severity';
import { unusualAdvice } from './panel-advice';
import { carryOverOf, driftOf, unusualTotals } from './signals';
import { quantileOf } from './sums';

function table(values: Ratings['values']): Ratings {
  return {
    entries: values.map((_, row) => `E${row}`),
    jurors: (values[0] ?? []).map((_, column) => `J${column}`),
    values,
  };
}

/** Twenty entries, three jurors who differ by a little, and one total that is out of all proportion. */
const WITH_ONE_OUTLIER = table(
  Array.from({ length: 20 }, (_, row) => [
    50 + row + (row % 3) / 10,
    52 + row - (row % 2) / 10,
    row === 7 ? 20 : 51 + row + (row % 5) / 10,
  ]),
);

test('a total out of all proportion is asked about, and no other of that juror', () => {
  const found = unusualTotals(WITH_ONE_OUTLIER, [-1, 1, 0]);
  expect(found.map(({ entry, juror }) => [entry, juror])).toContainEqual(['E7', 'J2']);
  expect(found.filter(({ juror, entry }) => juror === 'J2' && entry !== 'E7')).toEqual([]);
  expect(found.find(({ juror }) => juror === 'J2')?.distance).toBeLessThan(-3);
});

test('the question is told with six places', () => {
  const found = unusualAdvice(WITH_ONE_OUTLIER, severity(WITH_ONE_OUTLIER));
  expect(found.map(({ entry, juror, total }) => [entry, juror, total])).toContainEqual(['E7', 'J2', '20.000000']);
});

test.each([
  { share: 0, value: 10 },
  { share: 0.25, value: 15 },
  { share: 0.5, value: 20 },
  { share: 0.75, value: 30 },
  { share: 1, value: 40 },
])('below $value lie $share of 10, 20 and 40', ({ share, value }) => {
  expect(quantileOf([10, 20, 40], share)).toBe(value);
});

test.each([
  {
    what: 'few ratings',
    ratings: table([
      [1, 90],
      [2, 3],
    ]),
  },
  { what: 'jurors who agree to the last digit', ratings: table(Array.from({ length: 9 }, (_, row) => [row, row])) },
  {
    what: 'rows without a rating',
    ratings: table([
      [null, null],
      [1, 2],
    ]),
  },
])('nothing is asked of $what', ({ ratings }) => expect(unusualTotals(ratings, [0, 0])).toEqual([]));

test('totals that rise from sheet to sheet are a drift; those that go up and down are none', () => {
  const rising = Array.from({ length: 30 }, (_, place) => place * 0.4 + (place % 3) / 5);
  expect(driftOf(rising)).toMatchObject({ sheets: 30, isMarked: true });
  expect(driftOf(rising)?.slope).toBeCloseTo(0.4, 1);
  expect(driftOf(Array.from({ length: 30 }, (_, place) => (place % 2 === 0 ? 1 : -1)))?.isMarked).toBe(false);
});

test('nine sheets say nothing of a drift', () =>
  expect(driftOf(Array.from({ length: 9 }, (_, place) => place))).toBeNull());

test('the absence of the strictest juror lifts a mean, and the neutral value takes that back', () => {
  const rows = Array.from({ length: 10 }, (_, row) => [40 + row, 50 + row, 51 + row + (row % 2) / 10]);
  const ratings = table(rows.map((row, place) => (place === 0 ? [null, ...row.slice(1)] : row)));
  const [effect, ...others] = recusalEffects(ratings, severity(ratings));
  expect(others).toEqual([]);
  expect(effect).toMatchObject({ entry: 'E0', absent: ['J0'] });
  expect(effect?.mean).toBeCloseTo(50.5, 6);
  expect(Math.abs((effect?.neutral ?? NaN) - 47)).toBeLessThan(0.2);
});

test('a complete panel has nothing to take back', () => {
  const ratings = table([
    [1, 2],
    [2, 3],
    [4, 4],
  ]);
  expect(recusalEffects(ratings, severity(ratings))).toEqual([]);
});

const sheets = (count: number, difference: (place: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, place) => difference(place));

test.each([
  {
    what: 'follows the sheet before',
    differences: sheets(24, (place) => (place % 12 < 6 ? 1 : -1)),
    marked: true,
    sign: 1,
  },
  { what: 'goes against it', differences: sheets(24, (place) => (place % 2 === 0 ? 1 : -1)), marked: true, sign: -1 },
  {
    what: 'turns every second sheet',
    differences: sheets(24, (place) => (place % 4 < 2 ? 1 : -1)),
    marked: false,
    sign: 1,
  },
])('a difference that $what is a carry-over: $marked', ({ differences, marked, sign }) => {
  const found = carryOverOf(differences);
  expect(found?.isMarked).toBe(marked);
  if (marked) expect(Math.sign(found?.correlation ?? 0)).toBe(sign);
});

test.each([
  { what: 'nineteen sheets', differences: sheets(19, (place) => place) },
  { what: 'differences that are all alike', differences: sheets(20, () => 1) },
])('$what say nothing of a carry-over', ({ differences }) => expect(carryOverOf(differences)).toBeNull());
