import { countText, dateText, decimalText } from './indonesian-text';

test.each([
  { date: '2020-10-31', text: 'Sabtu, 31 Oktober 2020' },
  { date: '2020-11-01', text: 'Minggu, 1 November 2020' },
  { date: '2024-02-29', text: 'Kamis, 29 Februari 2024' },
])('$date reads $text', ({ date, text }) => {
  expect(dateText(date)).toBe(text);
});

test.each([
  { count: 0, text: '0' },
  { count: 999, text: '999' },
  { count: 57_171, text: '57.171' },
  { count: 1_000_000, text: '1.000.000' },
])('$count reads $text', ({ count, text }) => {
  expect(countText(count)).toBe(text);
});

test('a decimal has a comma', () => {
  expect(decimalText('-5.4')).toBe('-5,4');
});
