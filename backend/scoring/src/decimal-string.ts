/** A decimal as text, `87.50`: optional minus, digits, optionally a point and digits. Never a float, never an exponent. */
export type DecimalString = string;

const DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?$/;

/** Whether a text is a decimal of at most 18 digits before and 9 after the point. (docs/rules/numbers.md 1) */
export function isDecimalString(text: string): boolean {
  return DECIMAL.test(text);
}
