import { indexProblems, type IndexProblemCode } from './index-problems';
import { nodeProblems, type NodeProblemCode } from './node-problems';
import { planProblems, type PlanProblemCode } from './plan-problems';
import type { Problem } from './problem';
import type { Rubric } from './rubric';

export type RubricProblemCode = NodeProblemCode | IndexProblemCode | PlanProblemCode;
export type RubricProblem = Problem<RubricProblemCode>;

/** Everything for which a rubric cannot be locked; empty where it can. (docs/rules/panel.md 1, 3) */
export function rubricProblems(rubric: Rubric): readonly RubricProblem[] {
  return [...nodeProblems(rubric), ...indexProblems(rubric), ...planProblems(rubric)];
}
