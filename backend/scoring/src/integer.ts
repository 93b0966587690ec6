/**
 * A whole number of any length: a double as long as it is a safe integer, a BigInt beyond. What is computed with doubles is
 * looked at before it is used: a sum or product that is safe is exact. So both give the same digits, and a value that is
 * computed has one form. (docs/rules/numbers.md 10)
 */
export type Integer = number | bigint;

const MOST = Number.MAX_SAFE_INTEGER;

/** Whether a double that was computed from safe integers is the very number: beyond the bound it would be no safe one. */
export function isSafe(value: number): boolean {
  return value <= MOST && value >= -MOST;
}

/** The value as a double where it is a safe integer. */
export function shortest(value: bigint): Integer {
  const short = Number(value);
  return isSafe(short) ? short : value;
}

export function plus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isSafe(sum)) return sum;
  }
  return shortest(BigInt(a) + BigInt(b));
}

export function minus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (isSafe(difference)) return difference;
  }
  return shortest(BigInt(a) - BigInt(b));
}

export function times(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    // Zero is added because a product of it with what is negative would be another zero.
    const product = a * b + 0;
    if (isSafe(product)) return product;
  }
  return shortest(BigInt(a) * BigInt(b));
}

/** The largest integer that is not above the quotient; the divisor is positive. */
export function floorOf(dividend: Integer, divisor: Integer): Integer {
  // Of two safe integers the rounded quotient never reaches an integer that the exact one does not.
  if (typeof dividend === 'number' && typeof divisor === 'number') return Math.floor(dividend / divisor);
  const [long, by] = [BigInt(dividend), BigInt(divisor)];
  const cut = long / by;
  return shortest(cut * by > long ? cut - 1n : cut);
}

/** What the dividend has over the floor of the quotient times the divisor: not negative, less than the divisor. */
export function restOf(dividend: Integer, divisor: Integer): Integer {
  return minus(dividend, times(floorOf(dividend, divisor), divisor));
}

/** -1, 0 or 1. */
export function signOf(value: Integer): number {
  if (value > 0) return 1;
  return value < 0 ? -1 : 0;
}

export function negative(value: Integer): Integer {
  return minus(0, value);
}

export function absolute(value: Integer): Integer {
  return value < 0 ? negative(value) : value;
}

/** An order for sorting: the lesser first. */
export function byValue(a: Integer, b: Integer): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** Digits that a double holds exactly, and a sign. */
const SHORT = 15;

/** The value of decimal digits with or without a minus before them. */
export function integerOf(digits: string): Integer {
  return digits.length <= SHORT ? Number(digits) + 0 : shortest(BigInt(digits));
}
