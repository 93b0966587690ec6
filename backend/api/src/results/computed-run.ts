import { createHash } from 'node:crypto';
import {
  type InputDocument,
  type InputProblem,
  inputProblems,
  inputText,
  officialResult,
  resultText,
} from '@anggakara/scoring';
import type { RunNews } from './run-news';

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

/** The same input gives the same bytes, whoever is told of it meanwhile. (docs/rules/runs.md 3) */
export function computedRun(
  input: InputDocument,
  tell: (news: RunNews) => void = () => undefined,
): ComputedRun | UnsoundInput {
  tell({ step: 'checking', share: 0 });
  const problems = inputProblems(input);
  if (problems.length > 0) return { kind: 'unsound', problems };
  const inputOf = inputText(input);
  const inputHash = sha256(inputOf);
  const result = officialResult(input, inputHash, (done, of) => tell({ step: 'scoring', share: done / of }));
  tell({ step: 'sealing', share: 0 });
  const resultOf = resultText(result);
  return { kind: 'computed', inputText: inputOf, inputHash, resultText: resultOf, resultHash: sha256(resultOf) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
