/** Bytes that mean something in a table; all of them are the same in UTF-8 and in Windows-1252. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const AT = 0x40;

/** A byte of an array that is known to have it. Apart from `at`, so that the engine knows what array it looks into. */
export function byteAt(bytes: Uint8Array, place: number): number {
  return bytes[place] ?? 0;
}

/** A number of an array that is known to have it. */
export function at(numbers: Uint16Array | Int32Array | Uint32Array, place: number): number {
  return numbers[place] ?? 0;
}

/** The digit that a byte writes; more than 9, or less than 0, where it writes none. */
export function digitOf(byte: number | undefined): number {
  return (byte ?? 0) - ZERO;
}

export function isDigit(byte: number | undefined): boolean {
  const digit = digitOf(byte);
  return digit >= 0 && digit <= 9;
}

/** Whether a byte writes a letter of ASCII. */
export function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
