import { WORKBOOK_ARCHIVE_SENTENCES } from './workbook-archive-problems';
import { WORKBOOK_SHEET_SENTENCES } from './workbook-sheet-problems';

/** Why a complaint export that is a workbook is refused whole. */
export type WorkbookProblemCode = keyof typeof WORKBOOK_ARCHIVE_SENTENCES | keyof typeof WORKBOOK_SHEET_SENTENCES;

export function isWorkbookProblem(code: unknown): code is WorkbookProblemCode {
  if (typeof code !== 'string') return false;
  return Object.hasOwn(WORKBOOK_ARCHIVE_SENTENCES, code) || Object.hasOwn(WORKBOOK_SHEET_SENTENCES, code);
}
