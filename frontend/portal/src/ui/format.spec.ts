/** @jest-environment node */
import {
  countText,
  dayText,
  decimalText,
  instantText,
  partialDateText,
  rateText,
  readersInstantText,
  remainingText,
  timeText,
} from './format';

test.each([
  { count: 0, text: '0' },
  { count: 56171, text: '56.171' },
  { count: 1234567, text: '1.234.567' },
])('the count $count reads $text', ({ count, text }) => expect(countText(count)).toBe(text));

test.each([
  { decimal: '1234.5', text: '1.234,5' },
  { decimal: '87.50', text: '87,50' },
  { decimal: '100', text: '100' },
  { decimal: '-5.4', text: '\u22125,4' },
  { decimal: '0.0001', text: '0,0001' },
])('the decimal $decimal reads $text, digit for digit', ({ decimal, text }) => expect(decimalText(decimal)).toBe(text));

test('a rate never stands without its counts', () => {
  expect(rateText({ numerator: 255, denominator: 262, percent: '97.3' })).toBe('97,3 % (255/262)');
  expect(rateText({ numerator: 0, denominator: 0, percent: null })).toBe('- (0/0)');
});

test('a day is the same everywhere', () => expect(dayText('2020-11-11')).toBe('11 November 2020'));

test.each([
  { date: '2020-11-11', text: '11 November 2020' },
  { date: '2020-11', text: 'November 2020' },
  { date: '2021', text: '2021' },
])('of $date is known: $text', ({ date, text }) => expect(partialDateText(date)).toBe(text));

test('an instant is told in WIB', () => {
  expect(instantText('2020-11-11T03:30:00Z')).toBe('11 November 2020, 10.30 WIB');
  expect(instantText('2026-12-31T17:30:00Z')).toBe('1 Januari 2027, 00.30 WIB');
  expect(timeText('2020-11-11T03:30:00Z')).toBe('10.30 WIB');
});

test.each([
  { zone: 'Asia/Jakarta', text: null },
  { zone: 'Asia/Pontianak', text: null },
  { zone: 'Asia/Jayapura', text: '11 November 2020, 12.30 WIT' },
])('in $zone the reader sees besides: $text', ({ zone, text }) => {
  expect(readersInstantText('2020-11-11T03:30:00Z', zone)).toBe(text);
});

const MINUTE = 60_000;
test.each([
  { left: 0, text: null },
  { left: -1, text: null },
  { left: 30_000, text: 'kurang dari semenit' },
  { left: 5 * MINUTE, text: '5 menit' },
  { left: 65 * MINUTE, text: '1 jam 5 menit' },
  { left: 48 * 60 * MINUTE, text: '2 hari' },
  { left: 75 * 60 * MINUTE + MINUTE, text: '3 hari 3 jam' },
])('$left ms are told as $text', ({ left, text }) => expect(remainingText(left)).toBe(text));
