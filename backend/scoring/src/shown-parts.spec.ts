import fc from 'fast-check';
import { rational, total } from './rational';
import { ticks } from './rounding';
import { shownParts } from './shown-parts';

describe('numbers 6: what is printed adds up', () => {
  test('three thirds are 0.34 + 0.33 + 0.33, the first code having the last digit', () => {
    const third = rational(1n, 3n);
    const parts = shownParts(
      new Map([
        ['C', third],
        ['B', third],
        ['A', third],
      ]),
      2,
    );
    expect(Object.fromEntries(parts)).toEqual({ A: 34n, B: 33n, C: 33n });
  });

  test('the missing digit goes to the part that lost most', () => {
    const parts = shownParts(
      new Map([
        ['A', rational(1n, 3n)],
        ['B', rational(2n, 3n)],
      ]),
      0,
    );
    expect(Object.fromEntries(parts)).toEqual({ A: 0n, B: 1n });
  });

  test('parts below zero are rounded down too', () => {
    const parts = shownParts(
      new Map([
        ['A', rational(-1n, 3n)],
        ['B', rational(1n, 3n)],
      ]),
      1,
    );
    expect(Object.fromEntries(parts)).toEqual({ A: -3n, B: 3n });
  });

  test('any parts sum to their rounded sum, each less than a tick from its value, in whatever order they come', () => {
    const part = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 9973n));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 12 }),
        fc.array(part, { minLength: 12, maxLength: 12 }),
        (codes, values) => {
          const parts = codes.map((code, place) => [code, rational(...(values[place] ?? [0n, 1n]))] as const);
          const shown = shownParts(new Map(parts), 6);
          expect([...shown.values()].reduce((sum, count) => sum + count, 0n)).toBe(
            ticks(total(parts.map(([, one]) => one)), 6),
          );
          expect(shownParts(new Map(parts.toReversed()), 6)).toEqual(new Map(shown));
          for (const [code, value] of parts) {
            const gap = (shown.get(code) ?? 0n) * value.denominator - value.numerator * 10n ** 6n;
            expect(gap < value.denominator && -gap <= value.denominator).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
