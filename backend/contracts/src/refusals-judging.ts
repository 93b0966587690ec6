import type { RefusalSentences } from './refusal-sentence';

export const JUDGING_REFUSALS = {} as const satisfies RefusalSentences;
