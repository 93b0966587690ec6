import { createHash } from 'node:crypto';
import { adviceOn, adviceText, type InputDocument, type MarkingOrder, type ResultDocument } from '@anggakara/scoring';

/** The texts of a run, byte for byte what was hashed, and the order of marking beside them. */
export interface AdviceRequest {
  readonly inputText: string;
  readonly resultText: string;
  readonly orders: readonly MarkingOrder[];
}

export interface ComputedAdvice {
  readonly adviceText: string;
  readonly adviceHash: string;
}

/** The same run and orders give the same bytes. (docs/rules/advice.md 1-3, 10) */
export function computedAdvice({ inputText, resultText, orders }: AdviceRequest): ComputedAdvice {
  const { rubrics } = JSON.parse(inputText) as InputDocument;
  const text = adviceText(adviceOn(JSON.parse(resultText) as ResultDocument, { rubrics, sha256, orders }));
  return { adviceText: text, adviceHash: sha256(text) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
