import fc from 'fast-check';
import { LAW } from '../../test/law';
import { compared, exactLong, rational } from '../rational';
import { rounded } from '../rounding';
import type { Norm } from '../rubric';
import { normPoints } from './norm-points';
import { normProblems } from './norm-problems';
import { normRange, sideOf } from './norm-range';

const POSTS: Norm = { kind: 'goalposts', zeroAt: '20', fullAt: '85' };
const FEWER: Norm = { kind: 'goalposts', zeroAt: '10', fullAt: '1' };
const UNIT: Norm = { kind: 'goalposts', zeroAt: '0', fullAt: '18', full: '1' };
const LOG: Norm = { kind: 'log-goalposts', zeroAt: '100', fullAt: '75000' };
const LOG_FEWER: Norm = { kind: 'log-goalposts', zeroAt: '1000', fullAt: '1' };
const KNOTS: Norm = {
  kind: 'piecewise',
  knots: [
    { at: '0', points: '0' },
    { at: '10', points: '60' },
    { at: '20', points: '80' },
    { at: '30', points: '80' },
  ],
};
const bands = (closed: 'lower' | 'upper'): Norm => ({
  kind: 'bands',
  closed,
  bands: [
    { from: '0', to: '50', points: '20' },
    { from: '50', to: '80.5', points: '70' },
    { from: '80.5', to: '100', points: '100' },
  ],
});
const ENDLESS: Norm = {
  kind: 'bands',
  closed: 'lower',
  bands: [
    { from: null, to: '5', points: '100' },
    { from: '5', to: null, points: '-10' },
  ],
};
const AS_IS: Norm = { kind: 'as-is' };

describe('measures 4-6: what a norm makes of a value', () => {
  test.each([
    { norm: POSTS, value: '20', points: '0.0000', because: 'the zero post' },
    { norm: POSTS, value: '52.5', points: '50.0000', because: 'half way' },
    { norm: POSTS, value: '85', points: '100.0000', because: 'the full post' },
    { norm: POSTS, value: '20.00065', points: '0.0010', because: 'close to the zero post' },
    { norm: FEWER, value: '5.5', points: '50.0000', because: 'half way down' },
    { norm: UNIT, value: '16.50029945', points: '0.9167', because: 'one point at the full post' },
    { norm: LOG, value: '100', points: '0.0000', because: 'the zero post of logarithms' },
    { norm: LOG, value: '75000', points: '100.0000', because: 'their full post, exactly' },
    { norm: LOG, value: '66933.00454', points: '98.2810', because: 'Switzerland, ln 669.33 of ln 750' },
    { norm: LOG_FEWER, value: '10', points: '66.6667', because: 'two of three decades down' },
    { norm: KNOTS, value: '0', points: '0.0000', because: 'the first knot' },
    { norm: KNOTS, value: '5', points: '30.0000', because: 'between the first two' },
    { norm: KNOTS, value: '10', points: '60.0000', because: 'a knot itself' },
    { norm: KNOTS, value: '13', points: '66.0000', because: 'the next line' },
    { norm: KNOTS, value: '27', points: '80.0000', because: 'level' },
    { norm: KNOTS, value: '30', points: '80.0000', because: 'the last knot' },
    { norm: bands('lower'), value: '49.999', points: '20.0000', because: 'inside the first band' },
    { norm: bands('lower'), value: '50', points: '70.0000', because: 'a band holds its lower end' },
    { norm: bands('upper'), value: '50', points: '20.0000', because: 'a band holds its upper end' },
    { norm: bands('upper'), value: '50.00000000000000000001', points: '70.0000', because: 'just beyond it' },
    { norm: bands('lower'), value: '99', points: '100.0000', because: 'inside the last band' },
    { norm: ENDLESS, value: '-1000', points: '100.0000', because: 'a band without a lower end' },
    { norm: ENDLESS, value: '1000', points: '-10.0000', because: 'a band without an upper end' },
    { norm: AS_IS, value: '-3.00005', points: '-3.0001', because: 'itself, rounded' },
  ])('$value gives $points: $because', ({ norm, value, points }) => {
    expect(normProblems(norm, '')).toEqual([]);
    expect(rounded(normPoints(norm, exactLong(value), 4), 4)).toBe(points);
    expect(sideOf(exactLong(value), normRange(norm))).toBeNull();
  });
});

describe('measures 7: a value outside the range counts as the nearest end', () => {
  test.each([
    { norm: POSTS, value: '19.999', points: '0', side: 'below' },
    { norm: POSTS, value: '85.001', points: '100', side: 'above' },
    { norm: FEWER, value: '0', points: '100', side: 'below' },
    { norm: FEWER, value: '11', points: '0', side: 'above' },
    { norm: LOG, value: '0', points: '0', side: 'below' },
    { norm: LOG, value: '-5', points: '0', side: 'below' },
    { norm: LOG, value: '75001', points: '100', side: 'above' },
    { norm: KNOTS, value: '-1', points: '0', side: 'below' },
    { norm: KNOTS, value: '31', points: '80', side: 'above' },
    { norm: bands('lower'), value: '-1', points: '20', side: 'below' },
    { norm: bands('lower'), value: '100', points: '100', side: 'above' },
    { norm: bands('upper'), value: '0', points: '20', side: 'below' },
    { norm: bands('upper'), value: '101', points: '100', side: 'above' },
  ])('$value is $side $norm.kind and gives $points', ({ norm, value, points, side }) => {
    expect(rounded(normPoints(norm, exactLong(value), 0), 0)).toBe(points);
    expect(sideOf(exactLong(value), normRange(norm))).toBe(side);
  });

  test('an end that no band holds is outside, one that a band holds is not', () => {
    expect(sideOf(exactLong('0'), normRange(bands('lower')))).toBeNull();
    expect(sideOf(exactLong('100'), normRange(bands('upper')))).toBeNull();
  });
});

describe('measures 4-7: a better value never gives fewer points', () => {
  const value = fc.integer({ min: -2_000, max: 90_000 }).map((tenths) => rational(BigInt(tenths), 10n));
  test.each([
    { norm: POSTS, sign: 1 },
    { norm: FEWER, sign: -1 },
    { norm: UNIT, sign: 1 },
    { norm: LOG, sign: 1 },
    { norm: LOG_FEWER, sign: -1 },
    { norm: KNOTS, sign: 1 },
    { norm: bands('lower'), sign: 1 },
    { norm: bands('upper'), sign: 1 },
    { norm: ENDLESS, sign: -1 },
    { norm: AS_IS, sign: 1 },
  ])('$norm.kind', ({ norm, sign }) => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 9 }), (a, b, places) => {
        const [less, more] = compared(a, b) < 0 ? [a, b] : [b, a];
        const step = compared(normPoints(norm, more, places), normPoints(norm, less, places));
        expect(step * sign).toBeGreaterThanOrEqual(0);
      }),
      LAW,
    );
  });
});
