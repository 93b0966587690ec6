import type { DecimalString } from './decimal-string';
import { powerOfTen } from './power-of-ten';
import { exact, type Rational } from './rational';

/** Whole ticks of 10^-places nearest to the value, halves away from zero. (docs/rules/numbers.md 3) */
export function ticks(value: Rational, places: number): bigint {
  const negative = value.numerator < 0n;
  const magnitude = negative ? -value.numerator : value.numerator;
  const scaled = magnitude * powerOfTen(places) * 2n + value.denominator;
  const rounded = scaled / (value.denominator * 2n);
  return negative ? -rounded : rounded;
}

/** A count of ticks as text with that many places. */
export function tickText(count: bigint, places: number): DecimalString {
  const digits = (count < 0n ? -count : count).toString().padStart(places + 1, '0');
  const sign = count < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The value as text with exactly that many places. */
export function rounded(value: Rational, places: number): DecimalString {
  return tickText(ticks(value, places), places);
}

/** The least value with that many places that is not below: what is needed to reach it. */
export function roundedUp(value: Rational, places: number): DecimalString {
  const count = ticks(value, places);
  const isBelow = count * value.denominator < value.numerator * powerOfTen(places);
  return tickText(isBelow ? count + 1n : count, places);
}

/** The rounded value, to be computed with further. */
export function roundedExact(value: Rational, places: number): Rational {
  return exact(rounded(value, places));
}
