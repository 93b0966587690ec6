import { isCode } from './code';
import { codeProblems, type CodeProblemCode } from './code-problems';
import type { EntryInput, InputDocument } from './input-document';
import { metricProblems, type MetricProblemCode } from './metric-problems';
import { countbacksAmongWinners } from './panel/chain-problems';
import { entryFinalProblems } from './panel/final-problems';
import { joined, NO_PROBLEMS, placedIn, problemsIn, repeatedIn, repeatsOf, type Placed, type Problem } from './problem';
import { rubricProblems, type RubricProblemCode } from './rubric-problems';
import { rulingProblems, type RulingProblemCode } from './ruling-problems';
import { selectionProblems, type SelectionProblemCode } from './selection-problems';
import { measureChecks } from './tree/measure-checks';
import { measureProblems, type MeasureProblemCode } from './tree/measure-problems';
import { sheetProblems, type SheetProblemCode } from './sheet-problems';

export type InputProblemCode =
  | 'rubric-repeated'
  | 'panel-repeated'
  | 'panel-of-unknown-group'
  | 'juror-repeated'
  | 'entry-without-code'
  | 'entry-repeated'
  | 'entry-without-rubric'
  | CodeProblemCode
  | RubricProblemCode
  | MetricProblemCode
  | MeasureProblemCode
  | SheetProblemCode
  | SelectionProblemCode
  | RulingProblemCode;
export type InputProblem = Problem<InputProblemCode>;

/** Everything for which no result can be computed from a document; empty where one can. (docs/rules/canonical-form.md 1) */
export function inputProblems(input: InputDocument): readonly InputProblem[] {
  return [
    ...codeProblems(input),
    ...rubricsProblems(input),
    ...panelProblems(input),
    ...countbacksAmongWinners(input),
    ...entryProblems(input),
    ...sheetProblems(input),
    ...selectionProblems(input),
    ...rulingProblems(input),
  ];
}

function rubricsProblems(input: InputDocument): readonly InputProblem[] {
  const rubrics = placedIn(input.rubrics, 'rubrics');
  return [
    ...repeatedIn(rubrics, ({ group }) => group).map(({ value, path }): InputProblem => ({
      code: 'rubric-repeated',
      path: `${path}.group`,
      facts: { group: value.group },
    })),
    ...rubrics.flatMap(({ value, path }) =>
      rubricProblems(value.rubric).map((problem) => ({ ...problem, path: `${path}.rubric.${problem.path}` })),
    ),
  ];
}

function panelProblems(input: InputDocument): readonly InputProblem[] {
  const panels = placedIn(input.panels, 'panels');
  const groups = new Set(input.rubrics.map(({ group }) => group));
  const problem = (code: InputProblemCode, path: string, group: string): InputProblem => ({
    code,
    path,
    facts: { group },
  });
  return [
    ...repeatedIn(panels, ({ group }) => group).map(({ value, path }) =>
      problem('panel-repeated', `${path}.group`, value.group),
    ),
    ...panels
      .filter(({ value }) => !groups.has(value.group))
      .map(({ value, path }) => problem('panel-of-unknown-group', `${path}.group`, value.group)),
    ...panels.flatMap(({ value, path }) =>
      repeatedIn(placedIn(value.jurors, `${path}.jurors`), (juror) => juror).map(({ path: place }) =>
        problem('juror-repeated', place, value.group),
      ),
    ),
  ];
}

function entryProblems(input: InputDocument): readonly InputProblem[] {
  const checks = new Map(
    input.rubrics.map(({ group, rubric }) => [group, { rubric, measures: measureChecks(rubric) }]),
  );
  return [
    ...repeatsOf(input.entries, 'entries', ({ code }) => code).map(({ value, path }): InputProblem => ({
      code: 'entry-repeated',
      path: `${path}.code`,
      facts: { entry: value.code },
    })),
    ...problemsIn(input.entries, 'entries', (entry): readonly InputProblem[] => {
      const own = checks.get(entry.value.group);
      const figures = joined<InputProblem>(metricProblems(entry), nameProblems(entry));
      if (own === undefined) return [...figures, problemOf(entry, 'entry-without-rubric', 'group')];
      const more = joined<InputProblem>(measureProblems(entry, own.measures), entryFinalProblems(entry, own.rubric));
      return joined(figures, more);
    }),
  ];
}

function nameProblems(entry: Placed<EntryInput>): readonly InputProblem[] {
  return isCode(entry.value.code) ? NO_PROBLEMS : [problemOf(entry, 'entry-without-code', 'code')];
}

function problemOf({ value, path }: Placed<EntryInput>, code: InputProblemCode, member: string): InputProblem {
  return { code, path: `${path}.${member}`, facts: { entry: value.code, group: value.group } };
}
