import { COUNT_FIELDS } from '@anggakara/scoring';
import * as fc from 'fast-check';
import type { ClaimedPeriod } from '@anggakara/contracts';
import { aClaimedPeriod, DEMO_PERIODS, fourClaimedPeriods, NO_COUNTS } from '../../test/claimed-period';
import { soundCounts, windowCounts } from './claim-windows';

const CLAIM = fourClaimedPeriods();

test('a window is the sum of its periods, count by count', () => {
  const reference = windowCounts('reference', DEMO_PERIODS, CLAIM);
  for (const field of COUNT_FIELDS) {
    expect(reference?.[field]).toBe((CLAIM[2]?.[field] ?? 0) + (CLAIM[3]?.[field] ?? 0));
  }
});

test.each([
  { change: NO_COUNTS, because: 'nothing is filled in' },
  { change: { answered: null }, because: 'one count is missing' },
  { change: { received: 1 }, because: 'the parts exceed the whole' },
  { change: { cappedDaySum: 100_000 }, because: 'the days exceed the cap' },
  { change: { end: '2000-01-01' }, because: 'the window runs backwards' },
])('a period is not sound where $because, and its window is none', ({ change }) => {
  const periods = CLAIM.map((period, place) => (place === 0 ? { ...period, ...change } : period));
  expect(soundCounts({ ...aClaimedPeriod(), ...change })).toBeNull();
  expect(windowCounts('comparison', DEMO_PERIODS, periods)).toBeNull();
  expect(windowCounts('reference', DEMO_PERIODS, periods)).not.toBeNull();
});

test('a window of which a period is absent is none', () => {
  expect(windowCounts('reference', DEMO_PERIODS, CLAIM.slice(0, 3))).toBeNull();
});

test('an edition that does not ask for a window has none', () => {
  expect(windowCounts('comparison', DEMO_PERIODS.slice(2), CLAIM)).toBeNull();
});

test('law: in whatever order the periods come, their window is the same', () => {
  const shuffled = fc.shuffledSubarray([...CLAIM], { minLength: CLAIM.length });
  fc.assert(
    fc.property(shuffled, (periods: readonly ClaimedPeriod[]) => {
      expect(windowCounts('reference', DEMO_PERIODS, periods)).toEqual(windowCounts('reference', DEMO_PERIODS, CLAIM));
    }),
  );
});

test('law: what splits into two periods sums to the same window', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (resolved, archived) => {
      const count = (part: number): Partial<ClaimedPeriod> => ({
        ...{ received: part + archived, resolved: part, archived, answered: part, withinSla: 0, cappedDaySum: part },
        ...{ unverified: 0, notFollowedUp: 0, inProcess: 0, postponed: 0, notAuthority: 0 },
      });
      const periods = [aClaimedPeriod(count(resolved)), { ...aClaimedPeriod(count(1)), period: '2025-S2' }];
      expect(windowCounts('reference', DEMO_PERIODS, periods)).toMatchObject({
        ...{ received: resolved + 1 + 2 * archived, resolved: resolved + 1, archived: 2 * archived },
      });
    }),
  );
});
