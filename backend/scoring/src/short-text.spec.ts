import fc from 'fast-check';
import { law } from '../test/law';
import { SHORT_PLACES, shortText } from './short-text';

describe('numbers 3: short ticks as text', () => {
  test.each([
    { count: 0, places: 1, text: '0.0' },
    { count: 5, places: 2, text: '0.05' },
    { count: 12_345, places: 3, text: '12.345' },
    { count: 999_999, places: 3, text: '999.999' },
    { count: 1_000_000, places: 3, text: '1000.000' },
    { count: 1_000_007, places: 6, text: '1.000007' },
    { count: Number.MAX_SAFE_INTEGER, places: 15, text: '9.007199254740991' },
  ])('$count at $places places: $text', ({ count, places, text }) => expect(shortText(count, places)).toBe(text));

  law(
    'they are the digits of the count with a point among them',
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: SHORT_PLACES }), (count, places) => {
      const digits = count.toString().padStart(places + 1, '0');
      expect(shortText(count, places)).toBe(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
    }),
  );
});
