const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const SHORT = /^-?\d{1,15}$/;
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** The number of a cell; undefined where the text is none. */
export function cellNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number of a cell as people write it: the shortest decimals that name the same number, and no exponent. A workbook holds
 * 0.1 as `0.10000000000000001`. (docs/rules/workbooks.md 12)
 */
export function plainNumber(text: string): string | undefined {
  if (SHORT.test(text)) return text;
  const value = cellNumber(text);
  return value === undefined ? undefined : withoutExponent(String(value));
}

function withoutExponent(text: string): string {
  const [, sign = '', first = '', rest = '', exponent] = EXPONENT.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
