/** @jest-environment node */
import type { CategoryChart, PairedChart } from './chart-spec';
import { inEnglish } from '../testing/english';
import { chartCsv, chartTable } from './chart-table';

const TREND: CategoryChart = {
  headline: '7,3 menjadi 1,9 hari',
  kind: 'line',
  unit: 'hari',
  labelled: 'Tahun',
  labels: ['2018', '2019', '2020'],
  series: [
    { name: 'Rata-rata', values: [7.3, null, -1.9] },
    { name: 'Selesai', values: [50, 60, 97.3], texts: ['50 % (1/2)', '60 % (3/5)', '97,3 % (255/262)'] },
  ],
};
const PAIRED: PairedChart = {
  headline: 'Lebih banyak laporan, lebih banyak yang selesai',
  kind: 'scatter',
  labelled: 'Instansi',
  x: { name: 'Laporan', unit: 'per 10.000 penduduk' },
  y: { name: 'Selesai', unit: '%' },
  groups: [{ name: 'Kota', points: [{ label: 'Kota Satu', x: 1.5, y: 97.3, yText: '97,3 % (255/262)' }] }],
};

test('the table says the same numbers, with their counts where they have them, and a dash for a gap', () => {
  expect(chartTable(TREND)).toEqual({
    columns: ['Rata-rata (hari)', 'Selesai (hari)'],
    rows: [
      { label: '2018', cells: ['7,3', '50 % (1/2)'] },
      { label: '2019', cells: ['-', '60 % (3/5)'] },
      { label: '2020', cells: ['−1,9', '97,3 % (255/262)'] },
    ],
  });
});

test('the file opens in a spreadsheet set to Indonesian: gaps empty, numbers computing, counts beside them', () => {
  expect(chartCsv(TREND).split('\r\n')).toEqual([
    'Tahun;Rata-rata (hari);Selesai (hari);Selesai',
    '2018;7,3;50;50 % (1/2)',
    '2019;;60;60 % (3/5)',
    '2020;-1,9;97,3;97,3 % (255/262)',
  ]);
});

test('a chart of pairs lists both figures of each label', () => {
  expect(chartTable(PAIRED)).toEqual({
    columns: ['Laporan (per 10.000 penduduk)', 'Selesai (%)'],
    rows: [{ label: 'Kota Satu', cells: ['1,5', '97,3 % (255/262)'] }],
  });
  expect(chartCsv(PAIRED).split('\r\n')).toEqual([
    'Instansi;Kelompok;Laporan (per 10.000 penduduk);Selesai (%);Laporan;Selesai',
    'Kota Satu;Kota;1,5;97,3;;97,3 % (255/262)',
  ]);
});

test('pairs in several groups say which', () => {
  const groups = [...PAIRED.groups, { name: 'Kabupaten', points: [{ label: 'Kabupaten Dua', x: 2, y: 50 }] }];
  const { columns, rows } = chartTable({ ...PAIRED, groups });
  expect(columns[0]).toBe('Kelompok');
  expect(rows.map(({ cells }) => cells[0])).toEqual(['Kota', 'Kabupaten']);
});

test.each([
  { label: '=a;"b"', cell: `"'=a;""b"""` },
  { label: '+62', cell: "'+62" },
  { label: '-x', cell: "'-x" },
  { label: '-5', cell: '-5' },
  { label: '@sum', cell: "'@sum" },
])('$label is kept as the text that it is', ({ label, cell }) => {
  const csv = chartCsv({ ...TREND, labels: [label], series: [{ name: 'x', values: [-1] }] });
  expect(csv.split('\r\n')[1]).toBe(`${cell};-1`);
});

test('an English page gives a file that an English spreadsheet opens', () => {
  const csv = inEnglish(() => chartCsv({ ...TREND, labels: ['a,b'], series: [{ name: 'x', values: [1234.5] }] }));
  expect(csv.split('\r\n')).toEqual(['Tahun,x (hari)', '"a,b","1,234.5"']);
});
