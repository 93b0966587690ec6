import { countText, dateText, decimalText, instantText, windowText } from './indonesian-text';

test.each([
  { date: '2020-11-11', text: '11 November 2020' },
  { date: '2020-11', text: 'November 2020' },
  { date: '2017', text: '2017' },
])('the date $date reads $text: what is not known is not completed', ({ date, text }) => {
  expect(dateText(date)).toBe(text);
});

test('an instant is told in Western Indonesian Time, also past midnight', () => {
  expect(instantText('2022-04-14T16:59:00.000Z')).toBe('14 April 2022 23.59 WIB');
  expect(instantText('2022-12-31T17:00:00.000Z')).toBe('1 Januari 2023 00.00 WIB');
});

test('a window names both its days', () => {
  expect(windowText('2025-01-01', '2025-12-31')).toBe('1 Januari 2025 s.d. 31 Desember 2025');
});

test.each([
  { value: '1234.50', text: '1.234,50' },
  { value: '-5.4', text: '−5,4' },
  { value: '-1234', text: '−1.234' },
  { value: '0.8984', text: '0,8984' },
  { value: '1000000', text: '1.000.000' },
  { value: null, text: '–' },
])('the decimal $value reads $text', ({ value, text }) => {
  expect(decimalText(value)).toBe(text);
});

test('a count that is not there is a dash and not a zero', () => {
  expect(countText(null)).toBe('–');
  expect(countText(57_171)).toBe('57.171');
});
