import type { InputDocument, Quota } from '../src/input-document';
import type { CriterionNode, GroupNode, Rubric } from '../src/rubric';

type Turn = <T>(list: readonly T[]) => readonly T[];

/** The same document with every list whose order means nothing turned by some places. */
export function reordered(input: InputDocument, by: number): InputDocument {
  const turn: Turn = (list) => {
    const at = list.length === 0 ? 0 : by % list.length;
    return [...list.slice(at), ...list.slice(0, at)].toReversed();
  };
  return {
    ...input,
    rubrics: turn(input.rubrics.map(({ group, rubric }) => ({ group, rubric: rubricTurned(rubric, turn) }))),
    panels: turn(input.panels.map(({ group, jurors }) => ({ group, jurors: turn(jurors) }))),
    entries: turn(
      input.entries.map((entry) => ({
        ...entry,
        metrics: turn(entry.metrics),
        carried: turn(entry.carried),
        ...(entry.classes && { classes: turn(entry.classes) }),
        ...(entry.measures && { measures: turn(entry.measures) }),
        ...(entry.adjustments && { adjustments: turn(entry.adjustments) }),
      })),
    ),
    sheets: turn(input.sheets.map((sheet) => ({ ...sheet, marks: turn(sheet.marks) }))),
    selection: selectionTurned(input.selection, turn),
    rulings: turn(input.rulings.map((ruling) => ({ ...ruling, selected: turn(ruling.selected) }))),
  };
}

function rubricTurned(rubric: Rubric, turn: Turn): Rubric {
  return {
    ...rubric,
    root: treeTurned(rubric.root, turn),
    indices: turn(rubric.indices),
    rankedBy: { ...rubric.rankedBy, indices: turn(rubric.rankedBy.indices) },
  };
}

function treeTurned(group: GroupNode, turn: Turn): GroupNode {
  return {
    ...group,
    children: turn(
      group.children.map((child): CriterionNode => (child.kind === 'group' ? treeTurned(child, turn) : child)),
    ),
  };
}

function selectionTurned(selection: InputDocument['selection'], turn: Turn): InputDocument['selection'] {
  return selection.kind === 'shortlist'
    ? { ...selection, quotas: turn(selection.quotas.map((quota) => quotaTurned(quota, turn))) }
    : { ...selection, categories: turn(selection.categories) };
}

function quotaTurned(quota: Quota, turn: Turn): Quota {
  return quota.classes === undefined ? quota : { ...quota, classes: turn(quota.classes) };
}

/** The document with every rubric changed. */
export function withRubrics(input: InputDocument, change: (rubric: Rubric) => Rubric): InputDocument {
  return { ...input, rubrics: input.rubrics.map(({ group, rubric }) => ({ group, rubric: change(rubric) })) };
}
