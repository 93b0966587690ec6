import { isDecimalString, type DecimalString } from './decimal-string';

/** An exact ratio in lowest terms; the denominator is positive. (docs/rules/numbers.md 2) */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The ratio of two integers. Throws on a zero denominator: callers decide what no complaints mean. */
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
  return rational(BigInt(value));
}

/** The exact value of a decimal text. Throws on anything else: texts are checked where they enter. */
export function exact(text: DecimalString): Rational {
  if (!isDecimalString(text)) throw new RangeError(`not a decimal: ${text}`);
  const [integer = '0', fraction = ''] = text.split('.');
  return rational(BigInt(integer + fraction), 10n ** BigInt(fraction.length));
}

export function sum(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function difference(a: Rational, b: Rational): Rational {
  return sum(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function product(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function quotient(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
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
