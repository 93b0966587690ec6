import type { Explanation } from '../explanation-context';
import { known } from '../known';
import { groupsOf, rankingIndices } from '../rubric-nodes';
import type { CriterionNode, GroupNode, Rubric } from '../rubric';
import { TREE_SENTENCES } from './sentences';

/** The group a leaf stands in. */
export function parentOf(rubric: Rubric, { code }: CriterionNode): GroupNode {
  return known(groupsOf(rubric).find(({ children }) => children.some((child) => child.code === code)));
}

/**
 * A leaf's name with what it weighs among its siblings, in each column that ranks; in a sum with its factor. The weight is that
 * of the rubric, also where what does not apply has left it to others. (docs/rules/ranking.md 6)
 */
export function weighedName({ rubric, say, shown }: Explanation, leaf: CriterionNode): string {
  const parent = parentOf(rubric, leaf);
  const { name, code } = leaf;
  if (parent.combine?.kind === 'sum') {
    return say(TREE_SENTENCES.factored, { name, factor: shown(known(parent.combine.factors[code])) });
  }
  const columns = rankingIndices(rubric);
  const weights = columns.map(
    ({ weights, totals }) => `${shown(String(known(weights[code])))}/${shown(String(known(totals[parent.code])))}`,
  );
  const facts = { name, weights: [...new Set(weights)].join('; '), group: parent.name };
  return say(parent.code === rubric.root.code ? TREE_SENTENCES.weighed : TREE_SENTENCES['weighed-inside'], facts);
}
