/** @jest-environment node */
import type { ChartLook } from './chart-look';
import { axesOf, isLying, wrapped } from './chart-scales';
import type { CategoryChart } from './chart-spec';

const LOOK: ChartLook = {
  ink: '#111111',
  line: '#cccccc',
  paper: '#ffffff',
  family: 'sans-serif',
  series: () => ({ colour: '#0b5a66', dash: [], point: 'circle', pattern: 'solid' }),
};

const BARS: CategoryChart = {
  headline: 'Laporan',
  kind: 'bar',
  unit: 'laporan',
  labelled: 'Periode',
  labels: ['2025'],
  series: [{ name: 'Diterima', values: [3] }],
};

test('things that are counted have an axis of whole numbers', () => {
  expect(axesOf(BARS, LOOK)['y']).toMatchObject({ ticks: { precision: 0 }, title: { text: 'laporan' } });
  expect(axesOf({ ...BARS, series: [{ name: 'Hari', values: [1.9] }] }, LOOK)['y']).not.toMatchObject({
    ticks: { precision: 0 },
  });
});

test('pairs name the figure of each axis with its unit', () => {
  const axes = axesOf(
    {
      ...{ kind: 'scatter', headline: 'Berpasangan', labelled: 'Instansi', groups: [] },
      ...{ x: { name: 'Laporan', unit: 'per 10.000 penduduk', min: 0 }, y: { name: 'Selesai', unit: '%', max: 100 } },
    },
    LOOK,
  );
  expect(axes).toMatchObject({
    x: { min: 0, title: { text: 'Laporan (per 10.000 penduduk)' } },
    y: { max: 100, title: { text: 'Selesai (%)' } },
  });
});

test('there is one scale of values and no second one beside it', () => {
  expect(Object.keys(axesOf(BARS, LOOK))).toEqual(['x', 'y']);
  expect(Object.keys(axesOf({ ...BARS, kind: 'radar' }, LOOK))).toEqual(['r']);
});

const LONG = ['Pengaduan berkadar pengawasan', 'Aspirasi'];

test.each([
  { spec: { ...BARS, labels: LONG }, lies: true, because: 'a few long names have room beside lying bars' },
  { spec: BARS, lies: false, because: 'short names stand under their bars' },
  {
    spec: { ...BARS, labels: [...LONG, ...LONG, ...LONG, ...LONG, ...LONG] },
    lies: false,
    because: 'many would not fit',
  },
  { spec: { ...BARS, kind: 'line', labels: LONG } as const, lies: false, because: 'time runs to the right' },
  {
    spec: { ...BARS, labels: LONG, line: { at: 1, text: 'Batas' } },
    lies: false,
    because: 'a cut is read from the left',
  },
])('$because', ({ spec, lies }) => {
  expect(isLying(spec)).toBe(lies);
  const axes = axesOf(spec, LOOK);
  expect(axes[lies ? 'x' : 'y']).toMatchObject({ title: { text: 'laporan' } });
  expect(axes[lies ? 'y' : 'x']).toMatchObject({ title: { text: 'Periode' }, ticks: lies ? { autoSkip: false } : {} });
});

test.each([
  { label: 'Output', lines: ['Output'] },
  { label: 'Kanal, konektivitas, dan integrasi', lines: ['Kanal,', 'konektivitas,', 'dan integrasi'] },
  { label: 'Pertanggungjawaban keuangan', lines: ['Pertanggungjawaban', 'keuangan'] },
])('$label takes $lines.length lines', ({ label, lines }) => expect(wrapped(label, 16)).toEqual(lines));
