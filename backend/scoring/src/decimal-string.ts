/** A decimal as text, `87.50`: optional minus, digits, optionally a point and digits. Never a float, never an exponent. */
export type DecimalString = string;

const DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?$/;

/** A decimal text has at most so many places, so that every one is a whole number of ticks. */
export const MOST_PLACES = 9;
export const TICKS_PER_ONE = 10n ** BigInt(MOST_PLACES);

/** Whether a text is a decimal of at most 18 digits before and 9 after the point. (docs/rules/numbers.md 1) */
export function isDecimalString(text: string): boolean {
  return DECIMAL.test(text);
}

const LONG_DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?$/;

/** Whether a text is a decimal of at most 18 digits before and 20 after the point. (docs/rules/measures.md 1) */
export function isLongDecimal(text: string): boolean {
  return LONG_DECIMAL.test(text);
}

/** How many digits stand after the point. */
export function placesOf(text: DecimalString): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

/** Most marks are whole numbers up to a hundred: they are looked up. */
const WHOLE = new Map(Array.from({ length: 101 }, (_, mark) => [String(mark), BigInt(mark) * TICKS_PER_ONE]));

/** The exact value of a decimal text in ticks of 10^-9. Throws on anything else: texts are checked where they enter. */
export function exactTicks(text: DecimalString): bigint {
  return WHOLE.get(text) ?? parsedTicks(text);
}

function parsedTicks(text: DecimalString): bigint {
  if (!isDecimalString(text)) throw new RangeError(`not a decimal: ${text}`);
  const point = text.indexOf('.');
  if (point === -1) return BigInt(text) * TICKS_PER_ONE;
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(MOST_PLACES, '0'));
}
