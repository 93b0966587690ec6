import type { Facts, Language } from './problem';
import type { RefusalSentence } from './refusal-sentence';
import { ACCESS_REFUSALS } from './refusals-access';
import { COMPETITION_REFUSALS } from './refusals-competition';
import { JUDGING_REFUSALS } from './refusals-judging';
import { PARTICIPANTS_REFUSALS } from './refusals-participants';
import { PLATFORM_REFUSALS } from './refusals-platform';
import { REPORTS_REFUSALS } from './refusals-reports';
import { RESULTS_REFUSALS } from './refusals-results';
import { SUBMISSIONS_REFUSALS } from './refusals-submissions';

/** The one catalogue of refusals: the API answers from it and the portal says the same. */
export const REFUSALS = {
  ...PLATFORM_REFUSALS,
  ...ACCESS_REFUSALS,
  ...COMPETITION_REFUSALS,
  ...PARTICIPANTS_REFUSALS,
  ...SUBMISSIONS_REFUSALS,
  ...JUDGING_REFUSALS,
  ...RESULTS_REFUSALS,
  ...REPORTS_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

const BLANK = /\{(\w+)\}/g;

/** A sentence with its blanks filled from the facts; a blank without a fact stays visible. */
export function filled(sentence: string, facts: Facts): string {
  return sentence.replace(BLANK, (blank, name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : blank;
  });
}

/** Title, detail and status of a refusal in the reader's language. */
export function refusalText(code: RefusalCode, facts: Facts, language: Language): RefusalText {
  const sentence: RefusalSentence = REFUSALS[code];
  const [title, detail] = sentence[language];
  return { status: sentence.status, title: filled(title, facts), detail: filled(detail, facts) };
}

export interface RefusalText {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}
