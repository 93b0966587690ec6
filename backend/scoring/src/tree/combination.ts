import { signOf } from '../integer';
import { known } from '../known';
import { exact, quotient, total, whole, type Rational } from '../rational';
import { groupsOf } from '../rubric-nodes';
import type { CriterionNode, GroupNode, Rubric, RubricIndex } from '../rubric';
import { size } from './greatest-scores';

/** A group whose value is no plain sum of shares: it is rounded, or a geometric mean. (docs/rules/measures.md 11) */
export type CompositeNode = GroupNode & { readonly places: number };

export function isComposite(node: CriterionNode): node is CompositeNode {
  return node.kind === 'group' && node.places !== undefined;
}

/** Leaves and composites, in the tree's order. */
export function termCodes(node: CriterionNode): readonly string[] {
  if (node.kind !== 'group') return [node.code];
  const below = node.children.flatMap(termCodes);
  return isComposite(node) ? [node.code, ...below] : below;
}

/** Those of them that stand under no composite: the score is a sum of shares of these. */
export function linearTerms(node: CriterionNode): readonly string[] {
  return node.kind === 'group' && !isComposite(node) ? node.children.flatMap(linearTerms) : [node.code];
}

/** How much a child weighs in its group, whether or not it applies: its weight, or the size of its factor. */
export function sizeOf(group: GroupNode, child: CriterionNode, index: RubricIndex): Rational {
  const factor = factorOf(group, child);
  return factor === null ? whole(known(index.weights[child.code])) : size(factor);
}

/**
 * By what each applicable child is multiplied: its weight over theirs, or its factor, whatever applies beside it; null where
 * nothing applies or nothing of weight. (docs/rules/panel.md 6, docs/rules/measures.md 10)
 */
export function partsOf(
  group: GroupNode,
  applicable: readonly CriterionNode[],
  index: RubricIndex,
): ReadonlyMap<string, Rational> | null {
  const factors = applicable.map((child) => factorOf(group, child));
  const sizes = applicable.map((child) => sizeOf(group, child, index));
  const weight = total(sizes);
  if (signOf(weight.numerator) === 0) return null;
  return new Map(
    applicable.map((child, place) => [child.code, factors[place] ?? quotient(known(sizes[place]), weight)]),
  );
}

/** Codes of what stands under a geometric mean, which nothing below zero can enter. */
export function codesInGeometricMeans(rubric: Rubric): ReadonlySet<string> {
  return new Set(
    groupsOf(rubric)
      .filter(({ combine }) => combine?.kind === 'geometric-mean')
      .flatMap(({ children }) => children.flatMap(codesUnder)),
  );
}

function codesUnder(node: CriterionNode): readonly string[] {
  return node.kind === 'group' ? [node.code, ...node.children.flatMap(codesUnder)] : [node.code];
}

function factorOf({ combine }: GroupNode, { code }: CriterionNode): Rational | null {
  return combine?.kind === 'sum' ? exact(known(combine.factors[code])) : null;
}
