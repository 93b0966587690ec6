import { COUNT_FIELDS } from '@anggakara/scoring';
import { aClaimedPeriod, NO_COUNTS } from '../../test/claimed-period';
import { periodErrors } from './period-findings';

const found = (period: Parameters<typeof aClaimedPeriod>[0]): readonly (readonly [string, string])[] =>
  periodErrors(aClaimedPeriod(period)).map(({ code, field }) => [code, field]);

test('counts that can be true have no error', () => {
  expect(periodErrors(aClaimedPeriod())).toEqual([]);
});

test.each([
  { period: { received: 1_100 }, errors: [['parts-do-not-sum', 'received']], because: 'the parts sum to 100' },
  { period: { answered: 92 }, errors: [['answered-above-valid', 'answered']], because: '91 are valid' },
  { period: { withinSla: 92 }, errors: [['within-sla-above-valid', 'withinSla']], because: '91 are valid' },
  {
    period: { cappedDaySum: 2_551 },
    errors: [['day-sum-above-cap', 'cappedDaySum']],
    because: '85 answered give 2,550',
  },
  { period: { end: '2024-12-31' }, errors: [['window-reversed', 'end']], because: 'the window ends before it starts' },
  { period: { end: '2025-01-01' }, errors: [], because: 'a window of one day is a window' },
  {
    period: { answered: 91, withinSla: 91, cappedDaySum: 2_730 },
    errors: [],
    because: 'the bounds themselves are allowed',
  },
])('$period: $because', ({ period, errors }) => {
  expect(found(period)).toEqual(errors);
});

test('the difference is said', () => {
  const [error] = periodErrors(aClaimedPeriod({ received: 1_100 }));
  expect(error?.facts).toEqual({ stated: 1_100, sum: 100, difference: 1_000 });
});

test('every count that is not filled in is missing', () => {
  expect(found(NO_COUNTS)).toEqual(COUNT_FIELDS.map((field) => ['count-missing', field]));
});

test.each([
  { period: { received: 1_100, answered: null }, because: 'every status is there' },
  { period: { received: 1_100, withinSla: null, cappedDaySum: null }, because: 'times are not part of the sum' },
])('a wrong sum is found while $because', ({ period }) => {
  expect(found(period)).toContainEqual(['parts-do-not-sum', 'received']);
});

test.each([
  { period: { received: 1_100, resolved: null }, because: 'a missing part may still make up the sum' },
  { period: { received: null }, because: 'there is no total to sum up to' },
  { period: { answered: null, cappedDaySum: 100_000 }, because: 'nobody knows how many were answered' },
])('nothing else is found where $because', ({ period }) => {
  expect(found(period).filter(([code]) => code !== 'count-missing')).toEqual([]);
});
