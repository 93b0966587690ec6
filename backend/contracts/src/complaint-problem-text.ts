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

/** The kind of personal data is a code among the facts and words in the sentence. */
function spoken(facts: Facts, language: Language): Facts {
  const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = PERSONAL_KINDS;
  const kind = kinds[String(facts['kind'])];
  return kind === undefined ? facts : { ...facts, kind: kind[language] };
}
