import { connectedParts } from './connected';
import type { Ratings } from './ratings';
import { severity, SEVERITY_MOST_JURORS } from './severity';
import { splitmix64 } from '../splitmix64';
import { normalInverse } from './elementary';

function table(values: Ratings['values']): Ratings {
  return {
    entries: values.map((_, row) => `E${row}`),
    jurors: (values[0] ?? []).map((_, column) => `J${column}`),
    values,
  };
}

/** Ratings of known severities: quality 10, 20, 30 ... plus severity, plus noise of the given size. */
function drawn(severities: readonly number[], entries: number, noise: number): Ratings {
  const { uniform } = splitmix64(0xffn);
  const error = (): number => noise * normalInverse(Math.max(uniform(), 1e-12));
  return table(Array.from({ length: entries }, (_, row) => severities.map((own) => 10 * (row + 1) + own + error())));
}

test('known severities are found again, and only those that stand out are marked', () => {
  const [part] = severity(drawn([-6, 0, 0, 0, 6], 40, 1));
  if (part === undefined) throw new Error('no severities');
  const found = part.jurors.map(({ severity: value }) => value);
  [-6, 0, 0, 0, 6].forEach((value, juror) => expect(Math.abs((found[juror] ?? NaN) - value)).toBeLessThan(0.6));
  expect(part.jurors.map(({ isMarked }) => isMarked)).toEqual([true, false, false, false, true]);
  expect(part.jurors[0]).toMatchObject({ juror: 'J0', entries: 40 });
  expect(part.variances.rest).toBeGreaterThan(0.7);
  expect(part.variances.rest).toBeLessThan(1.3);
});

test('in a complete panel the adjusted order is the raw order', () => {
  const [part] = severity(drawn([-3, 1, 2], 25, 4));
  const order = (key: 'raw' | 'adjusted'): readonly string[] =>
    (part?.adjusted ?? []).toSorted((a, b) => b[key] - a[key]).map(({ entry }) => entry);
  expect(part?.isComplete).toBe(true);
  expect(order('adjusted')).toEqual(order('raw'));
});

test('in a split panel an entry that met the strict juror is lifted', () => {
  const rows = Array.from({ length: 24 }, (_, row): readonly (number | null)[] => {
    const quality = 60 + (row % 4);
    const marks = [quality - 8, quality + 4 + (row % 3) / 10, quality + 4 - (row % 2) / 10];
    return marks.map((mark, juror) => (juror === row % 3 ? null : mark));
  });
  const [part] = severity(table(rows));
  const lifts = part?.adjusted.map(({ raw, adjusted }) => adjusted - raw) ?? [];
  expect(part?.isComplete).toBe(false);
  expect(lifts[0]).toBeLessThan(0);
  expect(lifts[1]).toBeGreaterThan(1);
});

test('parts that share no juror are told apart, and each has severities of its own', () => {
  const left = [
    [50, 54, null, null],
    [60, 63, null, null],
    [70, 75, null, null],
  ];
  const right = [
    [null, null, 80, 81],
    [null, null, 60, 60],
    [null, null, 70, 72],
  ];
  const parts = connectedParts(table([...left, ...right, [null, null, null, null]]));
  expect(parts.map(({ entries, jurors }) => [entries, jurors])).toEqual([
    [
      ['E0', 'E1', 'E2'],
      ['J0', 'J1'],
    ],
    [
      ['E3', 'E4', 'E5'],
      ['J2', 'J3'],
    ],
  ]);
  expect(severity(table([...left, ...right])).map(({ jurors }) => jurors.map(({ juror }) => juror))).toEqual([
    ['J0', 'J1'],
    ['J2', 'J3'],
  ]);
});

test('jurors who all agree have no severity, no error and no variance', () => {
  const [part] = severity(
    table([
      [50, 50],
      [60, 60],
      [71, 71],
    ]),
  );
  expect(part?.jurors.map(({ severity: value }) => value)).toEqual([0, 0]);
  expect(part?.variances).toEqual({ jurors: 0, rest: 0 });
  expect(part?.jurors[0]).toMatchObject({ spread: 1, isMarked: false });
  expect(part?.jurors[0]?.correlation).toBeCloseTo(1, 12);
});

test('a juror who gives everybody the same has no correlation', () => {
  const [part] = severity(
    table([
      [50, 52],
      [50, 61],
      [50, 75],
      [50, 55],
    ]),
  );
  expect(part?.jurors[0]).toMatchObject({ correlation: null, spread: 0 });
  expect(part?.jurors[1]?.spread).toBeNull();
});

test.each([
  { what: 'one juror', values: [[1], [2]] },
  { what: 'no more ratings than effects', values: [[1, 2]] },
  { what: 'nothing at all', values: [] },
])('$what gives no severities', ({ values }) => expect(severity(table(values))).toEqual([]));

test('a panel too large for exact errors is not approximated', () => {
  const values = Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: SEVERITY_MOST_JURORS + 1 }, (_unused, juror) => row + (juror % 7)),
  );
  expect(severity(table(values))).toEqual([]);
});
