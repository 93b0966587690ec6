import { createHash } from 'node:crypto';
import {
  type InputDocument,
  type InputProblem,
  inputProblems,
  inputText,
  officialResult,
  resultText,
} from '@anggakara/scoring';

/** Input and result of a run, as texts and as hashes. */
export interface ComputedRun {
  readonly kind: 'computed';
  readonly inputText: string;
  readonly inputHash: string;
  readonly resultText: string;
  readonly resultHash: string;
}

/** Why nothing can be computed. */
export interface UnsoundInput {
  readonly kind: 'unsound';
  readonly problems: readonly InputProblem[];
}

/** The same input gives the same bytes. (docs/rules/runs.md 3) */
export function computedRun(input: InputDocument): ComputedRun | UnsoundInput {
  const problems = inputProblems(input);
  if (problems.length > 0) return { kind: 'unsound', problems };
  const inputOf = inputText(input);
  const inputHash = sha256(inputOf);
  const resultOf = resultText(officialResult(input, inputHash));
  return { kind: 'computed', inputText: inputOf, inputHash, resultText: resultOf, resultHash: sha256(resultOf) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
