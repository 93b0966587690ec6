import { known } from './known';
import { byText } from './order';
import { placedIn, repeatedIn, type Placed, type Problem } from './problem';
import { groupsOf, nodesOf } from './rubric-nodes';
import type { GroupNode, Rubric, RubricIndex } from './rubric';

export type IndexProblemCode =
  | 'no-index'
  | 'index-repeated'
  | 'weight-of-unknown-node'
  | 'total-of-unknown-group'
  | 'total-missing'
  | 'weight-missing'
  | 'weight-beside-factor'
  | 'total-of-sum'
  | 'weights-do-not-sum';

type IndexProblem = Problem<IndexProblemCode>;

/** Whether a number can be a weight: a whole number from 0 that is exact as a double. */
function isWeight(weight: number | undefined): weight is number {
  return weight !== undefined && Number.isSafeInteger(weight) && weight >= 0;
}

/** What is wrong with the weight columns: the children of a group sum to its declared total exactly. (docs/rules/panel.md 3) */
export function indexProblems(rubric: Rubric): readonly IndexProblem[] {
  if (rubric.indices.length === 0) return [{ code: 'no-index', path: 'indices', facts: {} }];
  const indices = placedIn(rubric.indices, 'indices');
  const repeated = repeatedIn(indices, ({ code }) => code).map(({ value, path }): IndexProblem => ({
    code: 'index-repeated',
    path: `${path}.code`,
    facts: { index: value.code },
  }));
  return [...repeated, ...indices.flatMap((index) => columnProblems(rubric, index))];
}

function columnProblems(rubric: Rubric, index: Placed<RubricIndex>): readonly IndexProblem[] {
  const weighted = groupsOf(rubric).filter(({ combine }) => combine?.kind !== 'sum');
  return [
    ...strangers(rubric, index),
    ...sumProblems(rubric, index),
    ...weighted.flatMap((group) => groupProblems(group, index)),
  ];
}

function strangers(rubric: Rubric, { value: index, path }: Placed<RubricIndex>): readonly IndexProblem[] {
  const nodes = new Set(nodesOf(rubric).map(({ code }) => code));
  const groups = new Set(groupsOf(rubric).map(({ code }) => code));
  const unknown = (known: ReadonlySet<string>, codes: object): readonly string[] =>
    Object.keys(codes)
      .filter((node) => !known.has(node))
      .toSorted(byText);
  return [
    ...unknown(nodes, index.weights).map((node): IndexProblem => ({
      code: 'weight-of-unknown-node',
      path: `${path}.weights.${node}`,
      facts: { node },
    })),
    ...unknown(groups, index.totals).map((node): IndexProblem => ({
      code: 'total-of-unknown-group',
      path: `${path}.totals.${node}`,
      facts: { node },
    })),
  ];
}

/** The children of a sum have factors in place of weights. (docs/rules/measures.md 10) */
function sumProblems(rubric: Rubric, { value: index, path }: Placed<RubricIndex>): readonly IndexProblem[] {
  const sums = groupsOf(rubric).filter(({ combine }) => combine?.kind === 'sum');
  return [
    ...sums
      .flatMap(({ children }) => children)
      .filter(({ code }) => Object.hasOwn(index.weights, code))
      .map(({ code }): IndexProblem => {
        return { code: 'weight-beside-factor', path: `${path}.weights.${code}`, facts: { node: code } };
      }),
    ...sums
      .filter(({ code }) => Object.hasOwn(index.totals, code))
      .map(({ code }): IndexProblem => {
        return { code: 'total-of-sum', path: `${path}.totals.${code}`, facts: { node: code } };
      }),
  ];
}

function groupProblems(group: GroupNode, { value: index, path }: Placed<RubricIndex>): readonly IndexProblem[] {
  const total = index.totals[group.code];
  if (!isWeight(total) || total === 0) {
    return [{ code: 'total-missing', path: `${path}.totals.${group.code}`, facts: { node: group.code } }];
  }
  const missing = group.children.filter(({ code }) => !isWeight(index.weights[code]));
  if (missing.length > 0) {
    return missing.map(({ code }) => ({
      code: 'weight-missing',
      path: `${path}.weights.${code}`,
      facts: { node: code },
    }));
  }
  const sum = group.children.reduce((subtotal, { code }) => subtotal + known(index.weights[code]), 0);
  if (sum === total) return [];
  const facts = { node: group.code, total, sum, difference: total - sum };
  return [{ code: 'weights-do-not-sum', path: `${path}.totals.${group.code}`, facts }];
}
