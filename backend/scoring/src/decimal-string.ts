import { floorOf, integerOf, times, type Integer } from './integer';
import { powerOfTen } from './power-of-ten';
import { shortDigits } from './short-digits';

/** A decimal as text, `87.50`: optional minus, digits, optionally a point and digits. Never a float, never an exponent. */
export type DecimalString = string;

const DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?$/;

/** A decimal text has at most so many places, so that every one is a whole number of ticks. */
export const MOST_PLACES = 9;

/** Whether a text is a decimal of at most 18 digits before and 9 after the point. (docs/rules/numbers.md 1) */
export function isDecimalString(text: string): boolean {
  return shortDigits(text) !== -1 || DECIMAL.test(text);
}

const LONG_DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?$/;

/** Whether a text is a decimal of at most 18 digits before and 20 after the point. (docs/rules/measures.md 1) */
export function isLongDecimal(text: string): boolean {
  return LONG_DECIMAL.test(text);
}

/** How many digits stand after the point. */
export function placesOf(text: DecimalString): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/** The exact value of a decimal text in ticks of 10^-9. Throws on anything else: texts are checked where they enter. */
export function exactTicks(text: DecimalString): Integer {
  return ticksOf(text, MOST_PLACES);
}

/** The same in ticks of 10^-places, for a text whose digits beyond those are zeros. */
export function ticksOf(text: DecimalString, places: number): Integer {
  const [digits, own] = [digitsOf(text), placesOf(text)];
  return own <= places ? times(digits, powerOfTen(places - own)) : floorOf(digits, powerOfTen(own - places));
}

/** The digits of a decimal text without its point, with its sign. Throws on anything else. */
export function digitsOf(text: DecimalString): Integer {
  const digits = shortDigits(text);
  if (digits !== -1) return digits;
  if (!DECIMAL.test(text)) throw new RangeError(`not a decimal: ${text}`);
  return integerOf(text.replace('.', ''));
}
