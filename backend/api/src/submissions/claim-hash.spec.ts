import { COUNT_FIELDS } from '@anggakara/scoring';
import type { ClaimedPeriod } from '@anggakara/contracts';
import { aClaimedPeriod, fourClaimedPeriods } from '../../test/claimed-period';
import { claimHash } from './claim-hash';

const CLAIM = fourClaimedPeriods();

test('the same counts have the same hash, in whatever order their fields came', () => {
  const turned = CLAIM.map(
    (period) => Object.fromEntries(Object.entries(period).toReversed()) as unknown as ClaimedPeriod,
  );
  expect(claimHash(turned)).toBe(claimHash(CLAIM));
  expect(claimHash(CLAIM)).toMatch(/^[0-9a-f]{64}$/);
});

test.each([...COUNT_FIELDS, 'start', 'end', 'period'] as const)('another %s is another hash', (field) => {
  const [first = aClaimedPeriod(), ...others] = CLAIM;
  const value = typeof first[field] === 'number' ? first[field] + 1 : '2020-02-02';
  expect(claimHash([{ ...first, [field]: value }, ...others])).not.toBe(claimHash(CLAIM));
});

test('the hash of a claim is what it was: the ledger of every edition stands on it', () => {
  expect(claimHash([aClaimedPeriod()])).toBe('45b2afc3c47bf969f4ad7f3108b5bfdb147ca31a0fa05c92a424b8e03dd37117');
});
