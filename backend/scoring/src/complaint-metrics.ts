import type { ComplaintCounts, ComplaintMetrics } from './complaint-counts';
import type { DecimalString } from './decimal-string';
import { rate } from './rate';
import { roundedCounts } from './rounded-counts';
import { wilson } from './wilson';

/** A first follow-up counts at most this many working days, and a missing one exactly as many. (docs/rules/metrics.md 5) */
export const DAY_CAP = 30;
/** Below this many valid complaints a year is too small to compare with. (docs/rules/metrics.md 8) */
export const LEAST_VALID_COMPLAINTS = 10;

/** Reports that are the agency's to handle: received less archived and less other authorities'. (docs/rules/metrics.md 2) */
export function validComplaints(counts: ComplaintCounts): number {
  return counts.received - counts.archived - counts.notAuthority;
}

/** Followed up is resolved or in process, never resolved alone. (docs/rules/metrics.md 3) */
export function followedUp(counts: ComplaintCounts): number {
  return counts.resolved + counts.inProcess;
}

/** Capped working days to the first follow-up over all valid complaints, the unanswered ones at the cap. */
export function cappedDays(counts: ComplaintCounts): number {
  return counts.cappedDaySum + DAY_CAP * (validComplaints(counts) - counts.answered);
}

/** Every rate and mean of one window's counts, each with what it was computed from. (docs/rules/metrics.md 2-6) */
export function metricsOf(counts: ComplaintCounts): ComplaintMetrics {
  const valid = validComplaints(counts);
  const { received, resolved } = counts;
  const followed = followedUp(counts);
  return {
    received,
    valid,
    followedUp: {
      official: rate(followed, received),
      scoring: rate(followed, valid),
      wilson: wilson(followed, valid),
    },
    resolved: { official: rate(resolved, received), scoring: rate(resolved, valid), wilson: wilson(resolved, valid) },
    meanFirstFollowUpWorkingDays: meanOf(cappedDays(counts), valid),
    meanOfAnsweredWorkingDays: meanOf(counts.cappedDaySum, counts.answered),
    withinSla: rate(counts.withinSla, valid),
    archivedShare: rate(counts.archived, received),
    inProcess: rate(counts.inProcess, received),
    notFollowedUp: rate(counts.notFollowedUp, received),
  };
}

function meanOf(days: number, complaints: number): DecimalString | null {
  return complaints === 0 ? null : roundedCounts(days, complaints, 4);
}
