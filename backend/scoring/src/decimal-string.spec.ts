import fc from 'fast-check';
import { exactTicks, isDecimalString, placesOf, ticksOf } from './decimal-string';
import { exact } from './rational';
import { rounded } from './rounding';
import { LAW } from '../test/law';

describe('numbers 1: a decimal enters and leaves as text', () => {
  test.each(['0', '87', '-87', '87.5', '0.000000001', '-0.5', '123456789012345678', '100.00'])('%s is one', (text) => {
    expect(isDecimalString(text)).toBe(true);
  });

  test.each([
    ['', 'nothing'],
    [' ', 'a space'],
    ['+1', 'a plus'],
    ['1e-7', 'an exponent'],
    ['01', 'a leading zero'],
    ['85,5', 'a comma'],
    ['1.', 'a point without digits'],
    ['.5', 'digits before no point'],
    ['1.0000000001', 'a tenth place'],
    ['1234567890123456789', 'a nineteenth digit'],
    ['NaN', 'no number'],
    ['12\u0000', 'a control character'],
    ['１２', 'full-width digits'],
    ['1\n', 'a line end'],
  ])('%j is none: %s', (text) => {
    expect(isDecimalString(text)).toBe(false);
    expect(() => exact(text)).toThrow(RangeError);
    expect(() => exactTicks(text)).toThrow(`not a decimal: ${text}`);
  });

  test.each([
    ['87', 0],
    ['87.50', 2],
  ])('%s has %i places', (text, places) => expect(placesOf(text)).toBe(places));

  test.each([
    ['87', 2, 8700],
    ['87.5', 1, 875],
    ['87.500000', 1, 875],
    ['-87.50', 1, -875],
  ] as const)('%s in ticks of 10^-%i is %i', (text, places, ticks) => {
    expect(ticksOf(text, places)).toBe(ticks);
  });

  test('decimal text in is decimal text out, to the last place', () => {
    const decimal = fc
      .tuple(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.integer({ min: 0, max: 9 }))
      .map(([ticks, places]) => rounded({ numerator: ticks, denominator: 10n ** BigInt(places) }, places));
    fc.assert(
      fc.property(decimal, (text) => {
        const places = text.split('.')[1]?.length ?? 0;
        expect(isDecimalString(text)).toBe(true);
        expect(rounded(exact(text), places)).toBe(text);
        expect(rounded({ numerator: exactTicks(text), denominator: 10n ** 9n }, places)).toBe(text);
      }),
      LAW,
    );
  });
});
