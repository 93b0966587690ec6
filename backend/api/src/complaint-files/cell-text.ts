const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What Windows-1252 writes with the bytes 0x80 to 0x9F; the engine's own decoder takes them for Latin-1. */
const WINDOWS_SIGNS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The text of a cell: UTF-8, or Windows-1252 where the bytes are no UTF-8. Decided cell by cell, so that a file that two programs
 * wrote is read as well. (docs/rules/complaint-files.md 1)
 */
export function cellText(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    // TypeError: no UTF-8; every byte means something in Windows-1252.
    return windowsText(bytes);
  }
}

function windowsText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_SIGNS.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}

const PLAIN = /^[\x20-\x7e]*$/;
const OTHER_SIGNS = /[^a-z0-9]+/g;

/** The same word in whatever case and with whatever signs between its parts: "Belum Ditindak-lanjuti " has the letters and digits alone. */
export function sameWord(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(OTHER_SIGNS, ' ').trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
