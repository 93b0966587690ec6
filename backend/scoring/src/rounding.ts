import type { DecimalString } from './decimal-string';
import { nearest } from './division';
import { absolute, negative, plus, times, type Integer } from './integer';
import { powerOfTen } from './power-of-ten';
import type { Rational } from './rational';
import { SHORT_PLACES, shortText } from './short-text';

/** Whole ticks of 10^-places nearest to the value, halves away from zero. (docs/rules/numbers.md 3) */
export function ticks({ numerator, denominator }: Rational, places: number): Integer {
  const count = nearest({ numerator: absolute(numerator), denominator }, places);
  return numerator < 0 ? negative(count) : count;
}

/** A count of ticks as text with that many places. */
export function tickText(count: Integer, places: number): DecimalString {
  const size = absolute(count);
  const text = textOf(size, places);
  return count < 0 ? `-${text}` : text;
}

function textOf(size: Integer, places: number): DecimalString {
  if (places === 0) return size.toString();
  if (typeof size === 'number' && places <= SHORT_PLACES) return shortText(size, places);
  const digits = size.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The value as text with exactly that many places. */
export function rounded(value: Rational, places: number): DecimalString {
  return tickText(ticks(value, places), places);
}

/** The least value with that many places that is not below: what is needed to reach it. */
export function roundedUp(value: Rational, places: number): DecimalString {
  const count = ticks(value, places);
  const isBelow = times(count, value.denominator) < times(value.numerator, powerOfTen(places));
  return tickText(isBelow ? plus(count, 1) : count, places);
}

/** The rounded value, to be computed with further. */
export function roundedExact(value: Rational, places: number): Rational {
  return { numerator: ticks(value, places), denominator: powerOfTen(places) };
}
