import type { Integer } from './integer';
import { known } from './known';
import { linearTermsOf, type LinearTerms } from './linear-terms';
import { leafPlaces } from './leaf-places';
import { nodesOf } from './rubric-nodes';
import { metricScale, type MetricScale } from './metric-points';
import type { CriterionNode, MarkNode, MeasureNode, MetricNode, Rubric } from './rubric';
import { meanTable, shareTable, type ShareTable } from './share-table';
import { isComposite, type CompositeNode } from './tree/combination';
import { joinedTable } from './tree/joined-table';

export type LeafNode = MarkNode | MetricNode | MeasureNode;

/** The code of a weight column; null is the mean of those that order the group. */
export type Column = string | null;

/** Scores of leaves; null where one does not apply. */
type LeafTicks = readonly (Integer | null)[];

/** A rubric with what is asked of it for every entry. */
export interface PreparedRubric {
  readonly rubric: Rubric;
  /** Parents before their children. */
  readonly nodes: readonly CriterionNode[];
  /** In the tree's order. */
  readonly leaves: readonly LeafNode[];
  /** By code where each stands among them. */
  readonly leafOf: ReadonlyMap<string, number>;
  readonly marks: readonly MarkNode[];
  readonly metrics: readonly MetricScale[];
  readonly measures: readonly MeasureNode[];
  /** Parents before their children. */
  readonly composites: readonly CompositeNode[];
  readonly linear: LinearTerms;
  /** Places at which the score of every leaf is a whole number of ticks. */
  readonly leafPlaces: number;
  /** The columns' tables for the leaves that apply, which are those with a score; many entries share one. */
  readonly tablesFor: (leaves: LeafTicks) => ReadonlyMap<Column, ShareTable>;
}

export function preparedRubric(rubric: Rubric): PreparedRubric {
  const nodes = nodesOf(rubric);
  const leaves = nodes.filter((node) => node.kind !== 'group');
  return {
    rubric,
    nodes,
    leaves,
    leafOf: new Map(leaves.map(({ code }, leaf) => [code, leaf])),
    marks: leaves.filter((leaf) => leaf.kind === 'mark'),
    metrics: leaves.filter((leaf) => leaf.kind === 'metric').map(metricScale),
    measures: leaves.filter((leaf) => leaf.kind === 'measure'),
    composites: nodes.filter(isComposite),
    linear: linearTermsOf(rubric.root, nodes),
    leafPlaces: leafPlaces(rubric),
    tablesFor: rememberedTables(rubric, nodes),
  };
}

/** Each pattern's tables are made once; the sheets of one entry, and most entries in turn, ask for the same ones again. */
function rememberedTables(rubric: Rubric, nodes: readonly CriterionNode[]): PreparedRubric['tablesFor'] {
  const leaves = nodes.filter((node) => node.kind !== 'group');
  const hasComposites = nodes.some(isComposite);
  const made = new Map<string, ReadonlyMap<Column, ShareTable>>();
  let last: { readonly applying: readonly boolean[]; readonly tables: ReadonlyMap<Column, ShareTable> } | null = null;
  return (ticks) => {
    if (last !== null && isSamePattern(last.applying, ticks)) return last.tables;
    const applying = ticks.map((count) => count !== null);
    const pattern = applying.join();
    const codes = leaves.filter((_, leaf) => applying[leaf]).map(({ code }) => code);
    const tables = made.get(pattern) ?? tablesOf(rubric, new Set(codes), hasComposites);
    made.set(pattern, tables);
    last = { applying, tables };
    return tables;
  };
}

function isSamePattern(applying: readonly boolean[], ticks: LeafTicks): boolean {
  return applying.every((applies, leaf) => applies === (ticks[leaf] !== null));
}

function tablesOf(
  { root, indices, rankedBy }: Rubric,
  applying: ReadonlySet<string>,
  hasComposites: boolean,
): ReadonlyMap<Column, ShareTable> {
  const tables = new Map<Column, ShareTable>(indices.map((index) => [index.code, shareTable(root, index, applying)]));
  const ranking = rankedBy.indices.map((index) => known(tables.get(index)));
  // Where there are composites, each column's have values of their own.
  return tables.set(null, hasComposites ? joinedTable(ranking) : meanTable(ranking));
}
