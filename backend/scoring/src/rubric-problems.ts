import { indexProblems, type IndexProblemCode } from './index-problems';
import { nodeProblems, type NodeProblemCode } from './node-problems';
import { chainProblems, type ChainProblemCode } from './panel/chain-problems';
import { finalProblems, type FinalProblemCode } from './panel/final-problems';
import { panelProblems, type PanelProblemCode } from './panel/panel-problems';
import { planProblems, type PlanProblemCode } from './plan-problems';
import type { Problem } from './problem';
import { ZERO } from './rational';
import type { Rubric } from './rubric';
import { canBeRanked } from './tree/greatest-scores';

export type RubricProblemCode =
  | NodeProblemCode
  | IndexProblemCode
  | PlanProblemCode
  | PanelProblemCode
  | FinalProblemCode
  | ChainProblemCode
  | 'score-beyond-ranking';
export type RubricProblem = Problem<RubricProblemCode>;

/** Everything for which a rubric cannot be locked; empty where it can. (docs/rules/panel.md 1, 3) */
export function rubricProblems(rubric: Rubric): readonly RubricProblem[] {
  const problems = [
    ...nodeProblems(rubric),
    ...indexProblems(rubric),
    ...planProblems(rubric),
    ...panelProblems(rubric),
    ...finalProblems(rubric),
    ...chainProblems(rubric),
  ];
  if (problems.length > 0 || canBeRanked(rubric, ZERO)) return problems;
  return [{ code: 'score-beyond-ranking', path: 'root', facts: { node: rubric.root.code } }];
}
