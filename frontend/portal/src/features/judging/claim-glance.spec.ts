/** @jest-environment node */
import type { MetricClaimView } from '@anggakara/contracts';
import { claimGlance } from './claim-glance';

const RATE = (numerator: number, percent: string) => ({ scoring: { numerator, denominator: 59, percent } });

function aClaim(claim: Partial<MetricClaimView> = {}, days: string | null = '1.9000'): MetricClaimView {
  const reference = {
    followedUp: RATE(55, '93.2'),
    resolved: RATE(53, '89.8'),
    meanFirstFollowUpWorkingDays: days,
  };
  return { state: 'submitted', reference, ...claim } as MetricClaimView;
}

test('followed up and resolved stand beside each other, each with its counts', () => {
  expect(claimGlance(aClaim())).toBe(
    'ditindaklanjuti 93,2 % (55/59), selesai 89,8 % (53/59), tindak lanjut pertama 1,9 hari kerja',
  );
});

test('without valid reports there is no mean', () => {
  expect(claimGlance(aClaim({}, null))).toBe('ditindaklanjuti 93,2 % (55/59), selesai 89,8 % (53/59)');
});

test.each([null, aClaim({ state: 'draft' }), aClaim({ reference: null })])(
  'what was not submitted is said',
  (claim) => {
    expect(claimGlance(claim)).toBe('belum dikirim');
  },
);
