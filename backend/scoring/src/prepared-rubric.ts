import { nodesOf, rankingIndices } from './rubric-nodes';
import type { MarkNode, MetricNode, Rubric, RubricIndex } from './rubric';
import { shareTable, type ShareTable } from './share-table';

export type LeafNode = MarkNode | MetricNode;

/** A rubric with what is asked of it for every entry. */
export interface PreparedRubric {
  readonly rubric: Rubric;
  /** In the tree's order. */
  readonly leaves: readonly LeafNode[];
  readonly marks: readonly MarkNode[];
  readonly metrics: readonly MetricNode[];
  /** The columns whose mean orders the group. */
  readonly ranking: readonly RubricIndex[];
  /** The columns' tables by code, for the leaves that apply; many entries share one. */
  readonly tablesFor: (applying: ReadonlySet<string>) => ReadonlyMap<string, ShareTable>;
}

export function preparedRubric(rubric: Rubric): PreparedRubric {
  const leaves = nodesOf(rubric).filter((node) => node.kind !== 'group');
  const known = new Map<string, ReadonlyMap<string, ShareTable>>();
  const tablesFor = (applying: ReadonlySet<string>): ReadonlyMap<string, ShareTable> => {
    const pattern = leaves.map(({ code }) => (applying.has(code) ? '1' : '0')).join('');
    const tables =
      known.get(pattern) ??
      new Map(rubric.indices.map((index) => [index.code, shareTable(rubric.root, index, applying)]));
    known.set(pattern, tables);
    return tables;
  };
  return {
    rubric,
    leaves,
    marks: leaves.filter((leaf) => leaf.kind === 'mark'),
    metrics: leaves.filter((leaf) => leaf.kind === 'metric'),
    ranking: rankingIndices(rubric),
    tablesFor,
  };
}
