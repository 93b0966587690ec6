import type { RefusalSentences } from './refusal-sentence';

export const REPORTS_REFUSALS = {} as const satisfies RefusalSentences;
