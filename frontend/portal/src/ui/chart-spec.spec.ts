import { chartCsv, chartRows, type ChartSpec } from './chart-spec';

const SPEC: ChartSpec = {
  headline: '7,3 menjadi 1,9 hari',
  kind: 'line',
  unit: 'hari',
  labelled: 'Tahun',
  labels: ['2018', '2019', '2020'],
  series: [
    { name: 'Rata-rata', values: [7.3, null, 1.9] },
    { name: 'Selesai', values: [50, 60, 97.3], texts: ['50 % (1/2)', '60 % (3/5)', '97,3 % (255/262)'] },
  ],
};

test('the table says the same numbers, with their counts where they have them, and a dash for a gap', () => {
  expect(chartRows(SPEC)).toEqual([
    { label: '2018', cells: ['7,3', '50 % (1/2)'] },
    { label: '2019', cells: ['-', '60 % (3/5)'] },
    { label: '2020', cells: ['1,9', '97,3 % (255/262)'] },
  ]);
});

test('the file opens in a spreadsheet set to Indonesian, a gap left empty', () => {
  expect(chartCsv(SPEC).split('\r\n')).toEqual([
    'Tahun;Rata-rata (hari);Selesai (hari)',
    '2018;7,3;50',
    '2019;;60',
    '2020;1,9;97,3',
  ]);
});

test('texts that a spreadsheet would take apart or compute are kept', () => {
  const csv = chartCsv({ ...SPEC, labels: ['=a;"b"'], series: [{ name: 'x', values: [-1] }] });
  expect(csv.split('\r\n')[1]).toBe(`"'=a;""b""";-1`);
});
