import type { Rate } from '../complaint-counts';
import { rate } from '../rate';
import type { Provenance } from '../rubric';
import { type Classification, type SlaRule, SLA_STEPS, type SlaStep } from './complaint';
import type { ComplaintTally, LimitTally } from './complaint-tally';
import { slaRule } from './sla-rules';

/** How the valid complaints of one classification stand to the limit of one step. (docs/rules/complaints.md 9, 10) */
export interface SlaStatistics extends LimitTally {
  readonly classification: Classification;
  readonly step: SlaStep;
  /** Null: no limit, within which everything is. */
  readonly workingDays: number | null;
  readonly provenance: Provenance | null;
  readonly within: Rate;
}

const PARTS = { 'first-follow-up': 'firstFollowUp', resolution: 'resolution' } as const;

/** Both steps of every classification that occurs among the valid complaints. */
export function slaStatistics({ classes }: ComplaintTally, rules: readonly SlaRule[]): readonly SlaStatistics[] {
  return classes.flatMap((one) =>
    SLA_STEPS.flatMap((step) => {
      const limits = one[PARTS[step]];
      if (limitedCount(limits) === 0) return [];
      const rule = slaRule(rules, one.classification, step);
      return {
        classification: one.classification,
        step,
        workingDays: rule?.workingDays ?? null,
        provenance: rule?.provenance ?? null,
        ...limits,
        within: withinRate(limits),
      };
    }),
  );
}

/** Finished in time, or waiting with time left, of all. */
export function withinRate(limits: LimitTally): Rate {
  return rate(limits.onTime + limits.inTime, limitedCount(limits));
}

function limitedCount({ onTime, inTime, late, overdue }: LimitTally): number {
  return onTime + inTime + late + overdue;
}
