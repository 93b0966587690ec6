import type { PanelScore } from './panel-score';
import { ONE, product, quotient, sum, total, whole, ZERO, type Rational } from './rational';
import type { CriterionNode, GroupNode, RubricIndex } from './rubric';
import { weightOf, type NodeScores } from './tree-score';

/** What each leaf gives to an entry's score, as the mean over some columns; the parts sum to it exactly. (docs/rules/ranking.md 6) */
export function contributionsOf(panel: PanelScore, indices: readonly RubricIndex[]): ReadonlyMap<string, Rational> {
  const columns = indices.flatMap((index) => {
    const scores = panel.columns.get(index.code);
    return scores === undefined ? [] : [partsOf(panel.prepared.rubric.root, index, scores)];
  });
  const leaves = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return new Map(
    leaves.map((leaf) => {
      const parts = columns.map((column) => column.get(leaf) ?? ZERO);
      return [leaf, quotient(total(parts), whole(columns.length))];
    }),
  );
}

function partsOf(root: GroupNode, index: RubricIndex, scores: NodeScores): ReadonlyMap<string, Rational> {
  const parts = new Map<string, Rational>();
  const visit = (node: CriterionNode, share: Rational): void => {
    const score = scores.get(node.code) ?? null;
    if (score === null) return;
    if (node.kind === 'group')
      for (const [child, part] of shares(index, node, scores)) visit(child, product(share, part));
    else parts.set(node.code, product(share, score));
  };
  visit(root, ONE);
  return parts;
}

/** Shares of a group's children in its score: the weight of what does not apply goes to its siblings. */
function shares(
  index: RubricIndex,
  group: GroupNode,
  scores: NodeScores,
): readonly (readonly [CriterionNode, Rational])[] {
  const applicable = group.children.filter((child) => (scores.get(child.code) ?? null) !== null);
  const weight = applicable.reduce((subtotal, child) => sum(subtotal, weightOf(index, child)), ZERO);
  return applicable.map((child) => [child, quotient(weightOf(index, child), weight)]);
}
