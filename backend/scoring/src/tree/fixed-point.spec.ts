import fc from 'fast-check';
import { compared, difference, exact, exactLong, product, quotient, rational, type Rational } from '../rational';
import { rounded, tickText } from '../rounding';
import { exponential, FIXED_ONE, naturalLogarithm } from './fixed-point';
import { size } from './greatest-scores';
import { roundedNear } from './near-rounding';

/** With 40 decimals, those after them cut. */
const cut = ({ numerator, denominator }: Rational): string =>
  tickText((BigInt(numerator) * 10n ** 40n) / BigInt(denominator), 40);
const logarithm = (value: Rational): Rational => ({ numerator: naturalLogarithm(value), denominator: FIXED_ONE });
const positive = fc.tuple(fc.bigInt(1n, 10n ** 24n), fc.bigInt(1n, 10n ** 20n)).map(([n, d]) => rational(n, d));

describe('numbers 9: logarithms and powers are exact to 40 digits', () => {
  // The digits are those of Python's decimal module at a precision of 60.
  test.each([
    ['1', '0.0000000000000000000000000000000000000000'],
    ['1.5', '0.4054651081081643819780131154643491365719'],
    ['2', '0.6931471805599453094172321214581765680755'],
    ['10', '2.3025850929940456840179914546843642076011'],
    ['750', '6.6200732065303561246147553580592651912997'],
    ['66933.00454', '11.1114474658685403307394731631208075900825'],
    ['999999999999999999', '41.4465316738928223113238461843185557363198'],
    ['0.00000000000000000001', '-46.0517018598809136803598290936872841520220'],
  ])('ln %s', (text, digits) => expect(cut(logarithm(exactLong(text)))).toBe(digits));

  test.each([
    ['0', '1.0000000000000000000000000000000000000000'],
    ['1', '2.7182818284590452353602874713526624977572'],
    ['-3.25', '0.0387742078317220098868998352675961432601'],
    ['10', '22026.4657948067165169579006452842443663535126'],
  ])('e to the power of %s', (text, digits) => {
    const { numerator, denominator } = exact(text);
    expect(cut(exponential((BigInt(numerator) * FIXED_ONE) / BigInt(denominator)))).toBe(digits);
  });

  test('nothing and less than nothing have no logarithm', () => {
    expect(() => naturalLogarithm(exact('0'))).toThrow(RangeError);
    expect(() => naturalLogarithm(exact('-1'))).toThrow(RangeError);
  });

  test('a power of a logarithm is the number again, and a product of numbers a sum of logarithms', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const gap = difference(exponential(naturalLogarithm(a)), a);
        const relative = quotient(gap, a);
        expect(compared(size(relative), rational(1, 10n ** 50n))).toBeLessThan(0);
        const rest = naturalLogarithm(product(a, b)) - naturalLogarithm(a) - naturalLogarithm(b);
        expect(rest < 10n ** 6n && rest > -(10n ** 6n)).toBe(true);
      }),
    );
  });

  test('more never has a smaller logarithm', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const [less, more] = compared(a, b) < 0 ? [a, b] : [b, a];
        expect(naturalLogarithm(less) <= naturalLogarithm(more)).toBe(true);
      }),
    );
  });
});

describe('numbers 9: what lies within 10^-35 of a boundary of rounding counts as on it', () => {
  const half = exact('0.5');
  test.each([
    { below: 10n ** 36n, text: '1', because: 'nearer than 10^-35' },
    { below: 10n ** 35n, text: '1', because: 'just 10^-35 away' },
    { below: 10n ** 34n, text: '0', because: 'further away' },
  ])('$because: $text', ({ below, text }) => {
    expect(rounded(roundedNear(difference(half, rational(1, below)), 0), 0)).toBe(text);
  });

  test('a root that is exact is rounded as an exact number is', () => {
    const root = exponential(naturalLogarithm(exact('6.25')) / 2n);
    expect(rounded(roundedNear(root, 0), 0)).toBe('3');
    expect(rounded(roundedNear(root, 9), 9)).toBe('2.500000000');
  });
});
