import type { CriterionNode, GroupNode, MarkNode, MeasureNode, MetricNode, Rubric, RubricIndex } from './rubric';

/** Every node, parents before their children, in the rubric's order. */
export function nodesOf(rubric: Rubric): readonly CriterionNode[] {
  return under(rubric.root);
}

function under(node: CriterionNode): readonly CriterionNode[] {
  return node.kind === 'group' ? [node, ...node.children.flatMap(under)] : [node];
}

/** Criteria that jurors mark. */
export function marksOf(rubric: Rubric): readonly MarkNode[] {
  return nodesOf(rubric).filter((node) => node.kind === 'mark');
}

/** Criteria that are computed from counts. */
export function metricNodesOf(rubric: Rubric): readonly MetricNode[] {
  return nodesOf(rubric).filter((node) => node.kind === 'metric');
}

/** Criteria that are computed from values and rates. */
export function measureNodesOf(rubric: Rubric): readonly MeasureNode[] {
  return nodesOf(rubric).filter((node) => node.kind === 'measure');
}

export function groupsOf(rubric: Rubric): readonly GroupNode[] {
  return nodesOf(rubric).filter((node) => node.kind === 'group');
}

/** The columns whose mean orders the group. */
export function rankingIndices(rubric: Rubric): readonly RubricIndex[] {
  return rubric.indices.filter((index) => rubric.rankedBy.indices.includes(index.code));
}
