import { type CriterionNode, type EntryResult, type GroupNode, nodesOf, type Rubric } from '@anggakara/scoring';
import { decimalText } from './indonesian-text';
import { provenanceMark, provenanceText } from './provenance-text';
import { type ReportBlock, table } from './report-block';

const A = 65;

/** Every node of the rubric in its order: weights of each column, score, contribution to the ranked score, provenance. */
export function criterionTable(rubric: Rubric, result: EntryResult): ReportBlock {
  const nodes = nodesOf(rubric).filter((node) => node !== rubric.root);
  const scores = new Map(result.nodes.map((score) => [score.node, score]));
  const columns = rubric.indices.map((_, place) => `${columnName(rubric, place)}:1.1>`);
  const rows = nodes.map((node) => [
    node.kind === 'group' ? node.name : `   ${node.name}`,
    ...rubric.indices.map((index) => weightText(rubric, index, node)),
    shown(scores.get(node.code)?.score ?? null),
    node.kind === 'group' ? '' : shown(scores.get(node.code)?.contribution ?? null),
    provenanceMark(node.provenance),
  ]);
  const groups = nodes.flatMap((node, place) => (node.kind === 'group' ? [place] : []));
  return table(['Kriteria:4', ...columns, 'Nilai:1.2>', 'Sumbangan:1.4>', 'Dasar kriteria:1.9'], rows, groups);
}

/** Which column of weights is whose, and where its weights come from. */
export function columnLegend(rubric: Rubric): readonly string[] {
  return rubric.indices.map(
    (index, place) => `${columnName(rubric, place)}: ${index.name}; dasar bobot: ${provenanceText(index.provenance)}`,
  );
}

function columnName(rubric: Rubric, place: number): string {
  return rubric.indices.length === 1 ? 'Bobot' : `Bobot ${String.fromCharCode(A + place)}`;
}

function weightText(rubric: Rubric, index: Rubric['indices'][number], node: CriterionNode): string {
  const parent = parentOf(rubric.root, node);
  const total = parent === null ? null : index.totals[parent.code];
  return `${index.weights[node.code] ?? 0}/${total ?? '–'}`;
}

function parentOf(group: GroupNode, node: CriterionNode): GroupNode | null {
  if (group.children.includes(node)) return group;
  for (const child of group.children) {
    const found = child.kind === 'group' ? parentOf(child, node) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Four of the six decimals: enough to add up by hand. */
function shown(value: string | null): string {
  return decimalText(value === null ? null : value.replace(/(\.\d{4})\d+$/, '$1'));
}
