/** @jest-environment node */
import { aGroupAdvice, aRankAdvice } from '../../testing/advice';
import { chartTable } from '../../ui/chart-table';
import { agreementChart, chanceChart, rangeChart, severityChart, weightChart } from './advice-charts';
import { aroundTheCut } from './advice-cut';
import { shareText, signedText, twoPlaces } from './advice-numbers';

const nameOf = (code: string): string => `Nama ${code}`;
const cells = (spec: Parameters<typeof chartTable>[0] | null) => (spec === null ? [] : chartTable(spec).rows);

test('a juror is drawn as a point on a bar of two standard errors to both sides', () => {
  const juror = { juror: 'j1', part: 1, entries: 3, severity: '-1.200000', standardError: '0.400000', isMarked: false };
  const chart = severityChart(aGroupAdvice({ severity: [{ ...juror, correlation: null, spread: null }] }), nameOf);
  expect(chart?.series[0]?.values).toEqual([-1.2]);
  expect(chart?.series[0]?.intervals?.[0]?.map((bound) => bound.toFixed(1))).toEqual(['-2.0', '-0.4']);
  expect(cells(chart)).toEqual([{ label: 'Nama j1', cells: ['\u22121,20 (\u22122,00 sampai \u22120,40)'] }]);
  expect(chart?.headline).toBe('Tidak satu pun juri berbeda melebihi dua galat baku');
});

test('coefficients have their band in words, and an interval where there is one', () => {
  const coefficient = (value: string, low: string | null) => ({ value, low, high: low === null ? null : '0.980000' });
  const agreement = {
    ...{ entries: 5, alphaEntries: 5, alpha: null, kendallW: null, oneJuror: coefficient('0.400000', null) },
    ...{ panelMean: coefficient('0.760000', '0.600000'), order: coefficient('0.950000', '0.900000') },
    tables: { intraclass: [], alphas: [], kendallWCorrected: null, kendallWUncorrected: null, meanSquares: null },
  };
  const chart = agreementChart(aGroupAdvice({ agreement }));
  expect(chart?.series[0]?.intervals).toEqual([null, [0.6, 0.98], [0.9, 0.98]]);
  expect(cells(chart).map((row) => row.cells[0])).toEqual([
    '0,40, lemah',
    '0,76, baik (0,60 sampai 0,98)',
    '0,95, sangat baik (0,90 sampai 0,98)',
  ]);
});

const FIELD = aGroupAdvice({
  places: 6,
  ranks: Array.from({ length: 30 }, (_, place) =>
    aRankAdvice(place + 1, {
      isAtTheCut: place === 5 || place === 9,
      chance: place < 5 ? '1.000000' : '0.300000',
      greatestWithout: place + 3,
    }),
  ),
});

test('about the cut stand four on either side, and whoever chance may move over it', () => {
  const { entries, within } = aroundTheCut(FIELD);
  expect(entries.map(({ rank }) => rank)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect(within).toBe(4);
  expect(aroundTheCut({ ...FIELD, places: 0 })).toEqual({ entries: [], within: 0 });
  expect(aroundTheCut({ ranks: FIELD.ranks.slice(0, 2), places: 6 })).toMatchObject({ within: 0 });
});

test('of very many about the cut the nearest are drawn', () => {
  const ranks = Array.from({ length: 200 }, (_, place) => aRankAdvice(place + 1, { isAtTheCut: true }));
  const { entries, within } = aroundTheCut({ ranks, places: 100 });
  expect([entries.length, within, entries[0]?.rank]).toEqual([24, 12, 89]);
});

test('chances and ranges are drawn with a line where the places end', () => {
  const [chance, range] = [chanceChart(FIELD), rangeChart(FIELD)];
  expect([chance?.line?.at, range?.line?.at]).toEqual([4, 4]);
  expect(cells(chance)[3]).toEqual({ label: '6. IP-006', cells: ['-', '30 %'] });
  expect(cells(range)[0]?.cells).toEqual(['3 (3 sampai 5)']);
  expect(range?.min).toBe(2);
});

test('a criterion has its weight beside the one that swaps the cut', () => {
  const criterion = { entering: [], leaving: [], meanShift: '0.000000', greatestShift: 0 };
  const chart = weightChart(
    aGroupAdvice({
      criteria: [
        { criterion: 'A', weight: '0.600000', swapAtTheCut: '0.453210', ...criterion },
        { criterion: 'B', weight: '0.400000', swapAtTheCut: null, ...criterion },
      ],
    }),
    nameOf,
  );
  expect(chart?.headline).toContain('1 dari 2 kriteria');
  expect(cells(chart).map((row) => row.cells)).toEqual([
    ['60,00', '45,32'],
    ['40,00', 'tidak ada'],
  ]);
});

test('nothing is drawn of nothing', () => {
  const nothing = aGroupAdvice();
  const charts = [severityChart(nothing, nameOf), agreementChart(nothing), chanceChart(nothing), rangeChart(nothing)];
  expect([...charts, weightChart(nothing, nameOf)]).toEqual([null, null, null, null, null]);
});

test.each([
  ['0.004000', '<1 %'],
  ['0.000000', '0 %'],
  ['0.996000', '>99 %'],
  ['1.000000', '100 %'],
  ['0.536000', '54 %'],
])('a share of %s is %s', (share, text) => expect(shareText(share)).toBe(text));

test.each([
  ['1.204000', '+1,20'],
  ['-1.204000', '\u22121,20'],
  ['-0.000400', '0,00'],
])('a difference of %s is %s', (difference, text) => expect(signedText(difference)).toBe(text));

test('what is not known is a dash', () => expect(twoPlaces(null)).toBe('-'));
