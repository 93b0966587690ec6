import { canonicalText } from './canonical-text';
import type { EntryInput, InputDocument, Quota, RulingInput, SheetInput } from './input-document';
import { byCode, byText, inOrder } from './order';
import type { CriterionNode, GroupNode, Rubric } from './rubric';

const BY_GROUP = byCode(({ group }: { readonly group: string }) => group);
const BY_CODE = byCode(({ code }: { readonly code: string }) => code);
const BY_STAGE = byCode(({ stage }: { readonly stage: string }) => stage);
const BY_METRIC = byCode(({ metric }: { readonly metric: string }) => metric);
const BY_MEASURE = byCode(({ measure }: { readonly measure: string }) => measure);
const BY_CRITERION = byCode(({ criterion }: { readonly criterion: string }) => criterion);
const BY_CATEGORY = byCode(({ category }: { readonly category: string }) => category);
const BY_CLASS = byCode((one: { readonly class: string }) => one.class);
const BY_ENTRY_AND_JUROR = byCode<SheetInput>(
  ({ entry }) => entry,
  ({ juror }) => juror,
);

/**
 * The document with every list in the order of its codes, so that the order of arrival changes nothing; anchors and the
 * tie chain alone keep theirs, which is their meaning. (docs/rules/canonical-form.md 3)
 */
export function sortedInput(input: InputDocument): InputDocument {
  return {
    ...input,
    rubrics: inOrder(
      input.rubrics.map(({ group, rubric }) => ({ group, rubric: sortedRubric(rubric) })),
      BY_GROUP,
    ),
    panels: inOrder(
      input.panels.map(({ group, jurors }) => ({ group, jurors: inOrder(jurors, byText) })),
      BY_GROUP,
    ),
    entries: inOrder(input.entries.map(sortedEntry), BY_CODE),
    sheets: inOrder(input.sheets.map(sortedSheet), BY_ENTRY_AND_JUROR),
    selection: sortedSelection(input.selection),
    rulings: inOrder(input.rulings.map(sortedRuling), BY_CODE),
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
    indices: inOrder(rubric.indices, BY_CODE),
    rankedBy: { ...rankedBy, indices: inOrder(rankedBy.indices, byText) },
    ...(rubric.final === undefined ? {} : { final: sortedFinal(rubric.final) }),
  };
}

function sortedFinal(final: NonNullable<Rubric['final']>): NonNullable<Rubric['final']> {
  switch (final.kind) {
    case 'best-of':
      return { ...final, stages: inOrder(final.stages, byText) };
    case 'carry':
      return { ...final, stages: inOrder(final.stages, BY_STAGE) };
    case 'factored-ranks':
      return { ...final, stages: inOrder(final.stages, BY_STAGE) };
  }
}

function sortedGroup(group: GroupNode): GroupNode {
  const children = group.children.map((child): CriterionNode => (child.kind === 'group' ? sortedGroup(child) : child));
  return { ...group, children: inOrder(children, BY_CODE) };
}

function sortedEntry(entry: EntryInput): EntryInput {
  const { measures, classes, adjustments } = entry;
  const sorted = withSortedFigures(entry);
  if ((measures ?? classes ?? adjustments) === undefined) return sorted;
  return {
    ...sorted,
    ...(measures && { measures: inOrder(measures, BY_MEASURE) }),
    ...(classes && { classes: inOrder(classes, byText) }),
    ...(adjustments && { adjustments: inOrder(adjustments, BY_CODE) }),
  };
}

function withSortedFigures(entry: EntryInput): EntryInput {
  const [metrics, carried] = [inOrder(entry.metrics, BY_METRIC), inOrder(entry.carried, BY_STAGE)];
  return metrics === entry.metrics && carried === entry.carried ? entry : { ...entry, metrics, carried };
}

function sortedSheet(sheet: SheetInput): SheetInput {
  const marks = inOrder(sheet.marks, BY_CRITERION);
  return marks === sheet.marks ? sheet : { ...sheet, marks };
}

function sortedSelection(selection: InputDocument['selection']): InputDocument['selection'] {
  return selection.kind === 'shortlist'
    ? { ...selection, quotas: inOrder(selection.quotas.map(sortedQuota), BY_GROUP) }
    : { ...selection, categories: inOrder(selection.categories, BY_CATEGORY) };
}

function sortedQuota(quota: Quota): Quota {
  const { classes } = quota;
  return classes === undefined ? quota : { ...quota, classes: inOrder(classes, BY_CLASS) };
}

function sortedRuling(ruling: RulingInput): RulingInput {
  return { ...ruling, selected: inOrder(ruling.selected, byText) };
}
