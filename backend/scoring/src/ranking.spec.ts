import fc from 'fast-check';
import { bestFirst, competitionRanks, firstDifference, separatingColumns } from './ranking';
import { LAW } from '../test/law';
import { csvRows, goldenJson, goldenTest, goldenText } from '../test/golden';

const column = (...keys: readonly number[]): Float64Array => Float64Array.from(keys);

describe('ranking 1: equals share a rank and the next one is skipped', () => {
  test.each([
    { scores: [90, 80, 70], ranks: [1, 2, 3], because: 'distinct scores take consecutive ranks' },
    { scores: [90, 80, 80, 70], ranks: [1, 2, 2, 4], because: 'a tie skips the next rank' },
    { scores: [80, 90, 80, 90], ranks: [3, 1, 3, 1], because: 'the order of arrival decides nothing' },
    { scores: [5, 5, 5], ranks: [1, 1, 1], because: 'clones share a rank' },
    { scores: [-1, 0, -2], ranks: [2, 1, 3], because: 'scores may be below zero' },
    { scores: [2 ** 52, 2 ** 52 - 1, -(2 ** 52)], ranks: [1, 2, 3], because: 'keys may be as long as they are exact' },
    { scores: [], ranks: [], because: 'an empty group has no ranks' },
  ])('$because', ({ scores, ranks }) => expect([...competitionRanks([column(...scores)])]).toEqual(ranks));

  test('a large field is ranked as a small one is', () => {
    const scores = Float64Array.from({ length: 20_000 }, (_, row) => (row * 7919) % 20_011);
    const chain = Float64Array.from({ length: 20_000 }, (_, row) => -row);
    const order = Array.from(bestFirst([scores.map((score) => Math.floor(score / 3)), chain]));
    const expected = Array.from(scores, (_, row) => row).toSorted((a, b) => {
      return Math.floor((scores[b] ?? 0) / 3) - Math.floor((scores[a] ?? 0) / 3) || a - b;
    });
    expect(order).toEqual(expected);
  });

  test('without a column there is nobody', () => expect(bestFirst([])).toHaveLength(0));

  goldenTest('the conventions of the reference data, and the published ranks of an index', () => {
    const { cases } = goldenJson('scoring/golden/ranking/tie_conventions.json') as {
      cases: readonly { values: number[]; competition: number[] }[];
    };
    const ranks = cases.map(({ values }) => [...competitionRanks([column(...values)])]);
    expect(ranks).toEqual(cases.map(({ competition }) => competition));
    const rows = csvRows(goldenText('scoring/golden/hdi/hdi_2021.csv'));
    const keys = rows.map((row) => Math.round(Number(row['expected_hdi']) * 1000));
    expect([...competitionRanks([column(...keys)])]).toEqual(rows.map((row) => Number(row['expected_rank'])));
    expect(rows).toHaveLength(191);
  });
});

describe('ranking 2 and 3: equals are told apart column by column', () => {
  const scores = column(9, 9, 9, 8, 7);
  const first = column(1, 2, 1, 0, 0);
  const second = column(5, 0, 5, 0, 0);

  test.each([
    { columns: [scores, first, second], ranks: [2, 1, 2, 4, 5], separating: [1, 1, 1, 0, 0] },
    { columns: [scores, second, first], ranks: [1, 3, 1, 4, 5], separating: [1, 1, 1, 0, 0] },
    { columns: [scores], ranks: [1, 1, 1, 4, 5], separating: [0, 0, 0, 0, 0] },
    { columns: [scores, column(0, 0, 0, 0, 0), first], ranks: [2, 1, 2, 4, 5], separating: [2, 2, 2, 0, 0] },
  ])('$ranks, decided by column $separating', ({ columns, ranks, separating }) => {
    expect([...competitionRanks(columns)]).toEqual(ranks);
    expect([...separatingColumns(columns)]).toEqual(separating);
  });

  test('the first column in which two rows differ, and none for equals', () => {
    expect(firstDifference([scores, first, second], 0, 1)).toBe(1);
    expect(firstDifference([scores, first, second], 0, 2)).toBe(-1);
    expect(firstDifference([scores], 3, 4)).toBe(0);
  });

  test('agrees with sorting by comparison, whatever the keys', () => {
    const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger());
    const table = fc.tuple(fc.nat(30), fc.nat(3)).chain(([rows, columns]) =>
      fc.array(fc.array(key, { minLength: rows, maxLength: rows }), {
        minLength: columns + 1,
        maxLength: columns + 1,
      }),
    );
    fc.assert(
      fc.property(table, (keys) => {
        // A span beyond what a double tells apart is no ranking key: half of it always is one.
        const columns = keys.map((one) => Float64Array.from(one, (value) => Math.floor(value / 4)));
        const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => row);
        const verdict = (a: number, b: number): number => {
          const differing = columns.find((one) => one[a] !== one[b]);
          return differing === undefined ? 0 : (differing[b] ?? 0) - (differing[a] ?? 0);
        };
        expect([...bestFirst(columns)]).toEqual(rows.toSorted((a, b) => verdict(a, b) || a - b));
        const better = rows.map((row) => 1 + rows.filter((other) => verdict(other, row) < 0).length);
        expect([...competitionRanks(columns)]).toEqual(better);
      }),
      LAW,
    );
  });
});
