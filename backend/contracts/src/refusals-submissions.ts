import type { RefusalSentences } from './refusal-sentence';

export const SUBMISSIONS_REFUSALS = {} as const satisfies RefusalSentences;
