import { placesOf } from './decimal-string';
import type { CriterionNode, Rubric } from './rubric';
import { nodesOf } from './rubric-nodes';

/**
 * The least number of places at which every mark, every point and every rounded value under the root is a whole number of
 * ticks: with few of them sums stay short enough for doubles. (docs/rules/numbers.md 10)
 */
export function leafPlaces(rubric: Rubric): number {
  const { metric, criterion } = rubric.rounding;
  return Math.max(metric, criterion ?? 0, ...nodesOf(rubric).map(ownPlaces));
}

function ownPlaces(node: CriterionNode): number {
  if (node.kind === 'mark') return Math.max(placesOf(node.grid.min), placesOf(node.grid.step));
  return node.kind === 'metric' ? 0 : (node.places ?? 0);
}
