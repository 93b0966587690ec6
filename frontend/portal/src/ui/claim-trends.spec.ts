/** @jest-environment node */
import { aRate, someMetrics } from '../testing/claims';
import { daysTrend, ratesTrend, resolutionTrend, volumeTrend } from './claim-trends';

const TREND = [
  { period: '2024-S1', metrics: someMetrics({ meanFirstFollowUpWorkingDays: '7.3000', valid: 40 }) },
  { period: '2024-S2', metrics: null },
  { period: '2025-S1', metrics: someMetrics() },
];

test('the trend of days says from what to what with its n, and leaves a gap where counts are missing', () => {
  expect(daysTrend({ trend: TREND })).toMatchObject({
    headline: 'Tindak lanjut pertama 7,3 → 1,9 hari kerja',
    series: [{ values: [7.3, null, 1.9], texts: ['7,3 (n = 40)', '-', '1,9 (n = 59)'] }],
  });
  expect(daysTrend({ trend: TREND }).note).toContain('n = 40 sampai 59 laporan tiap periode.');
});

test('resolved and followed up are two lines, each with its counts', () => {
  expect(ratesTrend({ trend: TREND })).toMatchObject({
    headline: 'Diselesaikan 89,8 → 89,8 %',
    series: [
      { name: 'Diselesaikan (M2)', texts: ['89,8 % (53/59)', '-', '89,8 % (53/59)'] },
      { name: 'Ditindaklanjuti (M1)', values: [93.2, null, 93.2] },
    ],
  });
});

test('the volume counts what came in and what is valid', () => {
  expect(volumeTrend({ trend: TREND })).toMatchObject({
    headline: 'Laporan diterima 59 → 59',
    unit: 'laporan',
    series: [{ values: [59, null, 59] }, { values: [40, null, 59] }],
  });
});

test('the states of a period make up all that it received', () => {
  const metrics = someMetrics({ archivedShare: aRate(3, 59, '5.1'), notFollowedUp: aRate(0, 59, '0.0') });
  const chart = resolutionTrend({ trend: [{ period: '2025', metrics }] });
  expect(chart).toMatchObject({ headline: 'Selesai dari laporan diterima 89,8 %', stacked: true, max: 100 });
  expect(chart.series.map(({ texts }) => texts?.[0])).toEqual([
    '89,8 % (53/59)',
    '3,4 % (2/59)',
    '0,0 % (0/59)',
    '5,1 % (3/59)',
    '1/59',
  ]);
  const sum = chart.series.reduce((total, { values }) => total + (values[0] ?? 0), 0);
  expect(sum).toBeCloseTo(100, 0);
  expect(chart.note).toContain('n = 59 laporan tiap periode.');
});

test.each([
  { trend: [], headline: 'Tindak lanjut pertama belum dapat dihitung' },
  { trend: [{ period: '2025-S1', metrics: someMetrics() }], headline: 'Tindak lanjut pertama 1,9 hari kerja' },
])('$headline', ({ trend, headline }) => expect(daysTrend({ trend }).headline).toBe(headline));
