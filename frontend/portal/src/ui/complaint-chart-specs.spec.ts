/** @jest-environment node */
import { aComplaintWindow } from '../testing/complaint-windows';
import { complaintChartSpecs, yearOnYearChart } from './complaint-chart-specs';

test('every chart of a window has a finding, its labels and as many values', () => {
  for (const { spec } of complaintChartSpecs(aComplaintWindow())) {
    if (spec.kind === 'scatter') throw new Error('None of them is a scatter');
    expect(spec.headline).not.toBe('');
    for (const { values } of spec.series) expect(values).toHaveLength(spec.labels.length);
  }
});

test('arrivals, closings and the backlog are told month by month', () => {
  const [flow, backlog] = complaintChartSpecs(aComplaintWindow()).map(({ spec }) => spec);
  expect(flow).toMatchObject({
    headline: '3 laporan masuk, 1 di antaranya selesai',
    labels: ['Januari 2025', 'Februari 2025'],
    series: [{ values: [2, 1] }, { values: [0, 1] }],
  });
  expect(backlog).toMatchObject({
    headline: 'Pada akhirnya 2 laporan sah masih terbuka',
    series: [{ values: [2, 2] }],
  });
});

test('channels that no complaint names make no chart', () => {
  const names = (window: Parameters<typeof complaintChartSpecs>[0]): readonly string[] =>
    complaintChartSpecs(window).map(({ name }) => name);
  const share = { numerator: 3, denominator: 3, percent: '100.0' };
  const untold = { ...aComplaintWindow(), channels: [{ word: '', count: 3, share }] };
  expect(names(untold)).not.toContain('kanal');
  expect(names({ ...untold, channels: [{ word: 'SMS', count: 3, share }] })).toContain('kanal');
});

test('shares say their counts, and hidden complainants are counted', () => {
  const specs = complaintChartSpecs(aComplaintWindow());
  const visibility = specs.find(({ name }) => name === 'anonim-dan-rahasia')?.spec;
  expect(visibility).toMatchObject({
    headline: '1 laporan anonim atau rahasia',
    series: [{ texts: ['66,7 % (2/3)', '33,3 % (1/3)', '0,0 % (0/3)'] }],
  });
});

test('two windows are compared by the same rates', () => {
  const spec = yearOnYearChart(aComplaintWindow(), aComplaintWindow());
  expect(spec.headline).toBe('Penyelesaian 33,3 % pada jendela pembanding, 33,3 % pada jendela acuan');
  expect(spec.series.map(({ values }) => values)).toEqual([spec.series[0]?.values, spec.series[0]?.values]);
});
