/** @jest-environment node */
import { inEnglish } from '../testing/english';
import { chartCsv } from './chart-table';
import { countText, dayText, decimalText, instantText, partialDateText, rateText, remainingText } from './format';
import { language } from './language';
import { metricPointsRows } from './metric-points-rows';
import { typedCount, typedDecimal } from './typed-number';

test('a build speaks Indonesian unless it was compiled into English', () => {
  expect([language(), inEnglish(language), language()]).toEqual(['id', 'en', 'id']);
});

const HOUR = 3_600_000;

test.each([
  { what: 'a count', said: () => countText(57171), indonesian: '57.171', english: '57,171' },
  { what: 'a decimal', said: () => decimalText('-1234.50'), indonesian: '\u22121.234,50', english: '\u22121,234.50' },
  {
    what: 'a rate',
    said: () => rateText({ numerator: 255, denominator: 262, percent: '97.3' }),
    indonesian: '97,3 % (255/262)',
    english: '97.3% (255/262)',
  },
  { what: 'a day', said: () => dayText('2026-05-20'), indonesian: '20 Mei 2026', english: '20 May 2026' },
  { what: 'a month', said: () => partialDateText('2022-08'), indonesian: 'Agustus 2022', english: 'August 2022' },
  {
    what: 'an instant',
    said: () => instantText('2026-05-20T03:30:00Z'),
    indonesian: '20 Mei 2026, 10.30 WIB',
    english: '20 May 2026, 10:30 WIB',
  },
  { what: 'a day left', said: () => remainingText(25 * HOUR), indonesian: '1 hari 1 jam', english: '1 day 1 hour' },
  { what: 'days left', said: () => remainingText(50 * HOUR), indonesian: '2 hari 2 jam', english: '2 days 2 hours' },
])('$what reads $indonesian, in English $english', ({ said, indonesian, english }) => {
  expect([said(), inEnglish(said)]).toEqual([indonesian, english]);
});

test('a count is typed as the language groups its thousands', () => {
  const typed = (): readonly string[] => ['57.171', '57,171', '57171'].map((text) => typedCount(text).kind);
  expect(typed()).toEqual(['number', 'not-a-number', 'number']);
  expect(inEnglish(typed)).toEqual(['not-a-number', 'number', 'number']);
  expect(inEnglish(() => typedCount('57,171'))).toEqual({ kind: 'number', value: 57171 });
});

test('a decimal is typed with either point in either language', () => {
  const typed = (): readonly unknown[] => ['87,5', '87.5'].map(typedDecimal);
  const both = [1, 2].map(() => ({ kind: 'number', value: '87.5' }));
  expect([typed(), inEnglish(typed)]).toEqual([both, both]);
});

test('a file opens in a spreadsheet set to the language of the page', () => {
  const csv = (): string =>
    chartCsv({
      ...{ headline: '', kind: 'line', unit: 'hari', labelled: 'Tahun', labels: ['2018', 'a, b'] },
      series: [{ name: 'M4', values: [7.3, 1] }],
    });
  expect(csv()).toBe('Tahun;M4 (hari)\r\n2018;7,3\r\na, b;1');
  expect(inEnglish(csv)).toBe('Tahun,M4 (hari)\r\n2018,7.3\r\n"a, b",1');
});

test('goalposts are percentages as the language writes them', () => {
  const provenance = { kind: 'assumption', reason: '' } as const;
  const rows = () =>
    metricPointsRows(
      [
        {
          ...{ node: 'M3', metric: 'M3', state: 'VALUE', numerator: '1', denominator: '2', value: '94.5' },
          ...{ baseNumerator: null, baseDenominator: null, points: '94.1' },
          goalposts: { zeroAt: '40', fullAt: '98', provenance },
        },
      ],
      {},
    );
  expect(rows()).toMatchObject([{ value: '94,5 %', goalposts: '40 % → 0, 98 % → 100', points: '94,1' }]);
  expect(inEnglish(rows)).toMatchObject([{ value: '94.5%', goalposts: '40% → 0, 98% → 100', points: '94.1' }]);
});
