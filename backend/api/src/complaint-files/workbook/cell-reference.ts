const A = 65;
const ZERO = 48;

/** The column, from 0, of a reference such as `C5` in row 5; -1 where it is no reference of that row. */
export function columnOf(reference: string, row: number): number {
  let column = 0;
  let place = 0;
  for (; place < reference.length && place < 4; place += 1) {
    const letter = reference.charCodeAt(place) - A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return place > 0 && wholeNumber(reference, place) === row ? column - 1 : -1;
}

/** The whole number without sign or leading 0 that a text ends with; -1 where it is none, or longer than seven digits. */
export function wholeNumber(text: string, from = 0): number {
  const digits = text.length - from;
  if (digits > 1 && text.charCodeAt(from) === ZERO) return -1;
  return digits >= 1 && digits <= 7 ? digitsFrom(text, from) : -1;
}

function digitsFrom(text: string, from: number): number {
  let value = 0;
  for (let place = from; place < text.length; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `C5` for column 2, from 0, of row 5. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
