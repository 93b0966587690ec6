import { FIGURE_TEXTS } from './figure-text';

test.each([
  { date: '2020-10-31', id: 'Sabtu, 31 Oktober 2020', en: 'Saturday 31 October 2020' },
  { date: '2020-11-01', id: 'Minggu, 1 November 2020', en: 'Sunday 1 November 2020' },
  { date: '2024-02-29', id: 'Kamis, 29 Februari 2024', en: 'Thursday 29 February 2024' },
])('$date reads $id and $en', ({ date, id, en }) => {
  expect([FIGURE_TEXTS.id.date(date), FIGURE_TEXTS.en.date(date).replace(',', '')]).toEqual([id, en]);
});

test.each([
  { count: 0, id: '0', en: '0' },
  { count: 999, id: '999', en: '999' },
  { count: 57_171, id: '57.171', en: '57,171' },
  { count: 1_000_000, id: '1.000.000', en: '1,000,000' },
])('$count reads $id and $en', ({ count, id, en }) => {
  expect([FIGURE_TEXTS.id.count(count), FIGURE_TEXTS.en.count(count)]).toEqual([id, en]);
});

test('a decimal has a comma in Indonesian and a point in English', () => {
  expect([FIGURE_TEXTS.id.decimal('-5.4'), FIGURE_TEXTS.en.decimal('-5.4')]).toEqual(['−5,4', '−5.4']);
  expect([FIGURE_TEXTS.id.percent('97.3'), FIGURE_TEXTS.en.percent('97.3')]).toEqual(['97,3 %', '97.3%']);
});
