import fc from 'fast-check';
import { shortest, type Integer } from './integer';
import { rounded, tickText, ticks } from './rounding';
import { shownParts, sumOf } from './shown-parts';
import { law } from '../test/law';

function shownOf(denominator: Integer, places: number, parts: readonly (readonly [string, Integer | null])[]) {
  const [codes, numerators] = [parts.map(([code]) => code), parts.map(([, numerator]) => numerator)];
  const shown = shownParts({ codes, numerators, denominator }, places);
  return { shown, byCode: Object.fromEntries(codes.map((code, place) => [code, shown[place]])) };
}

describe('numbers 6: what is printed adds up', () => {
  test.each([
    {
      of: { C: 1, B: 1, A: 1 },
      places: 2,
      shown: { A: 34, B: 33, C: 33 },
      because: 'of equals the first code has the last digit',
    },
    {
      of: { A: 1, B: 2 },
      places: 0,
      shown: { A: 0, B: 1 },
      because: 'the missing digit goes to the part that lost most',
    },
    { of: { A: -1, B: 1 }, places: 1, shown: { A: -3, B: 3 }, because: 'parts below zero are rounded down too' },
    { of: { A: null, B: 2 }, places: 0, shown: { A: null, B: 1 }, because: 'what has no part gets no digit' },
    { of: {}, places: 6, shown: {}, because: 'no parts are no parts' },
  ])('$because', ({ of, places, shown }) => expect(shownOf(3, places, Object.entries(of)).byCode).toEqual(shown));

  const codes = fc.uniqueArray(fc.string(), { maxLength: 12 });
  const size = fc.constantFrom(10n ** 9n, 10n ** 20n);
  const drawn = size.chain((most) =>
    fc.record({
      numbers: fc.array(fc.option(fc.bigInt(-most, most)), { minLength: 12, maxLength: 12 }),
      denominator: fc.bigInt(1n, most).map(shortest),
    }),
  );
  law(
    'any parts sum to their rounded sum, each less than a tick from its value, in whatever order they come',
    fc.property(codes, drawn, (names, { numbers, denominator }) => {
      const parts = names.map((code, place): readonly [string, bigint | null] => [code, numbers[place] ?? null]);
      const short = parts.map(([code, part]) => [code, part === null ? null : shortest(part)] as const);
      const { shown, byCode } = shownOf(denominator, 6, short);
      const sum = parts.reduce((total, [, part]) => total + (part ?? 0n), 0n);
      expect(tickText(sumOf(shown), 6)).toBe(rounded({ numerator: sum, denominator }, 6));
      expect(sumOf(shown)).toBe(ticks({ numerator: shortest(sum), denominator }, 6));
      expect(shownOf(denominator, 6, short.toReversed()).byCode).toEqual(byCode);
      for (const [code, part] of parts) {
        if (part === null) expect(byCode[code]).toBeNull();
        else {
          const gap = BigInt(byCode[code] ?? 0) * BigInt(denominator) - part * 10n ** 6n;
          expect(gap < denominator && -gap <= denominator).toBe(true);
        }
      }
    }),
  );
});
