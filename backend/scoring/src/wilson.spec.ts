import fc from 'fast-check';
import { compared, whole } from './rational';
import { rounded, roundedExact } from './rounding';
import { roundedWilsonLow, wilson, wilsonInterval, wilsonLowPercent } from './wilson';
import { LAW } from '../test/law';
import { goldenJson, goldenTest } from '../test/golden';

interface Published {
  readonly z: number;
  readonly cases: readonly { readonly k: number; readonly n: number; readonly lower: number; readonly upper: number }[];
}

describe('metrics 4: the 95 % Wilson interval', () => {
  test.each([
    { k: 3, n: 3, low: '0.4385', high: '1.0000' },
    { k: 255, n: 262, low: '0.9459', high: '0.9870' },
    { k: 53, n: 59, low: '0.7954', high: '0.9526' },
    { k: 219, n: 219, low: '0.9828', high: '1.0000' },
    { k: 0, n: 5, low: '0.0000', high: '0.4345' },
    { k: 0, n: 1, low: '0.0000', high: '0.7935' },
    { k: 807, n: 890, low: '0.8859', high: '0.9241' },
    { k: 1053, n: 1749, low: '0.5789', high: '0.6248' },
  ])('$k of $n: $low to $high', ({ k, n, low, high }) => expect(wilson(k, n)).toEqual({ low, high }));

  test('numbers 4: its text is that of the exact ends, whether doubles or whole numbers say how it is rounded', () => {
    const counts = fc.integer({ min: 1, max: 2_000_000_000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [low, high] = wilsonInterval(k, n).map((end) => rounded(end, 4));
        expect(wilson(k, n)).toEqual({ low, high });
      }),
      LAW,
    );
  });

  test('there is none without trials', () => expect(wilson(0, 0)).toBeNull());

  test('the lower end in percent', () => expect(rounded(wilsonLowPercent(53, 59), 2)).toBe('79.54'));

  test('3 of 3 do not beat 9,700 of 10,000', () => {
    expect(compared(wilsonLowPercent(3, 3), wilsonLowPercent(9700, 10_000))).toBeLessThan(0);
  });

  test('the interval holds the rate, lies within 0 to 1, and one success more never lowers it', () => {
    const counts = fc.integer({ min: 1, max: 100_000 }).chain((n) => fc.tuple(fc.nat(n - 1), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [low, high] = wilsonInterval(k, n);
        const share = { numerator: BigInt(k), denominator: BigInt(n) };
        expect([compared(low, whole(0)) >= 0, compared(high, whole(1)) <= 0]).toEqual([true, true]);
        expect([compared(low, share) <= 0, compared(high, share) >= 0]).toEqual([true, true]);
        expect(compared(wilsonInterval(k + 1, n)[0], low)).toBeGreaterThan(0);
      }),
      LAW,
    );
  });

  test.each([
    { k: 53, n: 59, places: 4, because: 'doubles decide it' },
    { k: 0, n: 7, places: 9, because: 'nothing is not below 0' },
    { k: 1, n: 17, places: 9, because: 'too near a boundary of rounding for doubles' },
    { k: 2 ** 27, n: 2 ** 28, places: 2, because: 'of more trials the products are long' },
    { k: 1, n: 3, places: 15, because: 'so many places are beyond doubles' },
  ])('metrics 4: $k of $n at $places places: $because', ({ k, n, places }) => {
    expect(roundedWilsonLow(k, n, places)).toEqual(roundedExact(wilsonLowPercent(k, n), places));
  });

  test('metrics 4: rounded at once, the lower end is what its 40 digits are rounded to', () => {
    const trials = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 2 ** 26 }));
    const counts = trials.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 9 }), ([k, n], places) => {
        expect(roundedWilsonLow(k, n, places)).toEqual(roundedExact(wilsonLowPercent(k, n), places));
      }),
      LAW,
    );
  });

  goldenTest('R agrees to six places', () => {
    const { cases } = goldenJson('scoring/golden/metrics/wilson.json') as Published;
    for (const { k, n, lower, upper } of cases) {
      const [low, high] = wilsonInterval(k, n).map((end) => Number(rounded(end, 9)));
      expect(Math.abs((low ?? 0) - lower)).toBeLessThan(1e-6);
      expect(Math.abs((high ?? 0) - upper)).toBeLessThan(1e-6);
    }
    expect(cases.length).toBeGreaterThan(5);
  });
});
