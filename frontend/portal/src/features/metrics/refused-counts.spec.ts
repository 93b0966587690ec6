/** @jest-environment node */
import type { FindingView } from '@anggakara/contracts';
import { aClaimedPeriod } from '../../testing/claims';
import { countsOf, periodDraft } from './claim.form';
import { refusedCounts } from './refused-counts';

const STORED = aClaimedPeriod({ received: 300 });
const TYPED = countsOf(periodDraft(STORED));
const found = (fields: Partial<FindingView>): FindingView => ({
  severity: 'error',
  code: 'parts-do-not-sum',
  path: 'periods[0].received',
  facts: {},
  message: 'selisih 38',
  ...fields,
});

test.each([
  { finding: found({}), refused: { received: 'selisih 38' }, because: 'an error stands beside its count' },
  { finding: found({ path: 'periods[1].received' }), refused: {}, because: 'not beside the one of another period' },
  { finding: found({ path: 'reference' }), refused: {}, because: 'nor beside any, where it is about a window' },
  { finding: found({ severity: 'warning', code: 'few-valid' }), refused: {}, because: 'a warning is no error' },
  { finding: found({ code: 'count-missing' }), refused: {}, because: 'a count that is missing is not shouted at' },
])('$because', ({ finding, refused }) => expect(refusedCounts([finding], 0, STORED, TYPED)).toEqual(refused));

test('a count that was changed since is not blamed for what it was', () => {
  expect(refusedCounts([found({})], 0, STORED, { ...TYPED, received: 262 })).toEqual({});
});
