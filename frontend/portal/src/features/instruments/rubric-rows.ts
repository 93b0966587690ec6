import type { CriterionNode, Rubric } from '../../data/rubric';

/** A criterion's weight in one column, out of the total that its parent declares there. */
export interface ColumnWeight {
  readonly index: string;
  readonly weight: number;
  readonly total: number;
}

export interface RubricRow {
  readonly node: CriterionNode;
  /** Code of the group it stands in. */
  readonly parent: string;
  /** 1 below the root. */
  readonly depth: number;
  readonly weights: readonly ColumnWeight[];
}

/** The tree below its root as rows, parents before their children. */
export function rubricRows(rubric: Rubric): readonly RubricRow[] {
  return rubric.root.children.flatMap((node) => rowsOf(rubric, node, rubric.root.code, 1));
}

function rowsOf(rubric: Rubric, node: CriterionNode, parent: string, depth: number): readonly RubricRow[] {
  const weights = rubric.indices.map((index) => ({
    index: index.code,
    weight: index.weights[node.code] ?? 0,
    total: index.totals[parent] ?? 0,
  }));
  const children = node.kind === 'group' ? node.children : [];
  return [
    { node, parent, depth, weights },
    ...children.flatMap((child) => rowsOf(rubric, child, node.code, depth + 1)),
  ];
}

/** Names of all nodes by code. */
export function nodeNames(rubric: Rubric): ReadonlyMap<string, string> {
  const rows = rubricRows(rubric).map(({ node }) => [node.code, node.name] as const);
  return new Map([[rubric.root.code, rubric.root.name], ...rows]);
}
