import fc from 'fast-check';
import { ticks } from './rounding';
import { shownParts } from './shown-parts';
import { LAW } from '../test/law';

function shownOf(denominator: bigint, places: number, numerators: Readonly<Record<string, bigint>>) {
  return Object.fromEntries(shownParts({ numerators: new Map(Object.entries(numerators)), denominator }, places));
}

describe('numbers 6: what is printed adds up', () => {
  test.each([
    {
      of: { C: 1n, B: 1n, A: 1n },
      places: 2,
      shown: { A: 34n, B: 33n, C: 33n },
      because: 'of equals the first code has the last digit',
    },
    {
      of: { A: 1n, B: 2n },
      places: 0,
      shown: { A: 0n, B: 1n },
      because: 'the missing digit goes to the part that lost most',
    },
    { of: { A: -1n, B: 1n }, places: 1, shown: { A: -3n, B: 3n }, because: 'parts below zero are rounded down too' },
    { of: {}, places: 6, shown: {}, because: 'no parts are no parts' },
  ])('$because', ({ of, places, shown }) => expect(shownOf(3n, places, of)).toEqual(shown));

  test('any parts sum to their rounded sum, each less than a tick from its value, in whatever order they come', () => {
    const codes = fc.uniqueArray(fc.string(), { maxLength: 12 });
    const values = fc.array(fc.bigInt(-(10n ** 9n), 10n ** 9n), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(codes, values, fc.bigInt(1n, 9973n), (names, numbers, denominator) => {
        const parts = names.map((code, place): readonly [string, bigint] => [code, numbers[place] ?? 0n]);
        const shown = shownParts({ numerators: new Map(parts), denominator }, 6);
        const sum = parts.reduce((total, [, numerator]) => total + numerator, 0n);
        expect([...shown.values()].reduce((total, count) => total + count, 0n)).toBe(
          ticks({ numerator: sum, denominator }, 6),
        );
        expect(shownParts({ numerators: new Map(parts.toReversed()), denominator }, 6)).toEqual(new Map(shown));
        for (const [code, numerator] of parts) {
          const gap = (shown.get(code) ?? 0n) * denominator - numerator * 10n ** 6n;
          expect(gap < denominator && -gap <= denominator).toBe(true);
        }
      }),
      LAW,
    );
  });
});
