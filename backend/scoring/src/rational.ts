import { isDecimalString, isLongDecimal, type DecimalString } from './decimal-string';
import { powerOfTen } from './power-of-ten';

/** An exact ratio of integers; the denominator is positive, common factors may stand in both. (docs/rules/numbers.md 2) */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The ratio of two integers in lowest terms. Throws on a zero denominator: callers decide what no complaints mean. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a ratio needs a denominator other than zero');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator * sign);
  return { numerator: (numerator * sign) / divisor, denominator: (denominator * sign) / divisor };
}

export const ZERO = rational(0n);
export const ONE = rational(1n);
export const HUNDRED = rational(100n);

export function whole(value: number): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

export function isWhole(value: Rational): boolean {
  return value.numerator % value.denominator === 0n;
}

/** The exact value of a decimal text. Throws on anything else: texts are checked where they enter. */
export function exact(text: DecimalString): Rational {
  if (!isDecimalString(text)) throw new RangeError(`not a decimal: ${text}`);
  return ratioOf(text);
}

/** The exact value of a decimal text that may be long. Throws on anything else. (docs/rules/measures.md 1) */
export function exactLong(text: DecimalString): Rational {
  if (!isLongDecimal(text)) throw new RangeError(`not a decimal: ${text}`);
  return ratioOf(text);
}

function ratioOf(text: DecimalString): Rational {
  const point = text.indexOf('.');
  if (point === -1) return { numerator: BigInt(text), denominator: 1n };
  const places = text.length - point - 1;
  return { numerator: BigInt(text.slice(0, point) + text.slice(point + 1)), denominator: powerOfTen(places) };
}

/** Denominators are left as they come, which costs less than finding common factors, until they are as long as this. */
const LONG = 2n ** 128n;

/** The ratio as it is, or in lowest terms where it has become long. */
function plain(numerator: bigint, denominator: bigint): Rational {
  return denominator > LONG ? rational(numerator, denominator) : { numerator, denominator };
}

export function sum(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  const [fine, coarse] = a.denominator > b.denominator ? [a, b] : [b, a];
  if (fine.denominator % coarse.denominator === 0n) {
    const factor = fine.denominator / coarse.denominator;
    return { numerator: fine.numerator + coarse.numerator * factor, denominator: fine.denominator };
  }
  return plain(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function difference(a: Rational, b: Rational): Rational {
  return sum(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function product(a: Rational, b: Rational): Rational {
  return plain(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws on a divisor of zero. */
export function quotient(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError('a ratio needs a denominator other than zero');
  const [numerator, denominator] = [a.numerator * b.denominator, a.denominator * b.numerator];
  return denominator < 0n ? plain(-numerator, -denominator) : plain(numerator, denominator);
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
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function clipped(value: Rational, low: Rational, high: Rational): Rational {
  if (compared(value, low) < 0) return low;
  return compared(value, high) > 0 ? high : value;
}
