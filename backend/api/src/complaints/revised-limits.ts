import type { ReviseComplaintLimits } from '@anggakara/contracts';
import { LAPOR_SLA, type Provenance, type SlaRule } from '@anggakara/scoring';
import type { PlacedFault } from '../platform';

/** Limits named twice; the structure is checked before. */
export function limitFaults({ limits }: ReviseComplaintLimits): readonly PlacedFault[] {
  return limits.flatMap((limit, place) => {
    const isTwice = limits.slice(0, place).some((other) => isSame(other, limit));
    return isTwice ? [{ path: `limits[${String(place)}]`, code: 'repeated' as const }] : [];
  });
}

/** All limits as they are then: what keeps its days keeps where it comes from. (docs/rules/complaints.md 9, 36) */
export function revisedLimits(
  current: readonly SlaRule[],
  { limits, source, reason }: ReviseComplaintLimits,
): readonly SlaRule[] {
  const provenance: Provenance = source === null ? { kind: 'assumption', reason } : { kind: 'documented', source };
  return current.map((rule) => {
    const named = limits.find((limit) => isSame(limit, rule));
    if (named === undefined || named.workingDays === rule.workingDays) return rule;
    return proposed(named) ?? { ...rule, workingDays: named.workingDays, provenance };
  });
}

/** A limit that is given back what SP4N-LAPOR! says is SP4N-LAPOR!'s again. */
function proposed(named: Pick<SlaRule, 'classification' | 'step' | 'workingDays'>): SlaRule | undefined {
  return LAPOR_SLA.find((rule) => isSame(rule, named) && rule.workingDays === named.workingDays);
}

/** Limits of which the days differ, as they are recorded: `other resolution: 14 -> 20`. */
export function changedLimits(before: readonly SlaRule[], after: readonly SlaRule[]): readonly string[] {
  return after.flatMap((rule, place) => {
    const [then, now] = [before[place]?.workingDays ?? null, rule.workingDays];
    return then === now ? [] : [`${rule.classification} ${rule.step}: ${String(then)} -> ${String(now)}`];
  });
}

type Placed = Pick<SlaRule, 'classification' | 'step'>;

function isSame(one: Placed, other: Placed): boolean {
  return one.classification === other.classification && one.step === other.step;
}
