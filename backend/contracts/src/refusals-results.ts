import type { RefusalSentences } from './refusal-sentence';

export const RESULTS_REFUSALS = {} as const satisfies RefusalSentences;
