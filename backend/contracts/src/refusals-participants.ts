import type { RefusalSentences } from './refusal-sentence';

export const PARTICIPANTS_REFUSALS = {} as const satisfies RefusalSentences;
