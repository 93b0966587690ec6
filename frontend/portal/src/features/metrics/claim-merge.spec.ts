/** @jest-environment node */
import { aClaimedPeriod } from '../../testing/claims';
import { merged, settled } from './claim-merge';

const BASE = [aClaimedPeriod({ received: 10, resolved: 5 })];
const withCounts = (received: number, resolved: number) => [aClaimedPeriod({ received, resolved })];

test.each([
  { mine: withCounts(10, 5), theirs: withCounts(12, 5), result: [12, 5], because: 'only they changed: theirs' },
  { mine: withCounts(11, 5), theirs: withCounts(10, 5), result: [11, 5], because: 'only this page changed: its own' },
  { mine: withCounts(11, 5), theirs: withCounts(10, 6), result: [11, 6], because: 'different fields: both' },
  { mine: withCounts(12, 5), theirs: withCounts(12, 5), result: [12, 5], because: 'the same change: no clash' },
])('$because', ({ mine, theirs, result }) => {
  const { periods, clashes } = merged(BASE, mine, theirs);
  expect([periods[0]?.received, periods[0]?.resolved]).toEqual(result);
  expect(clashes).toEqual([]);
});

test('two different changes of one field clash, and both values are kept', () => {
  const { periods, clashes } = merged(BASE, withCounts(11, 5), withCounts(12, 5));
  expect(clashes).toEqual([{ period: '2025', field: 'received', mine: 11, theirs: 12 }]);
  expect(periods[0]?.received).toBe(11);
  expect(settled(periods, clashes)[0]?.received).toBe(12);
  expect(settled(periods, [])[0]?.received).toBe(11);
});

test('a period that this page does not know is taken as it is', () => {
  const other = aClaimedPeriod({ period: '2024' });
  expect(merged(BASE, BASE, [...BASE, other]).periods).toEqual([...BASE, other]);
});
