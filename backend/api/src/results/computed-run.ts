import { createHash } from 'node:crypto';
import {
  type InputDocument,
  inputProblems,
  inputText,
  officialResult,
  type ResultDocument,
  resultText,
} from '@anggakara/scoring';
import { Refusal } from '../platform';

/** Input and result of a run as texts and hashes. */
export interface ComputedRun {
  readonly result: ResultDocument;
  readonly inputText: string;
  readonly inputHash: string;
  readonly resultText: string;
  readonly resultHash: string;
}

/** The same input gives the same bytes. Refuses `input-unsound` with the first place. (docs/rules/canonical-form.md 4) */
export function computedRun(input: InputDocument): ComputedRun {
  refuseUnsound(input);
  const inputOf = inputText(input);
  const inputHash = sha256(inputOf);
  const result = officialResult(input, inputHash);
  const resultOf = resultText(result);
  return { result, inputText: inputOf, inputHash, resultText: resultOf, resultHash: sha256(resultOf) };
}

function refuseUnsound(input: InputDocument): void {
  const problems = inputProblems(input);
  const [first] = problems;
  if (first === undefined) return;
  const { code, path, facts } = first;
  throw new Refusal('input-unsound', { ...facts, count: problems.length, problem: code, path });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
