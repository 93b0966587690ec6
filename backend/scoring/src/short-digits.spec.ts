import { shortDigits } from './short-digits';

describe('numbers 1: the digits of a short decimal', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['87.50', 8750],
    ['0.5', 5],
    ['0.05', 5],
    ['100', 100],
    ['999999999999999', 999_999_999_999_999],
    ['12345.123456789', 12_345_123_456_789],
  ])('%s', (text, digits) => expect(shortDigits(text)).toBe(digits));

  test.each([
    ['', 'nothing'],
    ['-1', 'a sign'],
    ['.5', 'a point first'],
    ['1.', 'a point last'],
    ['1.2.3', 'two points'],
    ['01', 'a zero before a digit'],
    ['00', 'two zeros'],
    ['1,5', 'a comma'],
    ['1e3', 'a letter'],
    ['1/2', 'a sign before the digits of the alphabet'],
    ['1:2', 'a sign after them'],
    [':1', 'such a sign first'],
    ['0.1234567890', 'a tenth place'],
    ['1234567890123456', 'a sixteenth digit'],
  ])('%j is none: %s', (text) => expect(shortDigits(text)).toBe(-1));
});
