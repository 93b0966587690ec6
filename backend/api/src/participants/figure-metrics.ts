import { metricsOf } from '@anggakara/scoring';
import type { QuotedCounts, StatusMetrics } from '@anggakara/contracts';
import { splitCounts } from './quoted-figure';

/**
 * What the engine gives from the statuses of a quoted figure; null unless they account for every report received. Parts
 * that sum to the whole leave nothing for the other statuses, so those are zero without a guess. Days and time limits
 * are not quoted, so what depends on them is left out.
 */
export function statusMetrics(counts: QuotedCounts): StatusMetrics | null {
  const split = splitCounts(counts);
  if (split === null) return null;
  const others = { unverified: 0, postponed: 0, archived: 0, notAuthority: 0 };
  const unquoted = { answered: 0, withinSla: 0, cappedDaySum: 0 };
  const { received, valid, followedUp, resolved, archivedShare, inProcess, notFollowedUp } = metricsOf({
    ...split,
    ...others,
    ...unquoted,
  });
  return { received, valid, followedUp, resolved, archivedShare, inProcess, notFollowedUp };
}
