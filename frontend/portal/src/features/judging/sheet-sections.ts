import type { CriterionNode, GroupNode, MarkNode, Provenance, Rubric } from '../../data/rubric';

export interface SheetCriterion {
  readonly node: MarkNode;
  readonly weight: string;
}

/** The criteria of one group of the rubric that jurors mark; groups that are computed alone have no section. */
export interface SheetSection {
  readonly code: string;
  /** Null for the root, whose name says nothing that the page does not. */
  readonly name: string | null;
  readonly description: string;
  readonly provenance: Provenance;
  readonly weight: string | null;
  readonly criteria: readonly SheetCriterion[];
}

export function sheetSections(rubric: Rubric): readonly SheetSection[] {
  return sectionsOf(rubric, rubric.root, null).filter(({ criteria }) => criteria.length > 0);
}

function sectionsOf(rubric: Rubric, group: GroupNode, parent: GroupNode | null): readonly SheetSection[] {
  const criteria = group.children
    .filter((node) => node.kind === 'mark')
    .map((node) => ({ node, weight: weightText(rubric, node, group) }));
  const own: SheetSection = {
    code: group.code,
    name: parent === null ? null : group.name,
    description: parent === null ? '' : group.description,
    provenance: group.provenance,
    weight: parent === null ? null : weightText(rubric, group, parent),
    criteria,
  };
  const below = group.children.flatMap((node) => (node.kind === 'group' ? sectionsOf(rubric, node, group) : []));
  return [own, ...below];
}

/** `12 dari 100`, or one for each column where they differ. */
export function weightText(rubric: Rubric, node: CriterionNode, parent: GroupNode): string {
  const texts = rubric.indices.map(({ name, weights, totals }) => {
    return { name, text: $localize`${weights[node.code] ?? 0} dari ${totals[parent.code] ?? 0}` };
  });
  const [first] = texts;
  if (first === undefined) return '';
  if (texts.every(({ text }) => text === first.text)) return first.text;
  return texts.map(({ name, text }) => `${text} (${name})`).join(', ');
}
