import { COMPLAINT_FILE_SENTENCES, type ComplaintFileProblemCode, PERSONAL_KINDS } from './complaint-file-problems';
import { ROW_PROBLEM_SENTENCES, type RowProblemCode } from './complaint-row-problems';
import type { Facts, Language } from './language';
import { filled } from './sentence';

/** What is wrong with a row of a complaint export, in words. */
export function rowProblemText(code: RowProblemCode, facts: Facts, language: Language): string {
  return filled(ROW_PROBLEM_SENTENCES[code][language], spoken(facts, language), language);
}

/** Why a complaint export is refused whole, in words. */
export function complaintFileText(code: ComplaintFileProblemCode, facts: Facts, language: Language): string {
  return filled(COMPLAINT_FILE_SENTENCES[code][language], spoken(facts, language), language);
}

/** Where something stands is said where it is known: behind a cell, or behind a part of a workbook. */
const AFTER = {
  id: ', sesudah {after}',
  en: ', after {after}',
} as const satisfies Readonly<Record<Language, string>>;

/** Among the facts the kind of personal data is a code and a place may be missing; in the sentence they are words. */
function spoken(facts: Facts, language: Language): Facts {
  const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = PERSONAL_KINDS;
  const kind = kinds[String(facts['kind'])];
  const where = facts['after'] === undefined ? '' : filled(AFTER[language], facts, language);
  return { ...facts, where, ...(kind === undefined ? {} : { kind: kind[language] }) };
}
