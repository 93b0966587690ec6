import { canonicalText } from '../canonical-text';
import { ENGINE_VERSION } from '../engine-version';
import type { InputDocument } from '../input-document';
import { type InputProblem, inputProblems } from '../input-problems';
import { officialResult, resultText } from '../official-result';
import type { Tell } from '../progress';
import type { ResultDocument } from '../result-document';
import { inputText, sortedInput } from '../sorted-input';
import { type Difference, firstDifference } from './first-difference';

/** An input with its result and the SHA-256 of either's canonical text, hex: all that a recomputation needs. */
export interface SealedDocument {
  readonly format: 'anggakara.sealed/1';
  readonly inputHash: string;
  readonly resultHash: string;
  readonly input: InputDocument;
  readonly result: ResultDocument;
}

/** Hashes of the canonical texts, made by whoever can hash. */
export interface SealHashes {
  readonly input: string;
  readonly result: string;
}

/** What a recomputation says: the first thing that is wrong, or the hash of the result. */
export type SealVerdict =
  | { readonly kind: 'same'; readonly resultHash: string }
  | { readonly kind: 'input-unsound'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'other-engine'; readonly stated: string; readonly ours: string }
  | { readonly kind: 'different'; readonly difference: Difference };

/** A seal on an input and its result, its lists in canonical order. (docs/rules/canonical-form.md 7) */
export function sealedDocument(input: InputDocument, result: ResultDocument, hashes: SealHashes): SealedDocument {
  return {
    format: 'anggakara.sealed/1',
    inputHash: hashes.input,
    resultHash: hashes.result,
    input: sortedInput(input),
    result,
  };
}

/** What is written down of a sealed document. */
export function sealedText(sealed: SealedDocument): string {
  return canonicalText(sealed);
}

/** The two texts that whoever verifies hashes before asking for the verdict. */
export function textsOfSealed({ input, result }: SealedDocument): SealHashes {
  return { input: inputText(input), result: resultText(result) };
}

/**
 * Recomputes a sealed document: the hashes of its own texts are those that it states, and its result is what this engine
 * makes of its input, byte for byte. (docs/rules/canonical-form.md 7)
 */
export function sealVerdict(sealed: SealedDocument, hashes: SealHashes, tell?: Tell): SealVerdict {
  const problems = inputProblems(sealed.input);
  if (problems.length > 0) return { kind: 'input-unsound', problems };
  const { engineVersion } = sealed.result;
  if (engineVersion !== ENGINE_VERSION) return { kind: 'other-engine', stated: engineVersion, ours: ENGINE_VERSION };
  const result = officialResult(sealed.input, hashes.input, tell);
  const stated = { inputHash: sealed.inputHash, result: sealed.result, resultHash: sealed.resultHash };
  const difference = firstDifference(stated, { inputHash: hashes.input, result, resultHash: hashes.result });
  return difference === null ? { kind: 'same', resultHash: hashes.result } : { kind: 'different', difference };
}
