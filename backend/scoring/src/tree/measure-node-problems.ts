import { isLongDecimal, MOST_PLACES } from '../decimal-string';
import { isBetween, type Placed, type Problem } from '../problem';
import { compared, exactLong, ZERO } from '../rational';
import type { MeasureNode } from '../rubric';
import { normProblems, type NormProblemCode } from './norm-problems';

export type MeasureNodeProblemCode =
  | NormProblemCode
  | 'measure-without-name'
  | 'z-not-positive'
  | 'not-a-least-denominator'
  | 'least-denominator-without-rate'
  | 'not-places';

type MeasureNodeProblem = Problem<MeasureNodeProblemCode>;

/** What is wrong with a measure's reading, norm and places. (docs/rules/measures.md 1-7) */
export function measureNodeProblems({ value: node, path }: Placed<MeasureNode>): readonly MeasureNodeProblem[] {
  return [...ownProblems(node, path), ...normProblems(node.norm, `${path}.norm`)];
}

function ownProblems(node: MeasureNode, path: string): readonly MeasureNodeProblem[] {
  const { measure, reading, leastDenominator, places } = node;
  const problems: MeasureNodeProblem[] = [];
  if (measure === '') problems.push({ code: 'measure-without-name', path: `${path}.measure`, facts: {} });
  if (reading.kind === 'rate' && reading.bound === 'wilson' && !isPositive(reading.z)) {
    problems.push({ code: 'z-not-positive', path: `${path}.reading.z`, facts: { z: reading.z } });
  }
  if (leastDenominator !== undefined) problems.push(...leastProblems(node, leastDenominator, path));
  if (places !== undefined && !isBetween(places, 0, MOST_PLACES)) {
    problems.push({ code: 'not-places', path: `${path}.places`, facts: { most: MOST_PLACES } });
  }
  return problems;
}

function leastProblems({ reading }: MeasureNode, least: number, path: string): readonly MeasureNodeProblem[] {
  const place = `${path}.leastDenominator`;
  if (reading.kind !== 'rate') return [{ code: 'least-denominator-without-rate', path: place, facts: {} }];
  if (isBetween(least, 1, Number.MAX_SAFE_INTEGER)) return [];
  return [{ code: 'not-a-least-denominator', path: place, facts: { least } }];
}

function isPositive(text: string): boolean {
  return isLongDecimal(text) && compared(exactLong(text), ZERO) > 0;
}
