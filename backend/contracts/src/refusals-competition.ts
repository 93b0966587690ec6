import type { RefusalSentences } from './refusal-sentence';

export const COMPETITION_REFUSALS = {} as const satisfies RefusalSentences;
