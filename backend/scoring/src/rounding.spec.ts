import fc from 'fast-check';
import { compared, difference, exact, rational } from './rational';
import { rounded, roundedExact, roundedUp, tickText, ticks } from './rounding';
import { LAW } from '../test/law';
import { goldenJson, goldenTest } from '../test/golden';

interface Vectors {
  readonly digits: number;
  readonly cases: readonly { readonly in: string | readonly [number, number]; readonly half_up: string }[];
}

describe('numbers 3: to the nearest, halves away from zero', () => {
  test.each([
    { value: exact('1.005'), places: 2, text: '1.01' },
    { value: exact('-1.005'), places: 2, text: '-1.01' },
    { value: exact('2.675'), places: 2, text: '2.68' },
    { value: exact('0.285'), places: 2, text: '0.29' },
    { value: rational(260n, 3n), places: 2, text: '86.67' },
    { value: rational(1n, 8n), places: 2, text: '0.13' },
    { value: exact('-0.004'), places: 2, text: '0.00' },
    { value: exact('99.995'), places: 2, text: '100.00' },
    { value: exact('1.5'), places: 0, text: '2' },
    { value: exact('-1.5'), places: 0, text: '-2' },
  ])('$text', ({ value, places, text }) => {
    expect(rounded(value, places)).toBe(text);
    expect(compared(roundedExact(value, places), exact(text))).toBe(0);
  });

  test.each([
    { value: '87.251', text: '87.26' },
    { value: '87.25', text: '87.25' },
    { value: '87.259', text: '87.26' },
    { value: '-0.001', text: '0.00' },
  ])('what is needed to reach $value is $text', ({ value, text }) => expect(roundedUp(exact(value), 2)).toBe(text));

  test('ticks as text', () => {
    expect(tickText(5n, 2)).toBe('0.05');
    expect(tickText(-12345n, 3)).toBe('-12.345');
  });

  test('nothing is moved further than half a tick, and the order stays', () => {
    const decimals = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n));
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 6 }), ([a, b], [c, d], places) => {
        const [value, other] = [rational(a, b), rational(c, d)];
        const gap = difference(roundedExact(value, places), value);
        const half = rational(1n, 2n * 10n ** BigInt(places));
        expect(compared({ ...gap, numerator: gap.numerator < 0n ? -gap.numerator : gap.numerator }, half)).toBeLessThan(
          1,
        );
        if (compared(value, other) < 0) expect(ticks(value, places) <= ticks(other, places)).toBe(true);
      }),
      LAW,
    );
  });

  goldenTest('every vector of the reference data', () => {
    const { digits, cases } = goldenJson('scoring/golden/ranking/rounding_vectors.json') as Vectors;
    const texts = cases.map(({ in: value }) => {
      if (typeof value === 'string') return rounded(exact(value), digits);
      return rounded(rational(BigInt(value[0]), BigInt(value[1])), digits);
    });
    expect(texts).toEqual(cases.map(({ half_up }) => half_up));
    expect(cases.length).toBeGreaterThan(10);
  });
});
