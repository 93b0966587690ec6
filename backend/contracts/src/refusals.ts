import type { Facts, Language } from './language';
import type { RefusalSentence } from './refusal-sentence';
import { ACCESS_REFUSALS } from './refusals-access';
import { COMPETITION_REFUSALS } from './refusals-competition';
import { COMPLAINTS_REFUSALS } from './refusals-complaints';
import { JUDGING_REFUSALS } from './refusals-judging';
import { PARTICIPANTS_REFUSALS } from './refusals-participants';
import { PLATFORM_REFUSALS } from './refusals-platform';
import { REPORTS_REFUSALS } from './refusals-reports';
import { RESULTS_REFUSALS } from './refusals-results';
import { SUBMISSIONS_REFUSALS } from './refusals-submissions';
import { filled } from './sentence';

/** The one catalogue of refusals: the API answers from it and the portal says the same. */
export const REFUSALS = {
  ...PLATFORM_REFUSALS,
  ...ACCESS_REFUSALS,
  ...COMPETITION_REFUSALS,
  ...PARTICIPANTS_REFUSALS,
  ...COMPLAINTS_REFUSALS,
  ...SUBMISSIONS_REFUSALS,
  ...JUDGING_REFUSALS,
  ...RESULTS_REFUSALS,
  ...REPORTS_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Title, detail and status of a refusal in the reader's language. */
export function refusalText(code: RefusalCode, facts: Facts, language: Language): RefusalText {
  const sentence: RefusalSentence = REFUSALS[code];
  const [title, detail] = sentence[language];
  return {
    status: sentence.status,
    title: filled(title, facts, language),
    detail: filled(detail, facts, language),
  };
}

export interface RefusalText {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}
