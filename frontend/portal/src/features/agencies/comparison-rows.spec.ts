/** @jest-environment node */
import { aFigure } from '../../testing/figures';
import { comparisonRows } from './comparison-rows';
import { followUpChart } from './figure-chart';

test('figures stand side by side, with a dash where a source does not say enough', () => {
  const full = aFigure();
  const poor = aFigure({
    counts: { received: 262, resolved: null, inProcess: null, notFollowedUp: null },
    consequences: [{ code: 'followed-up-at-least', label: '', value: '97,3 % (255/262)', formula: '' }],
    followUpDays: [
      { period: '2018', printed: '7,3', value: '7.3' },
      { period: '2020', printed: '1,9', value: '1.9' },
    ],
  });
  const cells = Object.fromEntries(comparisonRows([full, poor]).map((row) => [row.label, row.cells]));
  expect(cells['Laporan diterima']).toEqual(['59', '262']);
  expect(cells['Selesai']).toEqual(['53', '-']);
  expect(cells['Persentase ditindaklanjuti']).toEqual(['93,2 % (55/59)', 'sekurang-kurangnya 97,3 % (255/262)']);
  expect(cells['Batas Wilson 95 % selesai']).toEqual(['79,5 % sampai 95,3 %', '-']);
  expect(cells['Rata-rata tindak lanjut']).toEqual(['-', '7,3 hari (2018), 1,9 hari (2020)']);
});

test('quoted means of several years are a chart with its finding, one alone is none', () => {
  const means = [
    { period: '2018', printed: '7,3', value: '7.3' },
    { period: '2020', printed: '1,9', value: '1.9' },
  ];
  expect(followUpChart(means)).toMatchObject({
    headline: 'Rata-rata tindak lanjut 7,3 hari (2018) menjadi 1,9 hari (2020)',
    labels: ['2018', '2020'],
    series: [{ values: [7.3, 1.9] }],
    min: 0,
  });
  expect(followUpChart(means.slice(0, 1))).toBeNull();
  expect(followUpChart([])).toBeNull();
});
