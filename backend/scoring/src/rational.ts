import { digitsOf, isLongDecimal, placesOf, type DecimalString } from './decimal-string';
import {
  absolute,
  byValue,
  floorOf,
  integerOf,
  minus,
  negative,
  plus,
  restOf,
  shortest,
  signOf,
  times,
  type Integer,
} from './integer';
import { powerOfTen } from './power-of-ten';

/** An exact ratio of integers; the denominator is positive, common factors may stand in both. (docs/rules/numbers.md 2) */
export interface Rational {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

/** Of two that are not negative. */
function greatestCommonDivisor(a: Integer, b: Integer): Integer {
  if (typeof a === 'bigint' || typeof b === 'bigint') return divisorOfLong(BigInt(a), BigInt(b));
  let larger = a;
  let smaller = b;
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

const MOST_SHORT = BigInt(Number.MAX_SAFE_INTEGER);

/** Rests of long integers are looked at as such, until the lesser is short. */
function divisorOfLong(a: bigint, b: bigint): Integer {
  let larger = a;
  let smaller = b;
  while (smaller > MOST_SHORT) [larger, smaller] = [smaller, larger % smaller];
  return smaller === 0n ? shortest(larger) : greatestCommonDivisor(Number(smaller), Number(larger % smaller));
}

/** The ratio of two integers in lowest terms. Throws on a zero denominator: callers decide what no complaints mean. */
export function rational(numerator: Integer, denominator: Integer = 1): Rational {
  if (signOf(denominator) === 0) throw new RangeError('a ratio needs a denominator other than zero');
  const sign = signOf(denominator);
  const divisor = greatestCommonDivisor(absolute(numerator), times(denominator, sign));
  return {
    numerator: floorOf(times(numerator, sign), divisor),
    denominator: floorOf(times(denominator, sign), divisor),
  };
}

export const ZERO = rational(0);
export const ONE = rational(1);
export const HUNDRED = rational(100);

/** Of a safe integer. */
export function whole(value: number): Rational {
  return { numerator: value, denominator: 1 };
}

export function isWhole(value: Rational): boolean {
  return signOf(restOf(value.numerator, value.denominator)) === 0;
}

/** The exact value of a decimal text. Throws on anything else: texts are checked where they enter. */
export function exact(text: DecimalString): Rational {
  return { numerator: digitsOf(text), denominator: powerOfTen(placesOf(text)) };
}

/** The exact value of a decimal text that may be long. Throws on anything else. (docs/rules/measures.md 1) */
export function exactLong(text: DecimalString): Rational {
  if (!isLongDecimal(text)) throw new RangeError(`not a decimal: ${text}`);
  return { numerator: integerOf(text.replace('.', '')), denominator: powerOfTen(placesOf(text)) };
}

/** Denominators are left as they come, which costs less than finding common factors, until they are as long as this. */
const LONG = 2n ** 128n;

/** The ratio as it is, or in lowest terms where it has become long. */
function plain(numerator: Integer, denominator: Integer): Rational {
  return denominator > LONG ? rational(numerator, denominator) : { numerator, denominator };
}

export function sum(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: plus(a.numerator, b.numerator), denominator: a.denominator };
  }
  return a.denominator > b.denominator ? sumOver(a, b) : sumOver(b, a);
}

/** Of two whose denominators differ; a denominator that divides the finer one costs nothing. */
function sumOver(fine: Rational, coarse: Rational): Rational {
  const factor = floorOf(fine.denominator, coarse.denominator);
  if (signOf(minus(times(factor, coarse.denominator), fine.denominator)) === 0) {
    return { numerator: plus(fine.numerator, times(coarse.numerator, factor)), denominator: fine.denominator };
  }
  const numerator = plus(times(fine.numerator, coarse.denominator), times(coarse.numerator, fine.denominator));
  return plain(numerator, times(fine.denominator, coarse.denominator));
}

export function difference(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: minus(a.numerator, b.numerator), denominator: a.denominator };
  }
  return sum(a, { numerator: negative(b.numerator), denominator: b.denominator });
}

export function product(a: Rational, b: Rational): Rational {
  return plain(times(a.numerator, b.numerator), times(a.denominator, b.denominator));
}

/** Throws on a divisor of zero. */
export function quotient(a: Rational, b: Rational): Rational {
  const sign = signOf(b.numerator);
  if (sign === 0) throw new RangeError('a ratio needs a denominator other than zero');
  const [numerator, denominator] = [times(a.numerator, b.denominator), times(a.denominator, b.numerator)];
  return plain(times(numerator, sign), times(denominator, sign));
}

export function total(values: readonly Rational[]): Rational {
  return values.reduce(sum, ZERO);
}

/** Mean of at least one value. */
export function mean(values: readonly Rational[]): Rational {
  return quotient(total(values), whole(values.length));
}

/** Negative, zero or positive as a is less than, equal to or greater than b; by cross-multiplication. */
export function compared(a: Rational, b: Rational): number {
  return byValue(times(a.numerator, b.denominator), times(b.numerator, a.denominator));
}

export function clipped(value: Rational, low: Rational, high: Rational): Rational {
  if (compared(value, low) < 0) return low;
  return compared(value, high) > 0 ? high : value;
}
