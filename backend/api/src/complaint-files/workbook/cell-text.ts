/** A sign that XML cannot hold, as workbooks write it: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** Breaks and other signs without a shape: a cell is one field of one line. */
const CONTROL = /\r\n|[\p{Cc}\u2028\u2029]/gu;
const NEEDS_CARE = /[\p{Cc}\u2028\u2029_]/u;

/** A text of a cell in one line: row n of the sheet stays line n of the table. (docs/rules/workbooks.md 9) */
export function inOneLine(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(CONTROL, ' ');
}

/** A field of CSV (RFC 4180). */
export function csvField(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
