import type { InputDocument, SheetInput } from './input-document';
import { isScale, problemOnScale, scaleOf, type MarkProblem, type Scale } from './mark-grid';
import { joined, NO_PROBLEMS, problemsIn, repeatsOf, type Placed, type Problem } from './problem';
import { marksOf } from './rubric-nodes';

export type SheetProblemCode =
  | 'sheet-repeated'
  | 'sheet-of-unknown-entry'
  | 'sheet-of-stranger'
  | 'mark-of-unknown-criterion'
  | 'mark-repeated'
  | `mark-${MarkProblem}`;

type SheetProblem = Problem<SheetProblemCode>;

/** What the sheets of one group are checked against. */
interface Desk {
  readonly jurors: ReadonlySet<string>;
  /** Null where the rubric's scale is none itself. */
  readonly scales: ReadonlyMap<string, Scale | null>;
}

/** What is wrong with the sheets: strangers, doubles, and marks off the scale. (docs/rules/panel.md 1, 2) */
export function sheetProblems(input: InputDocument): readonly SheetProblem[] {
  const desks = desksOf(input);
  const groups = new Map(input.entries.map(({ code, group }) => [code, group]));
  const repeated = repeatsOf(input.sheets, 'sheets', nameOf).map(({ value, path }): SheetProblem => ({
    code: 'sheet-repeated',
    path,
    facts: { entry: value.entry, juror: value.juror },
  }));
  const own = problemsIn(input.sheets, 'sheets', (sheet): readonly SheetProblem[] => {
    const { entry } = sheet.value;
    const group = groups.get(entry);
    if (group === undefined) return [{ code: 'sheet-of-unknown-entry', path: `${sheet.path}.entry`, facts: { entry } }];
    return problemsOf(sheet, desks.get(group));
  });
  return [...repeated, ...own];
}

/** The length tells where the first code ends, whatever stands in them. */
function nameOf({ entry, juror }: SheetInput): string {
  return `${entry.length} ${entry}${juror}`;
}

function desksOf({ rubrics, panels }: InputDocument): ReadonlyMap<string, Desk> {
  return new Map(
    rubrics.map(({ group, rubric }) => {
      const jurors = panels.filter((panel) => panel.group === group).flatMap((panel) => panel.jurors);
      const scales = marksOf(rubric).map(({ code, grid }) => [code, isScale(grid) ? scaleOf(grid) : null] as const);
      return [group, { jurors: new Set(jurors), scales: new Map(scales) }];
    }),
  );
}

function problemsOf({ value: sheet, path }: Placed<SheetInput>, desk: Desk | undefined): readonly SheetProblem[] {
  if (desk === undefined) return NO_PROBLEMS;
  const stranger: readonly SheetProblem[] = desk.jurors.has(sheet.juror)
    ? NO_PROBLEMS
    : [{ code: 'sheet-of-stranger', path: `${path}.juror`, facts: { juror: sheet.juror } }];
  const marks = `${path}.marks`;
  const repeated = repeatsOf(sheet.marks, marks, ({ criterion }) => criterion).map(
    ({ value, path: place }): SheetProblem => ({
      code: 'mark-repeated',
      path: `${place}.criterion`,
      facts: { criterion: value.criterion },
    }),
  );
  const marked = problemsIn(sheet.marks, marks, (mark) => offScale(mark, desk.scales));
  return joined(stranger, joined(repeated, marked));
}

function offScale(
  { value: mark, path }: Placed<SheetInput['marks'][number]>,
  scales: Desk['scales'],
): readonly SheetProblem[] {
  const scale = scales.get(mark.criterion);
  if (scale === undefined) {
    return [{ code: 'mark-of-unknown-criterion', path: `${path}.criterion`, facts: { criterion: mark.criterion } }];
  }
  const problem = scale === null ? null : problemOnScale(scale, mark.value);
  if (scale === null || problem === null) return NO_PROBLEMS;
  const { min, max, step } = scale.grid;
  const facts = { value: mark.value, min, max, step };
  return [{ code: `mark-${problem}`, path: `${path}.value`, facts }];
}
