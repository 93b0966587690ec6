import { markProblem, type DecimalString, type MarkGrid } from '@anggakara/scoring';

export { panelText, quotaRules, rubricRules, ruleText } from '@anggakara/scoring';
export { marksOf, metricNodesOf, nodesOf } from '@anggakara/scoring';
export type {
  Anchor,
  CriterionNode,
  DecimalString,
  Goalposts,
  GroupNode,
  MarkGrid,
  MarkNode,
  MetricNode,
  MetricPoints,
  Provenance,
  Rubric,
  RubricIndex,
  RuleInWords,
  ScoredMetricId,
} from '@anggakara/scoring';

/** Whether a decimal is a mark of the grid, by the very rule of the server. */
export function isOnGrid(grid: MarkGrid, value: DecimalString): boolean {
  return markProblem(grid, value) === null;
}
