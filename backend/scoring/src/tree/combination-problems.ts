import { isDecimalString, MOST_PLACES } from '../decimal-string';
import { byText } from '../order';
import { isBetween, placedIn, type Placed, type Problem } from '../problem';
import { compared, exact, ZERO } from '../rational';
import type { Combination, CriterionNode, GroupNode } from '../rubric';

export type CombinationProblemCode =
  | 'combination-unknown'
  | 'places-missing'
  | 'not-places'
  | 'factor-missing'
  | 'factor-not-decimal'
  | 'factor-zero'
  | 'factor-of-unknown-child'
  | 'mark-in-geometric-mean'
  | 'below-zero-in-geometric-mean';

type CombinationProblem = Problem<CombinationProblemCode>;
type Sum = Extract<Combination, { kind: 'sum' }>;

/** What is wrong with how a group is made of its children. (docs/rules/measures.md 8-10) */
export function combinationProblems(group: Placed<GroupNode>): readonly CombinationProblem[] {
  const { combine = { kind: 'weighted-mean' }, places } = group.value;
  const problems: CombinationProblem[] = [];
  if (places !== undefined && !isBetween(places, 0, MOST_PLACES)) {
    problems.push({ code: 'not-places', path: `${group.path}.places`, facts: { most: MOST_PLACES } });
  }
  switch (combine.kind) {
    case 'weighted-mean':
      return problems;
    case 'sum':
      return [...problems, ...factorProblems(group, combine)];
    case 'geometric-mean':
      return [...problems, ...geometricProblems(group)];
    default:
      return [...problems, { code: 'combination-unknown', path: `${group.path}.combine.kind`, facts: {} }];
  }
}

function factorProblems({ value: group, path }: Placed<GroupNode>, { factors }: Sum): readonly CombinationProblem[] {
  const children = new Set(group.children.map(({ code }) => code));
  const strangers = Object.keys(factors).filter((code) => !children.has(code));
  const problem = (code: CombinationProblemCode, node: string): CombinationProblem => ({
    code,
    path: `${path}.combine.factors.${node}`,
    facts: { node },
  });
  return [
    ...[...children].flatMap((node) => {
      // A child may be named like something that every object has.
      const code = factorProblem(Object.hasOwn(factors, node) ? factors[node] : undefined);
      return code === null ? [] : [problem(code, node)];
    }),
    ...strangers.toSorted(byText).map((node) => problem('factor-of-unknown-child', node)),
  ];
}

function factorProblem(factor: string | undefined): CombinationProblemCode | null {
  if (factor === undefined) return 'factor-missing';
  if (!isDecimalString(factor)) return 'factor-not-decimal';
  return compared(exact(factor), ZERO) === 0 ? 'factor-zero' : null;
}

/** It is for measures and metrics, never for marks, and nothing in it may be below zero. */
function geometricProblems(group: Placed<GroupNode>): readonly CombinationProblem[] {
  const below = placedIn(group.value.children, `${group.path}.children`).flatMap(inGeometricMean);
  if (group.value.places !== undefined) return below;
  return [{ code: 'places-missing', path: `${group.path}.places`, facts: { node: group.value.code } }, ...below];
}

function inGeometricMean({ value: node, path }: Placed<CriterionNode>): readonly CombinationProblem[] {
  const facts = { node: node.code };
  switch (node.kind) {
    case 'mark':
      return [{ code: 'mark-in-geometric-mean', path, facts }];
    case 'metric':
      return [];
    case 'measure':
      return pointTexts(node)
        .filter(isNegative)
        .map(() => ({ code: 'below-zero-in-geometric-mean', path: `${path}.norm`, facts }));
    case 'group': {
      const own = node.combine?.kind === 'sum' ? Object.values(node.combine.factors).filter(isNegative) : [];
      return [
        ...own.map((): CombinationProblem => {
          return { code: 'below-zero-in-geometric-mean', path: `${path}.combine.factors`, facts };
        }),
        ...placedIn(node.children, `${path}.children`).flatMap(inGeometricMean),
      ];
    }
  }
}

/** Points that a norm itself names. */
function pointTexts({ norm }: Extract<CriterionNode, { kind: 'measure' }>): readonly string[] {
  if (norm.kind === 'piecewise') return norm.knots.map(({ points }) => points);
  return norm.kind === 'bands' ? norm.bands.map(({ points }) => points) : [];
}

function isNegative(text: string): boolean {
  return text.startsWith('-') && isDecimalString(text) && compared(exact(text), ZERO) < 0;
}
