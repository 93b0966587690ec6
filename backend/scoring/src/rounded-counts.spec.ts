import fc from 'fast-check';
import { quotient, whole } from './rational';
import { roundedCounts } from './rounded-counts';
import { rounded } from './rounding';
import { law } from '../test/law';

const exactText = (numerator: number, denominator: number, places: number): string =>
  rounded(quotient(whole(numerator), whole(denominator)), places);

describe('numbers 3: a count over another, halves away from zero', () => {
  test.each([
    { numerator: 1, denominator: 8, places: 2, text: '0.13' },
    { numerator: 285, denominator: 59, places: 4, text: '4.8305' },
    { numerator: 0, denominator: 7, places: 1, text: '0.0' },
    { numerator: 25500, denominator: 262, places: 1, text: '97.3' },
    { numerator: 9007199254740991, denominator: 2, places: 4, text: '4503599627370495.5000' },
    { numerator: -1, denominator: 8, places: 2, text: '-0.13' },
    { numerator: 1, denominator: -8, places: 2, text: '-0.13' },
  ])('$numerator/$denominator is $text', ({ numerator, denominator, places, text }) => {
    expect(roundedCounts(numerator, denominator, places)).toBe(text);
  });

  test('over nothing there is no ratio', () => expect(() => roundedCounts(1, 0, 1)).toThrow(RangeError));

  law(
    'small and large counts say what their exact ratio says',
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 2 ** 40 }), fc.constantFrom(1, 2, 4), (k, n, places) => {
      expect(roundedCounts(k, n, places)).toBe(exactText(k, n, places));
      expect(roundedCounts(k % 100_000, n % 1000 || 1, places)).toBe(exactText(k % 100_000, n % 1000 || 1, places));
    }),
  );

  law(
    'halves and their neighbours are told apart',
    fc.property(fc.nat(10_000_000), fc.integer({ min: -1, max: 1 }), (ticks, step) => {
      const numerator = Math.max(0, (2 * ticks + 1) * 1000 + step);
      expect(roundedCounts(numerator, 20_000, 1)).toBe(exactText(numerator, 20_000, 1));
    }),
  );
});
