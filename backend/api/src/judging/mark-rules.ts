import type { MarkEvent } from '@anggakara/contracts';
import { type MarkNode, type MarkProblem, markProblem, nodesOf, type Rubric } from '@anggakara/scoring';
import { Refusal } from '../platform';

/** Refuses what the rubric does not allow: marks of criteria that nobody marks, and values off the criterion's grid. (docs/rules/judging.md 7) */
export function refuseForbiddenMark(rubric: Rubric, { criterion, value }: MarkEvent, path: string): void {
  const node = markNode(rubric, criterion, `${path}.criterion`);
  if (value === 'not-scored') return;
  const problem = markProblem(node.grid, value);
  if (problem !== null) throw refusalOf(problem, node, `${path}.value`);
}

function markNode(rubric: Rubric, criterion: string, path: string): MarkNode {
  const node = nodesOf(rubric).find(({ code }) => code === criterion);
  if (node?.kind === 'mark') return node;
  const code = node === undefined ? 'criterion-unknown' : 'criterion-computed';
  throw new Refusal(code, { criterion }, [{ path, code: 'invalid' }]);
}

function refusalOf(problem: MarkProblem, { code, grid }: MarkNode, path: string): Refusal {
  if (problem === 'not-a-decimal') return new Refusal('invalid-request', {}, [{ path, code: 'not-decimal' }]);
  const facts = { criterion: code, min: grid.min, max: grid.max, step: grid.step };
  return new Refusal(`mark-${problem}`, facts, [{ path, code: 'invalid' }]);
}
