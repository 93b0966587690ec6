import { isDecimalString } from './decimal-string';
import { markProblem } from './mark-grid';
import { placedIn, repeatedIn, type Placed, type Problem } from './problem';
import { compared, difference, exact, isWhole, quotient, ZERO } from './rational';
import type { CriterionNode, Goalposts, MarkGrid, MarkNode, Rubric } from './rubric';
import { combinationProblems, type CombinationProblemCode } from './tree/combination-problems';
import { measureNodeProblems, type MeasureNodeProblemCode } from './tree/measure-node-problems';

export type NodeProblemCode =
  | 'node-without-code'
  | 'node-repeated'
  | 'group-without-children'
  | 'grid-not-decimal'
  | 'grid-without-step'
  | 'grid-empty'
  | 'grid-off-step'
  | 'anchor-off-grid'
  | 'goalpost-not-decimal'
  | 'goalposts-coincide'
  | CombinationProblemCode
  | MeasureNodeProblemCode;

type NodeProblem = Problem<NodeProblemCode>;

/** Every node with its place, parents before their children. */
export function placedNodes(rubric: Rubric): readonly Placed<CriterionNode>[] {
  return under({ value: rubric.root, path: 'root' });
}

function under(placed: Placed<CriterionNode>): readonly Placed<CriterionNode>[] {
  if (placed.value.kind !== 'group') return [placed];
  return [placed, ...placedIn(placed.value.children, `${placed.path}.children`).flatMap(under)];
}

/** What is wrong with the tree itself, its scales and its goalposts. (docs/rules/panel.md 1, docs/rules/metrics.md 9, docs/rules/measures.md 1-10) */
export function nodeProblems(rubric: Rubric): readonly NodeProblem[] {
  const nodes = placedNodes(rubric);
  const repeated = repeatedIn(nodes, ({ code }) => code).map(({ value, path }): NodeProblem => ({
    code: 'node-repeated',
    path: `${path}.code`,
    facts: { node: value.code },
  }));
  return [...repeated, ...nodes.flatMap(ownProblems)];
}

function ownProblems({ value: node, path }: Placed<CriterionNode>): readonly NodeProblem[] {
  const named: readonly NodeProblem[] =
    node.code === '' ? [{ code: 'node-without-code', path: `${path}.code`, facts: {} }] : [];
  switch (node.kind) {
    case 'group':
      if (node.children.length > 0) return [...named, ...combinationProblems({ value: node, path })];
      return [...named, { code: 'group-without-children', path: `${path}.children`, facts: { node: node.code } }];
    case 'mark':
      return [...named, ...scaleProblems(node, path)];
    case 'metric':
      return [...named, ...goalpostProblems(node.goalposts, `${path}.goalposts`)];
    case 'measure':
      return [...named, ...measureNodeProblems({ value: node, path })];
  }
}

function scaleProblems(node: MarkNode, path: string): readonly NodeProblem[] {
  const problems = gridProblems(node.grid, `${path}.grid`);
  if (problems.length > 0) return problems;
  return placedIn(node.anchors, `${path}.anchors`)
    .filter(({ value }) => markProblem(node.grid, value.at) !== null)
    .map(({ value, path: place }) => ({ code: 'anchor-off-grid', path: `${place}.at`, facts: { at: value.at } }));
}

function gridProblems(grid: MarkGrid, path: string): readonly NodeProblem[] {
  const texts = (['min', 'max', 'step'] as const).filter((part) => !isDecimalString(grid[part]));
  if (texts.length > 0) return texts.map((part) => ({ code: 'grid-not-decimal', path: `${path}.${part}`, facts: {} }));
  const facts = { min: grid.min, max: grid.max, step: grid.step };
  const [span, step] = [difference(exact(grid.max), exact(grid.min)), exact(grid.step)];
  if (compared(step, ZERO) <= 0) return [{ code: 'grid-without-step', path: `${path}.step`, facts }];
  if (compared(span, ZERO) <= 0) return [{ code: 'grid-empty', path: `${path}.max`, facts }];
  return isWhole(quotient(span, step)) ? [] : [{ code: 'grid-off-step', path: `${path}.step`, facts }];
}

function goalpostProblems(posts: Goalposts, path: string): readonly NodeProblem[] {
  const texts = (['zeroAt', 'fullAt'] as const).filter((post) => !isDecimalString(posts[post]));
  if (texts.length > 0)
    return texts.map((post) => ({ code: 'goalpost-not-decimal', path: `${path}.${post}`, facts: {} }));
  if (compared(exact(posts.zeroAt), exact(posts.fullAt)) !== 0) return [];
  return [
    { code: 'goalposts-coincide', path: `${path}.fullAt`, facts: { zeroAt: posts.zeroAt, fullAt: posts.fullAt } },
  ];
}
