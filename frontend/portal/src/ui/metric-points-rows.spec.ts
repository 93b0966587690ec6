/** @jest-environment node */
import type { MetricClaimView } from '@anggakara/contracts';
import { metricPointsRows } from './metric-points-rows';

type MetricPoints = MetricClaimView['points'][number];

const ASSUMED = { kind: 'assumption', reason: 'Contoh untuk uji.' } as const;

function somePoints(points: Partial<MetricPoints> = {}): MetricPoints {
  return {
    node: 'M3',
    metric: 'M3',
    state: 'VALUE',
    numerator: '255',
    denominator: '262',
    baseNumerator: null,
    baseDenominator: null,
    value: '94.5900',
    goalposts: { zeroAt: '40', fullAt: '98', provenance: ASSUMED },
    points: '94.1207',
    ...points,
  };
}

test('points say their counts, their value, their goalposts and themselves', () => {
  expect(metricPointsRows([somePoints()], { M3: 'Diselesaikan' })).toEqual([
    {
      node: 'M3',
      name: 'Diselesaikan',
      counts: '255/262',
      value: '94,59 %',
      goalposts: '40 % → 0, 98 % → 100',
      points: '94,1207',
      without: null,
      provenance: ASSUMED,
    },
  ]);
});

test('a trend says both years', () => {
  const trend = somePoints({
    node: 'X',
    metric: 'M7_DAYS',
    baseNumerator: '730',
    baseDenominator: '100',
    value: '74.0',
  });
  expect(metricPointsRows([trend], {})).toMatchObject([
    { name: 'X', counts: '255/262, sebelumnya 730/100', value: '74 % lebih baik' },
  ]);
});

test.each([
  { state: 'NOT_SUBMITTED', points: '0.0000', without: 'Tidak dikirim, dihitung 0', shown: '0' },
  { state: 'INVALID', points: '0.0000', without: 'Tidak sah, dihitung 0', shown: '0' },
  { state: 'NOT_APPLICABLE', points: null, without: 'Tidak berlaku, bobotnya dibagi kepada metrik lain', shown: '-' },
] as const)('$state: $without', ({ state, points, without, shown }) => {
  const nothing = somePoints({ state, points, value: null, numerator: null, denominator: null });
  expect(metricPointsRows([nothing], {})).toMatchObject([{ without, points: shown, value: '-', counts: '-' }]);
});

test.each([
  { metric: 'M4', goalposts: '10 hari kerja → 0, 1 hari kerja → 100' },
  { metric: 'M7_RATE', goalposts: '10 poin persen → 0, 1 poin persen → 100' },
] as const)('goalposts of $metric are in its unit', ({ metric, goalposts }) => {
  const posts = { zeroAt: '10', fullAt: '1', provenance: ASSUMED };
  expect(metricPointsRows([somePoints({ metric, goalposts: posts })], {})).toMatchObject([{ goalposts }]);
});
