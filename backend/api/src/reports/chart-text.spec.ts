import { chartText } from './chart-text';
import type { ReportChart } from './report-block';

const CHART: ReportChart = {
  kind: 'line',
  headline: 'Selesai tiap periode',
  unit: '%',
  labels: ['Semester I', 'Semester II'],
  most: 100,
  series: [
    { label: 'Ditindaklanjuti', values: [80, 93.2] },
    { label: 'Selesai', values: [null, -0.5] },
  ],
};

test('a chart is told with every value, and a gap is told as a gap', () => {
  expect(chartText(CHART)).toBe(
    'Diagram garis, dalam %. Ditindaklanjuti: Semester I 80; Semester II 93,2. Selesai: Semester I tidak ada; Semester II −0,5.',
  );
});

test.each([
  { kind: 'stack', said: 'Diagram batang bertumpuk, dalam %.' },
  { kind: 'radar', said: 'Diagram radar, dalam %.' },
] as const)('a $kind is called by its name', ({ kind, said }) => {
  expect(chartText({ ...CHART, kind, series: [] })).toBe(said);
});

test('bars are called bars', () => {
  expect(chartText({ ...CHART, kind: 'bar', series: [] })).toBe('Diagram batang, dalam %.');
});
