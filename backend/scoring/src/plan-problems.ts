import { MOST_PLACES } from './decimal-string';
import { isBetween, placedIn, repeatedIn, type Problem } from './problem';
import { marksOf, nodesOf } from './rubric-nodes';
import type { CountedElement, TieChainElement } from './panel/chain-element';
import type { Rubric } from './rubric';

export type PlanProblemCode =
  | 'not-a-version'
  | 'ranked-by-nothing'
  | 'ranked-by-unknown-index'
  | 'ranked-by-repeated-index'
  | 'not-a-quorum'
  | 'not-a-percentage'
  | 'not-places'
  | 'tie-chain-unknown-node'
  | 'tie-chain-repeated';

type PlanProblem = Problem<PlanProblemCode>;

/** What is wrong with the plan around the tree: order, quorum, rounding and tie chain. (docs/rules/ranking.md 4, 5) */
export function planProblems(rubric: Rubric): readonly PlanProblem[] {
  return [
    ...numberProblems(rubric),
    ...roundingProblems(rubric),
    ...rankedByProblems(rubric),
    ...tieChainProblems(rubric),
  ];
}

function numberProblems(rubric: Rubric): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const { version, quorum, leastApplicablePercent } = rubric;
  if (!isBetween(version, 1, Number.MAX_SAFE_INTEGER)) {
    problems.push({ code: 'not-a-version', path: 'version', facts: { version } });
  }
  const least = marksOf(rubric).length > 0 ? 1 : 0;
  if (!isBetween(quorum.sheets, least, Number.MAX_SAFE_INTEGER)) {
    problems.push({ code: 'not-a-quorum', path: 'quorum.sheets', facts: { sheets: quorum.sheets, least } });
  }
  if (!isBetween(leastApplicablePercent.value, 1, 100)) {
    const facts = { value: leastApplicablePercent.value };
    problems.push({ code: 'not-a-percentage', path: 'leastApplicablePercent.value', facts });
  }
  return problems;
}

function roundingProblems({ rounding }: Rubric): readonly PlanProblem[] {
  const points = ['metric', 'criterion', 'stage', 'final'] as const;
  return points.flatMap((point): readonly PlanProblem[] => {
    const places = rounding[point];
    if (places === null ? point === 'criterion' : isBetween(places, 0, MOST_PLACES)) return [];
    return [{ code: 'not-places', path: `rounding.${point}`, facts: { most: MOST_PLACES } }];
  });
}

function rankedByProblems({ rankedBy, indices }: Rubric): readonly PlanProblem[] {
  if (rankedBy.indices.length === 0) return [{ code: 'ranked-by-nothing', path: 'rankedBy.indices', facts: {} }];
  const columns = placedIn(rankedBy.indices, 'rankedBy.indices');
  const unknown = columns.filter(({ value }) => indices.every(({ code }) => code !== value));
  return [
    ...unknown.map(({ value, path }): PlanProblem => ({
      code: 'ranked-by-unknown-index',
      path,
      facts: { index: value },
    })),
    ...repeatedIn(columns, (code) => code).map(({ value, path }): PlanProblem => ({
      code: 'ranked-by-repeated-index',
      path,
      facts: { index: value },
    })),
  ];
}

/** What an element looks at, so that no element stands twice in a chain. */
export function chainLabel(element: TieChainElement): string {
  switch (element.kind) {
    case 'node':
      return element.node;
    case 'metric':
      return element.metric;
    case 'carried-score':
      return element.stage;
    case 'median-juror-total':
      return element.kind;
    default:
      return countedLabel(element);
  }
}

function countedLabel(element: CountedElement): string {
  switch (element.kind) {
    case 'carried-rank':
      return `${element.kind} ${element.stage}`;
    case 'countback':
      return `${element.kind} ${element.of}`;
    case 'count-of-marks':
      return `${element.kind} ${element.atLeast}`;
    case 'measure':
      return element.measure;
    case 'own-rank':
    case 'lot':
      return element.kind;
  }
}

function tieChainProblems(rubric: Rubric): readonly PlanProblem[] {
  const nodes = new Set(nodesOf(rubric).map(({ code }) => code));
  const elements = placedIn(rubric.tieChain.elements, 'tieChain.elements');
  const unknown = elements.filter(({ value }) => value.kind === 'node' && !nodes.has(value.node));
  return [
    ...unknown.map(({ value, path }): PlanProblem => ({
      code: 'tie-chain-unknown-node',
      path: `${path}.node`,
      facts: { node: chainLabel(value) },
    })),
    ...repeatedIn(elements, (element) => `${element.kind} ${chainLabel(element)}`).map(
      ({ value, path }): PlanProblem => ({ code: 'tie-chain-repeated', path, facts: { element: chainLabel(value) } }),
    ),
  ];
}
