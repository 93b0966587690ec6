import fc from 'fast-check';
import { shortest, signOf } from './integer';
import {
  clipped,
  compared,
  difference,
  exact,
  exactLong,
  isWhole,
  mean,
  product,
  quotient,
  rational,
  sum,
  total,
  whole,
} from './rational';
import { LAW } from '../test/law';

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 25n))
  .map(([numerator, denominator]) => ({ numerator: shortest(numerator), denominator: shortest(denominator) }));

const isSame = (a: Parameters<typeof compared>[0], b: Parameters<typeof compared>[1]): boolean => compared(a, b) === 0;

describe('numbers 2: between entering and leaving every number is an exact ratio of integers', () => {
  test.each([
    { of: 'a third and a sixth', value: () => sum(rational(1, 3), rational(1, 6)), is: rational(1, 2) },
    { of: '0.1 and 0.2', value: () => sum(exact('0.1'), exact('0.2')), is: exact('0.3') },
    {
      of: 'a half less than a third',
      value: () => difference(rational(1, 3), rational(1, 2)),
      is: rational(-1, 6),
    },
    {
      of: 'two thirds of three quarters',
      value: () => product(rational(2, 3), rational(3, 4)),
      is: rational(1, 2),
    },
    { of: 'a divisor below zero', value: () => quotient(whole(1), whole(-4)), is: rational(-1, 4) },
    { of: 'the mean of 80, 81 and 83', value: () => mean([80, 81, 83].map(whole)), is: rational(244, 3) },
    { of: 'nothing at all', value: () => total([]), is: whole(0) },
  ])('$of', ({ value, is }) => expect(isSame(value(), is)).toBe(true));

  test('a ratio without a denominator is an error of ours', () => {
    expect(() => rational(1, 0)).toThrow('denominator');
    expect(() => quotient(whole(1), whole(0))).toThrow('denominator');
  });

  test('lowest terms, with the sign above', () => {
    expect(rational(6, -4)).toEqual({ numerator: -3, denominator: 2 });
    expect(rational(0, 7)).toEqual({ numerator: 0, denominator: 1 });
  });

  test('a value outside the scale is clipped to its nearer end', () => {
    const [low, high] = [whole(0), whole(100)];
    expect(clipped(whole(-3), low, high)).toEqual(low);
    expect(clipped(whole(120), low, high)).toEqual(high);
    expect(clipped(whole(55), low, high)).toEqual(whole(55));
  });

  test('4/2 is whole, 1/2 is not', () => {
    expect(isWhole({ numerator: 4, denominator: 2 })).toBe(true);
    expect(isWhole({ numerator: 1, denominator: 2 })).toBe(false);
  });

  test('sums and products follow the laws of numbers, however long they become', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(isSame(sum(a, b), sum(b, a))).toBe(true);
        expect(isSame(sum(sum(a, b), c), sum(a, sum(b, c)))).toBe(true);
        expect(isSame(product(a, sum(b, c)), sum(product(a, b), product(a, c)))).toBe(true);
        expect(isSame(difference(sum(a, b), b), a)).toBe(true);
        if (signOf(b.numerator) !== 0) expect(isSame(product(quotient(a, b), b), a)).toBe(true);
        expect(compared(a, b)).toBe(-compared(b, a) || 0);
      }),
      LAW,
    );
  });
});

test('measures 1: a long decimal has up to 20 digits after the point, and is exact', () => {
  expect(exactLong('0.00000000000000000001')).toEqual({ numerator: 1, denominator: 10n ** 20n });
  expect(() => exactLong('0.000000000000000000001')).toThrow('not a decimal');
  expect(() => exactLong('1e-20')).toThrow('not a decimal');
});

describe('numbers 2: ratios stay short', () => {
  const half = { numerator: 1, denominator: 2 };
  const quarter = { numerator: 1, denominator: 4 };
  const third = { numerator: 1, denominator: 3 };

  test.each([
    { of: () => sum(half, half), is: [2, 2], because: 'one denominator is kept' },
    { of: () => sum(half, quarter), is: [3, 4], because: 'a denominator inside the other costs nothing' },
    { of: () => sum(quarter, half), is: [3, 4], because: 'in either order' },
    { of: () => sum(half, third), is: [5, 6], because: 'others are multiplied' },
    { of: () => product(half, { numerator: 2, denominator: 4 }), is: [2, 8], because: 'common factors may stay' },
  ])('$because', ({ of, is }) => {
    const { numerator, denominator } = of();
    expect([numerator, denominator]).toEqual(is);
  });

  test('beyond 128 bits common factors go', () => {
    const [long, longer] = [2n ** 128n, 2n ** 129n];
    expect(product({ numerator: 2, denominator: long }, whole(1))).toEqual({ numerator: 2, denominator: long });
    expect(product({ numerator: 2, denominator: longer }, whole(1))).toEqual({ numerator: 1, denominator: long });
  });

  test('what is no decimal is named', () => {
    expect(() => exact('1e3')).toThrow('not a decimal: 1e3');
    expect(() => exactLong('1,5')).toThrow('not a decimal: 1,5');
  });
});
