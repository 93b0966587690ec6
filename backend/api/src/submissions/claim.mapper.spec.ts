import type { EntryView } from '@anggakara/contracts';
import { aClaimedPeriod, DEMO_PERIODS, fourClaimedPeriods } from '../../test/claimed-period';
import { claimedPeriod, claimSummaryView } from './claim.mapper';
import { type ClaimRecord, NOT_STARTED, withoutDraft } from './claim-record';
import type { ClaimedPeriodEntity } from './claimed-period.entity';

const ENTRY: EntryView = {
  ...{ code: 'IP-001', name: 'Kabupaten Rekaan', group: 'IP', registeredGroup: 'IP', agencyCode: 'rekaan' },
  ...{ agencyName: 'Kabupaten Rekaan', serviceUnit: null, summary: '', stage: 'verified', category: null, version: 1 },
};

const SUBMITTED: ClaimRecord = {
  ...{ state: 'submitted', version: 3, periods: fourClaimedPeriods() },
  savedAt: new Date('2026-02-02T01:00:00.000Z'),
  submittedAt: new Date('2026-02-03T01:00:00.000Z'),
};

const DRAFT: ClaimRecord = { ...SUBMITTED, state: 'draft', submittedAt: null };

test('a row is a period with exactly the fields of the contract', () => {
  const { period, start, end, ...counts } = aClaimedPeriod();
  const row: ClaimedPeriodEntity = {
    ...{ editionCode: 'demo', entryCode: 'IP-001', periodCode: period, startsOn: start, endsOn: end },
    ...counts,
  };
  expect(claimedPeriod(row)).toEqual(aClaimedPeriod());
});

test('a summary has the state and the time, and counts what is asked about', () => {
  const periods = SUBMITTED.periods.map((period) => ({ ...period, start: period.end }));
  expect(claimSummaryView({ entry: ENTRY, asked: DEMO_PERIODS }, { ...SUBMITTED, periods })).toEqual({
    ...{ entry: 'IP-001', entryName: 'Kabupaten Rekaan', group: 'IP', state: 'submitted' },
    ...{ submittedAt: '2026-02-03T01:00:00.000Z', warnings: 4 },
  });
});

test('what has not begun is a summary, too', () => {
  expect(claimSummaryView({ entry: ENTRY, asked: DEMO_PERIODS }, NOT_STARTED)).toMatchObject({
    ...{ state: 'not-started', submittedAt: null, warnings: 0 },
  });
});

test('others see a submitted claim whole, and of a draft that it is one', () => {
  expect(withoutDraft(SUBMITTED)).toEqual(SUBMITTED);
  expect(withoutDraft(DRAFT)).toEqual({ ...DRAFT, periods: [] });
  expect(withoutDraft(NOT_STARTED)).toEqual(NOT_STARTED);
});
