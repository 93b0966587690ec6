import type { GroupCode, StageCode } from '@anggakara/contracts';
import type { GroupNode, Rubric, RubricIndex } from '@anggakara/scoring';

/** The rubrics of a stage as `seeds/rubrics` writes them: one tree, a column for each category, a plan for each group. */
export interface RubricTemplate extends Pick<Rubric, 'panel' | 'leastApplicablePercent' | 'rounding'> {
  readonly stage: StageCode;
  readonly name: string;
  readonly root: GroupNode;
  readonly columns: readonly (RubricIndex & { readonly group: GroupCode })[];
  readonly groups: readonly GroupPlan[];
}

export interface GroupPlan extends Pick<Rubric, 'rankedBy' | 'tieChain'> {
  readonly group: GroupCode;
  readonly name: string;
}

/** First version of a group's rubric; how many sheets must be counted is the stage's to say. */
export function rubricOf(template: RubricTemplate, plan: GroupPlan, quorum: Rubric['quorum']): Rubric {
  const { panel, leastApplicablePercent, rounding, root } = template;
  return {
    code: `${template.stage}/${plan.group}`,
    version: 1,
    name: `${template.name}, ${plan.name}`,
    root,
    indices: template.columns.filter(({ group }) => group === plan.group).map(indexOf),
    rankedBy: plan.rankedBy,
    panel,
    quorum,
    leastApplicablePercent,
    rounding,
    tieChain: plan.tieChain,
  };
}

function indexOf({ code, name, weights, totals, provenance }: RubricIndex): RubricIndex {
  return { code, name, weights, totals, provenance };
}
