/** @jest-environment node */
import { totalText } from './total-text';

test.each([
  { total: '68.000000', text: '68,00' },
  { total: '68.125000', text: '68,13' },
  { total: '68.124999', text: '68,12' },
  { total: '99.995000', text: '100,00' },
  { total: '0.004000', text: '0,00' },
])('$total is shown as $text', ({ total, text }) => {
  expect(totalText({ index: 'x', name: 'X', total, least: total, most: total })).toBe(text);
});

test('an unfinished sheet shows what its total can still become', () => {
  const bounds = { index: 'x', name: 'X', total: null, least: '20.000000', most: '80.500000' };
  expect(totalText(bounds)).toBe('20,00 sampai 80,50');
});

test('a sheet in which nothing applies has no total', () => {
  expect(totalText({ index: 'x', name: 'X', total: null, least: null, most: null })).toBe('-');
});
