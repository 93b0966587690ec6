import fc from 'fast-check';
import { type AggregatedRow, aggregateProblems, countsByWindow } from './aggregates';
import { CLASSIFICATIONS } from './complaint';
import { nextMonth } from './month';
import { dayNumber } from '../working-days';
import { summedCounts } from '../summed-counts';
import { someCounts } from '../../test/builders';
import { someRules } from '../../test/complaints';
import { LAW } from '../../test/law';

const { windows } = someRules();
const aRow = (parts: Partial<AggregatedRow> = {}): AggregatedRow => ({
  line: 2,
  agency: '13.72',
  month: '2020-01',
  classification: 'other',
  counts: someCounts({ received: 10, resolved: 9, answered: 9, withinSla: 8, cappedDaySum: 27 }),
  ...parts,
});

describe('complaints 32: agency by month by classification', () => {
  test.each([
    {
      rows: [aRow(), aRow({ classification: 'aspiration' }), aRow({ agency: '16.03' })],
      problems: [],
      because: 'lines of one month differ in their classification or agency',
    },
    { rows: [aRow({ month: '2020-13' })], problems: [{ code: 'month-unknown', line: 2 }], because: 'no such month' },
    { rows: [aRow({ month: 'Januari' })], problems: [{ code: 'month-unknown', line: 2 }], because: 'not a month' },
    { rows: [aRow({ month: '2020-01-31' })], problems: [{ code: 'month-unknown', line: 2 }], because: 'a day' },
    { rows: [aRow({ month: '12020-01' })], problems: [{ code: 'month-unknown', line: 2 }], because: 'no such year' },
    {
      rows: [aRow({ month: '2021-01' })],
      problems: [{ code: 'month-outside-windows', line: 2 }],
      because: 'the month is in no window',
    },
    {
      rows: [aRow(), aRow({ line: 7 })],
      problems: [{ code: 'line-repeated', line: 7, first: 2 }],
      because: 'a line stands twice',
    },
    {
      rows: [aRow({ counts: { ...someCounts({ received: 10, resolved: 10 }), resolved: 11 } })],
      problems: [{ code: 'parts-do-not-sum', line: 2, facts: { stated: 10, sum: 11, difference: -1 } }],
      because: 'the states do not sum to those received',
    },
  ])('$because', ({ rows, problems }) => expect(aggregateProblems(rows, windows)).toMatchObject(problems));

  test('a month that a window does not hold whole is in none', () => {
    const halves = [{ code: 'h', startsOn: dayNumber('2020-01-15'), endsOn: dayNumber('2020-06-15') }];
    const months = ['2020-01', '2020-02', '2020-06'];
    const problems = aggregateProblems(
      months.map((month, line) => aRow({ month, line })),
      halves,
    );
    expect(problems.map(({ line }) => line)).toEqual([0, 2]);
  });

  test('lines of a window are added, and the rest is left to the other window', () => {
    const rows = [
      aRow({ month: '2019-12' }),
      aRow({ month: '2020-01' }),
      aRow({ month: '2020-12', classification: 'aspiration' }),
      aRow({ agency: '16.03', month: '2020-02' }),
    ];
    expect(
      countsByWindow(rows, windows).map(({ agency, window, counts }) => [agency, window, counts.received]),
    ).toEqual([
      ['13.72', 'comparison', 10],
      ['13.72', 'reference', 20],
      ['16.03', 'reference', 10],
    ]);
  });

  test('nothing is lost and nothing is counted twice', () => {
    const row = fc
      .tuple(fc.constantFrom('A', 'B'), fc.nat(23), fc.constantFrom(...CLASSIFICATIONS), fc.nat(50))
      .map(([agency, months, classification, received]) => {
        const month = Array.from({ length: months }).reduce((name: string) => nextMonth(name), '2019-01');
        return aRow({ agency, month, classification, counts: someCounts({ received }) });
      });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const sums = countsByWindow(rows, windows).map(({ counts }) => counts);
        expect(summedCounts(sums)).toEqual(summedCounts(rows.map(({ counts }) => counts)));
      }),
      { numRuns: Math.min(LAW.numRuns, 200) },
    );
  });
});
