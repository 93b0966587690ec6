import type { InputDocument, SheetInput } from './input-document';
import { isScale, markProblem, type MarkProblem } from './mark-grid';
import { problemsIn, repeatsOf, type Placed, type Problem } from './problem';
import { marksOf } from './rubric-nodes';
import type { MarkGrid } from './rubric';

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
  readonly grids: ReadonlyMap<string, MarkGrid | null>;
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
      const grids = marksOf(rubric).map(({ code, grid }) => [code, isScale(grid) ? grid : null] as const);
      return [group, { jurors: new Set(jurors), grids: new Map(grids) }];
    }),
  );
}

function problemsOf({ value: sheet, path }: Placed<SheetInput>, desk: Desk | undefined): readonly SheetProblem[] {
  if (desk === undefined) return [];
  const stranger: readonly SheetProblem[] = desk.jurors.has(sheet.juror)
    ? []
    : [{ code: 'sheet-of-stranger', path: `${path}.juror`, facts: { juror: sheet.juror } }];
  const marks = `${path}.marks`;
  const repeated = repeatsOf(sheet.marks, marks, ({ criterion }) => criterion).map(
    ({ value, path: place }): SheetProblem => ({
      code: 'mark-repeated',
      path: `${place}.criterion`,
      facts: { criterion: value.criterion },
    }),
  );
  return [...stranger, ...repeated, ...problemsIn(sheet.marks, marks, (mark) => offScale(mark, desk.grids))];
}

function offScale(
  { value: mark, path }: Placed<SheetInput['marks'][number]>,
  grids: Desk['grids'],
): readonly SheetProblem[] {
  const grid = grids.get(mark.criterion);
  if (grid === undefined) {
    return [{ code: 'mark-of-unknown-criterion', path: `${path}.criterion`, facts: { criterion: mark.criterion } }];
  }
  const problem = grid === null ? null : markProblem(grid, mark.value);
  if (grid === null || problem === null) return [];
  const facts = { value: mark.value, min: grid.min, max: grid.max, step: grid.step };
  return [{ code: `mark-${problem}`, path: `${path}.value`, facts }];
}
