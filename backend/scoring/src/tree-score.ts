import { ONE, product, quotient, total, whole, ZERO, type Rational } from './rational';
import type { CriterionNode, GroupNode, Rubric, RubricIndex } from './rubric';

/** Scores of the leaves by node code; null where a metric does not apply. */
export type LeafScores = ReadonlyMap<string, Rational | null>;

/** Scores of all nodes; null for a group in which nothing applies. */
export type NodeScores = ReadonlyMap<string, Rational | null>;

export function weightOf(index: RubricIndex, node: CriterionNode): Rational {
  return whole(index.weights[node.code] ?? 0);
}

/** Score of every node under one column: the weighted mean over what applies. (docs/rules/panel.md 3) */
export function nodeScores(rubric: Rubric, index: RubricIndex, leaves: LeafScores): NodeScores {
  const scores = new Map<string, Rational | null>();
  const visit = (node: CriterionNode): Rational | null => {
    const score = node.kind === 'group' ? weightedMean(index, node, visit) : (leaves.get(node.code) ?? null);
    scores.set(node.code, score);
    return score;
  };
  visit(rubric.root);
  return scores;
}

function weightedMean(
  index: RubricIndex,
  group: GroupNode,
  scoreOf: (node: CriterionNode) => Rational | null,
): Rational | null {
  const parts = group.children.map((child) => ({ weight: weightOf(index, child), score: scoreOf(child) }));
  const applicable = parts.filter((part): part is { weight: Rational; score: Rational } => part.score !== null);
  const weight = total(applicable.map((part) => part.weight));
  if (weight.numerator === 0n) return null;
  return quotient(total(applicable.map((part) => product(part.weight, part.score))), weight);
}

/** Share of the column's weight that applies to these leaves, 0 to 1. (docs/rules/panel.md 4) */
export function applicableShare(rubric: Rubric, index: RubricIndex, leaves: LeafScores): Rational {
  const shareOf = (node: CriterionNode): Rational => {
    if (node.kind !== 'group') return (leaves.get(node.code) ?? null) === null ? ZERO : ONE;
    const weights = total(node.children.map((child) => weightOf(index, child)));
    if (weights.numerator === 0n) return ZERO;
    return quotient(total(node.children.map((child) => product(weightOf(index, child), shareOf(child)))), weights);
  };
  return shareOf(rubric.root);
}
