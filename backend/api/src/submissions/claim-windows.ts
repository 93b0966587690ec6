import { type ComplaintCounts, summedCounts } from '@anggakara/scoring';
import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';
import { completeCounts } from './claim-periods';
import { periodErrors } from './period-findings';

export type WindowRole = ReportingPeriodView['role'];

/** The counts of a period that can be true, null where they are missing or impossible. */
export function soundCounts(period: ClaimedPeriod): ComplaintCounts | null {
  return periodErrors(period).length === 0 ? completeCounts(period) : null;
}

/**
 * The counts of the reference or the comparison window, summed over its periods; null until every one of them is sound,
 * and where the edition has no such window. (docs/rules/metrics.md 6)
 */
export function windowCounts(
  role: WindowRole,
  asked: readonly ReportingPeriodView[],
  periods: readonly ClaimedPeriod[],
): ComplaintCounts | null {
  const codes = new Set(asked.filter((period) => period.role === role).map(({ code }) => code));
  const counts = periods.filter(({ period }) => codes.has(period)).map(soundCounts);
  const sound = counts.filter((count) => count !== null);
  return sound.length === 0 || sound.length < codes.size ? null : summedCounts(sound);
}

/** Sound counts without the window that they were claimed over; null where they are not. */
export function countsAlone(period: ClaimedPeriod): ComplaintCounts | null {
  const counts = soundCounts(period);
  if (counts === null) return null;
  const { received, unverified, notFollowedUp, inProcess, postponed, resolved } = counts;
  const { archived, notAuthority, answered, withinSla, cappedDaySum } = counts;
  return {
    ...{ received, unverified, notFollowedUp, inProcess, postponed, resolved },
    ...{ archived, notAuthority, answered, withinSla, cappedDaySum },
  };
}
