import { type Language, rowProblemText } from '@anggakara/contracts/complaint-files';
import type { RejectedRow } from './reading';

const HEADERS = {
  id: ['baris', 'kolom', 'kode', 'keterangan'],
  en: ['line', 'column', 'code', 'what'],
} as const satisfies Record<Language, readonly string[]>;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** That, or what ends one cell and begins another: most cells hold neither. */
const UNSAFE = /^[=+\-@\t\r]|[",\r\n]/;

/** The first line of a list of rejected rows. */
export function rejectsHeader(language: Language): string {
  return csvLine(HEADERS[language]);
}

/** A problem of a row as a line of CSV; several problems of one row are several lines. (docs/rules/complaint-files.md 19) */
export function rejectedLine({ line, column, code, facts }: RejectedRow, language: Language): string {
  return csvLine([String(line), column ?? '', code, rowProblemText(code, facts, language)]);
}

/** A line of CSV whose cells no spreadsheet runs. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(',')}\r\n`;
}

function safeCell(text: string): string {
  if (!UNSAFE.test(text)) return text;
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
