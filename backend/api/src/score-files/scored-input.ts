import { createHash } from 'node:crypto';
import { type Finding, fileFinding } from '@anggakara/contracts';
import {
  inputProblems,
  inputText,
  officialResult,
  type ResultDocument,
  resultText,
  rubricProblems,
  sealedParts,
  type Tell,
} from '@anggakara/scoring';
import type { FiledInput } from './composed-input';
import { UnsoundFiles } from './finding';
import { separations } from './panel-connection';

/** What is refused unless whoever calls says that it is meant. */
export const ALLOWANCES = ['disconnected-panel', 'open-tie'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

/** A result and its seal, as texts. */
export interface ScoredInput {
  readonly result: ResultDocument;
  readonly resultText: string;
  readonly resultHash: string;
  readonly sealedText: string;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Computes the result of files. Refuses, with places, what has none. (docs/rules/canonical-form.md 1, 4) */
export function scoredInput(filed: FiledInput, allowed: ReadonlySet<Allowance>, tell?: Tell): ScoredInput {
  const { input, placeOf } = filed;
  const problems = problemFindings(filed);
  if (problems.length > 0) throw new UnsoundFiles(problems);
  const apart = allowed.has('disconnected-panel') ? [] : separations(input);
  if (apart.length > 0) {
    throw new UnsoundFiles(apart.map(({ path, ...facts }) => fileFinding('panel-disconnected', placeOf(path), facts)));
  }
  const ownInputText = inputText(input);
  const inputHash = sha256(ownInputText);
  const result = officialResult(input, inputHash, tell);
  const ties = allowed.has('open-tie') ? [] : tieFindings(result, filed);
  if (ties.length > 0) throw new UnsoundFiles(ties);
  const text = resultText(result);
  const resultHash = sha256(text);
  const parts = sealedParts({ inputText: ownInputText, inputHash, resultText: text, resultHash });
  return { result, resultText: text, resultHash, sealedText: parts.join('') };
}

/** A document is checked against its rubrics once they are sound themselves. */
function problemFindings({ input, placeOf }: FiledInput): readonly Finding[] {
  const rubrics = input.rubrics.flatMap(({ rubric }, index) =>
    rubricProblems(rubric).map((problem) => ({ ...problem, path: `rubrics[${index}].rubric.${problem.path}` })),
  );
  const problems = rubrics.length > 0 ? rubrics : inputProblems(input);
  return problems.map(({ code, path, facts }) => ({ of: 'input', code, place: () => placeOf(path), facts }));
}

/** A tie across a cut stands at its first entry. */
function tieFindings({ openTies }: ResultDocument, { input, placeOf }: FiledInput): readonly Finding[] {
  return openTies.map(({ group, category, entries, freePlaces }) => {
    const index = input.entries.findIndex(({ code }) => code === entries[0]);
    const facts = { where: ` ${category ?? group}`, entries: entries.join(', '), freePlaces };
    return fileFinding('tie-open', placeOf(`entries[${index}].code`), facts);
  });
}
