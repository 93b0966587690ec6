import type { MetricClaimView } from '@anggakara/contracts';
import { claimFigureRows, daysTrend, ratesTrend } from './claim-figure-rows';
import { plainText } from './format';

type Metrics = NonNullable<MetricClaimView['reference']>;

function aRate(numerator: number, denominator: number, percent: string) {
  return { numerator, denominator, percent };
}

/** Kaltim's year as it was printed: 59 reports, 53 resolved, 2 in process. */
function someMetrics(metrics: Partial<Metrics> = {}): Metrics {
  return {
    received: 59,
    valid: 59,
    followedUp: {
      official: aRate(55, 59, '93.2'),
      scoring: aRate(55, 59, '93.2'),
      wilson: { low: '0.8380', high: '0.9733' },
    },
    resolved: {
      official: aRate(53, 59, '89.8'),
      scoring: aRate(53, 59, '89.8'),
      wilson: { low: '0.7946', high: '0.9525' },
    },
    meanFirstFollowUpWorkingDays: '1.9000',
    meanOfAnsweredWorkingDays: '1.2500',
    withinSla: aRate(50, 59, '84.7'),
    archivedShare: aRate(0, 59, '0.0'),
    inProcess: aRate(2, 59, '3.4'),
    notFollowedUp: aRate(4, 59, '6.8'),
    ...metrics,
  };
}

function textsOf(claim: Pick<MetricClaimView, 'reference' | 'comparison'>): Readonly<Record<string, string>> {
  return Object.fromEntries(claimFigureRows(claim).map(({ name, reference }) => [name, reference]));
}

test('every rate stands with its counts, and followed up is not resolved', () => {
  expect(textsOf({ reference: someMetrics(), comparison: null })).toMatchObject({
    'Ditindaklanjuti (M1)': '93,2 % (55/59)',
    'Diselesaikan (M2)': '89,8 % (53/59)',
    'Batas bawah M2 (M3)': '79,46 %',
    'Tindak lanjut pertama (M4)': '1,9 hari kerja',
  });
});

test('a window that cannot be computed yet shows a dash, never 0', () => {
  const rows = claimFigureRows({ reference: someMetrics(), comparison: null });
  expect(new Set(rows.map(({ comparison }) => comparison))).toEqual(new Set(['-']));
});

test('a rate without reports has no bound', () => {
  const nothing = { numerator: 0, denominator: 0, percent: null };
  const resolved = { official: nothing, scoring: nothing, wilson: null };
  const texts = textsOf({ reference: someMetrics({ resolved, meanFirstFollowUpWorkingDays: null }), comparison: null });
  expect(texts).toMatchObject({
    'Diselesaikan (M2)': '- (0/0)',
    'Batas bawah M2 (M3)': '-',
    'Tindak lanjut pertama (M4)': '-',
  });
});

test('the trend says from what to what, and leaves a gap where counts are missing', () => {
  const trend = [
    { period: '2024-S1', metrics: someMetrics({ meanFirstFollowUpWorkingDays: '7.3000' }) },
    { period: '2024-S2', metrics: null },
    { period: '2025-S1', metrics: someMetrics() },
  ];
  expect(daysTrend({ trend })).toMatchObject({
    headline: 'Tindak lanjut pertama 7,3 → 1,9 hari kerja',
    series: [{ values: [7.3, null, 1.9], texts: ['7,3', '-', '1,9'] }],
  });
  expect(ratesTrend({ trend })).toMatchObject({
    headline: 'Diselesaikan 89,8 → 89,8 %',
    series: [{ texts: ['89,8 % (53/59)', '-', '89,8 % (53/59)'] }, {}],
  });
});

test.each([
  { trend: [], headline: 'Tindak lanjut pertama belum dapat dihitung' },
  { trend: [{ period: '2025-S1', metrics: someMetrics() }], headline: 'Tindak lanjut pertama 1,9 hari kerja' },
])('$headline', ({ trend, headline }) => expect(daysTrend({ trend }).headline).toBe(headline));

test.each([
  { decimal: '1.9000', text: '1,9' },
  { decimal: '30.0000', text: '30' },
  { decimal: '100', text: '100' },
  { decimal: '-5.4000', text: '−5,4' },
])('$decimal is shown as $text', ({ decimal, text }) => expect(plainText(decimal)).toBe(text));
