import type { EntryInput, InputDocument } from './input-document';
import { NO_PROBLEMS, placedIn, problemsIn, type Placed, type Problem } from './problem';
import { placedNodes } from './node-problems';
import type { Rubric } from './rubric';

export type CodeProblemCode = 'code-not-canonical';

type CodeProblem = Problem<CodeProblemCode>;

/**
 * Codes that canonical text would write otherwise: they would stand in another order when it is read again, and two of them
 * could become one. (docs/rules/canonical-form.md 2, 3)
 */
export function codeProblems({ rubrics, panels, entries, rulings }: InputDocument): readonly CodeProblem[] {
  const codes = [
    ...placedIn(rubrics, 'rubrics').flatMap(({ value: { group, rubric }, path }) => [
      { value: group, path: `${path}.group` },
      ...rubricCodes(rubric, `${path}.rubric`),
    ]),
    ...placedIn(panels, 'panels').flatMap(({ value, path }) => placedIn(value.jurors, `${path}.jurors`)),
  ];
  return [
    ...problemsOf(codes),
    ...problemsIn(entries, 'entries', entryProblems),
    ...problemsOf(partCodes(rulings, 'rulings', 'code', ({ code }) => code)),
  ];
}

function entryProblems({ value: { carried, measures = [] } }: Placed<EntryInput>): readonly CodeProblem[] {
  if (carried.length + measures.length === 0) return NO_PROBLEMS;
  return problemsOf([
    ...partCodes(carried, '.carried', 'stage', ({ stage }) => stage),
    ...partCodes(measures, '.measures', 'measure', ({ measure }) => measure),
  ]);
}

function problemsOf(codes: readonly Placed<string>[]): readonly CodeProblem[] {
  return codes
    .filter(({ value }) => value !== value.normalize('NFC'))
    .map(({ value, path }) => ({ code: 'code-not-canonical', path, facts: { code: value } }));
}

function rubricCodes(rubric: Rubric, path: string): readonly Placed<string>[] {
  return [
    ...placedNodes(rubric).map(({ value, path: place }) => ({ value: value.code, path: `${path}.${place}.code` })),
    ...partCodes(rubric.indices, `${path}.indices`, 'code', ({ code }) => code),
  ];
}

function partCodes<T>(
  list: readonly T[],
  path: string,
  member: string,
  codeOf: (part: T) => string,
): readonly Placed<string>[] {
  return placedIn(list, path).map(({ value, path: place }) => ({ value: codeOf(value), path: `${place}.${member}` }));
}
