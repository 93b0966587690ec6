import { canonicalText } from './canonical-text';
import type { EntryInput, InputDocument, Quota, RulingInput, SheetInput } from './input-document';
import { byCode, byText } from './order';
import type { CriterionNode, GroupNode, Rubric } from './rubric';

/**
 * The document with every list in the order of its codes, so that the order of arrival changes nothing; anchors and the
 * tie chain alone keep theirs, which is their meaning. (docs/rules/canonical-form.md 3)
 */
export function sortedInput(input: InputDocument): InputDocument {
  return {
    ...input,
    rubrics: input.rubrics
      .map(({ group, rubric }) => ({ group, rubric: sortedRubric(rubric) }))
      .toSorted(byCode(({ group }) => group)),
    panels: input.panels
      .map(({ group, jurors }) => ({ group, jurors: jurors.toSorted(byText) }))
      .toSorted(byCode(({ group }) => group)),
    entries: input.entries.map(sortedEntry).toSorted(byCode(({ code }) => code)),
    sheets: input.sheets.map(sortedSheet).toSorted(
      byCode(
        ({ entry }) => entry,
        ({ juror }) => juror,
      ),
    ),
    selection: sortedSelection(input.selection),
    rulings: input.rulings.map(sortedRuling).toSorted(byCode(({ code }) => code)),
  };
}

/** What is hashed as the input of a result. (docs/rules/canonical-form.md 1) */
export function inputText(input: InputDocument): string {
  return canonicalText(sortedInput(input));
}

function sortedRubric(rubric: Rubric): Rubric {
  const { rankedBy } = rubric;
  return {
    ...rubric,
    root: sortedGroup(rubric.root),
    indices: rubric.indices.toSorted(byCode(({ code }) => code)),
    rankedBy: { ...rankedBy, indices: rankedBy.indices.toSorted(byText) },
    ...(rubric.final === undefined ? {} : { final: sortedFinal(rubric.final) }),
  };
}

function sortedFinal(final: NonNullable<Rubric['final']>): NonNullable<Rubric['final']> {
  switch (final.kind) {
    case 'best-of':
      return { ...final, stages: final.stages.toSorted(byText) };
    case 'carry':
      return { ...final, stages: final.stages.toSorted(byCode(({ stage }) => stage)) };
    case 'factored-ranks':
      return { ...final, stages: final.stages.toSorted(byCode(({ stage }) => stage)) };
  }
}

function sortedGroup(group: GroupNode): GroupNode {
  const children = group.children.map((child): CriterionNode => (child.kind === 'group' ? sortedGroup(child) : child));
  return { ...group, children: children.toSorted(byCode(({ code }) => code)) };
}

function sortedEntry(entry: EntryInput): EntryInput {
  return {
    ...entry,
    metrics: entry.metrics.toSorted(byCode(({ metric }) => metric)),
    ...(entry.measures && { measures: entry.measures.toSorted(byCode(({ measure }) => measure)) }),
    carried: entry.carried.toSorted(byCode(({ stage }) => stage)),
    ...(entry.classes === undefined ? {} : { classes: entry.classes.toSorted(byText) }),
    ...(entry.adjustments === undefined ? {} : { adjustments: entry.adjustments.toSorted(byCode(({ code }) => code)) }),
  };
}

function sortedSheet(sheet: SheetInput): SheetInput {
  return { ...sheet, marks: sheet.marks.toSorted(byCode(({ criterion }) => criterion)) };
}

function sortedSelection(selection: InputDocument['selection']): InputDocument['selection'] {
  return selection.kind === 'shortlist'
    ? { ...selection, quotas: selection.quotas.map(sortedQuota).toSorted(byCode(({ group }) => group)) }
    : { ...selection, categories: selection.categories.toSorted(byCode(({ category }) => category)) };
}

function sortedQuota(quota: Quota): Quota {
  const { classes } = quota;
  return classes === undefined ? quota : { ...quota, classes: classes.toSorted(byCode((one) => one.class)) };
}

function sortedRuling(ruling: RulingInput): RulingInput {
  return { ...ruling, selected: ruling.selected.toSorted(byText) };
}
