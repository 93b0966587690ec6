import type { ParticipantGroupView } from '@anggakara/contracts';
import { quotaRules, type Rubric, rubricRules, type RuleInWords } from '../../data/rubric';
import { language } from '../../ui/language';

/** Who takes part in what the rubric decides. */
export interface PlanPlace {
  /** Null at the stage that makes winners: the categories have its places. */
  readonly group: Pick<ParticipantGroupView, 'code' | 'places' | 'provenance'> | null;
  readonly stageName: (code: string) => string;
}

/** The rules by which a rubric's marks become a rank and the ranks places, each with where it comes from. */
export function planLines(rubric: Rubric, { group, stageName }: PlanPlace): readonly RuleInWords[] {
  return [...rubricRules(rubric, language(), stageName), ...(group === null ? [] : placeLines(group))];
}

function placeLines({ code, places, provenance }: NonNullable<PlanPlace['group']>): readonly RuleInWords[] {
  return quotaRules({ group: code, places }, language()).map((rule) =>
    rule.kind === 'places' ? { ...rule, provenance } : rule,
  );
}
