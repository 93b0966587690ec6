import fc from 'fast-check';
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
  .map(([numerator, denominator]) => ({ numerator, denominator }));

const isSame = (a: Parameters<typeof compared>[0], b: Parameters<typeof compared>[1]): boolean => compared(a, b) === 0;

describe('numbers 2: between entering and leaving every number is an exact ratio of integers', () => {
  test.each([
    { of: 'a third and a sixth', value: () => sum(rational(1n, 3n), rational(1n, 6n)), is: rational(1n, 2n) },
    { of: '0.1 and 0.2', value: () => sum(exact('0.1'), exact('0.2')), is: exact('0.3') },
    {
      of: 'a half less than a third',
      value: () => difference(rational(1n, 3n), rational(1n, 2n)),
      is: rational(-1n, 6n),
    },
    {
      of: 'two thirds of three quarters',
      value: () => product(rational(2n, 3n), rational(3n, 4n)),
      is: rational(1n, 2n),
    },
    { of: 'a divisor below zero', value: () => quotient(whole(1), whole(-4)), is: rational(-1n, 4n) },
    { of: 'the mean of 80, 81 and 83', value: () => mean([80, 81, 83].map(whole)), is: rational(244n, 3n) },
    { of: 'nothing at all', value: () => total([]), is: whole(0) },
  ])('$of', ({ value, is }) => expect(isSame(value(), is)).toBe(true));

  test('a ratio without a denominator is an error of ours', () => {
    expect(() => rational(1n, 0n)).toThrow('denominator');
    expect(() => quotient(whole(1), whole(0))).toThrow('denominator');
  });

  test('lowest terms, with the sign above', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  test('a value outside the scale is clipped to its nearer end', () => {
    const [low, high] = [whole(0), whole(100)];
    expect(clipped(whole(-3), low, high)).toEqual(low);
    expect(clipped(whole(120), low, high)).toEqual(high);
    expect(clipped(whole(55), low, high)).toEqual(whole(55));
  });

  test('4/2 is whole, 1/2 is not', () => {
    expect(isWhole({ numerator: 4n, denominator: 2n })).toBe(true);
    expect(isWhole({ numerator: 1n, denominator: 2n })).toBe(false);
  });

  test('sums and products follow the laws of numbers, however long they become', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(isSame(sum(a, b), sum(b, a))).toBe(true);
        expect(isSame(sum(sum(a, b), c), sum(a, sum(b, c)))).toBe(true);
        expect(isSame(product(a, sum(b, c)), sum(product(a, b), product(a, c)))).toBe(true);
        expect(isSame(difference(sum(a, b), b), a)).toBe(true);
        if (b.numerator !== 0n) expect(isSame(product(quotient(a, b), b), a)).toBe(true);
        expect(compared(a, b)).toBe(-compared(b, a) || 0);
      }),
      LAW,
    );
  });
});

test('measures 1: a long decimal has up to 20 digits after the point, and is exact', () => {
  expect(exactLong('0.00000000000000000001')).toEqual(rational(1n, 10n ** 20n));
  expect(() => exactLong('0.000000000000000000001')).toThrow('not a decimal');
  expect(() => exactLong('1e-20')).toThrow('not a decimal');
});

describe('numbers 2: ratios stay short', () => {
  const half = { numerator: 1n, denominator: 2n };
  const quarter = { numerator: 1n, denominator: 4n };
  const third = { numerator: 1n, denominator: 3n };

  test.each([
    { of: () => sum(half, half), is: [2n, 2n], because: 'one denominator is kept' },
    { of: () => sum(half, quarter), is: [3n, 4n], because: 'a denominator inside the other costs nothing' },
    { of: () => sum(quarter, half), is: [3n, 4n], because: 'in either order' },
    { of: () => sum(half, third), is: [5n, 6n], because: 'others are multiplied' },
    { of: () => product(half, { numerator: 2n, denominator: 4n }), is: [2n, 8n], because: 'common factors may stay' },
  ])('$because', ({ of, is }) => {
    const { numerator, denominator } = of();
    expect([numerator, denominator]).toEqual(is);
  });

  test('beyond 128 bits common factors go', () => {
    const [long, longer] = [2n ** 128n, 2n ** 129n];
    expect(product({ numerator: 2n, denominator: long }, whole(1))).toEqual({ numerator: 2n, denominator: long });
    expect(product({ numerator: 2n, denominator: longer }, whole(1))).toEqual({ numerator: 1n, denominator: long });
  });

  test('what is no decimal is named', () => {
    expect(() => exact('1e3')).toThrow('not a decimal: 1e3');
    expect(() => exactLong('1,5')).toThrow('not a decimal: 1,5');
  });
});
