import type { ComplaintCounts } from '../complaint-counts';
import { DAY_CAP } from '../complaint-metrics';
import { known } from '../known';
import { COMPLAINT_STATUSES, type ComplaintStatus } from './complaint';
import type { CountedDays, LimitTally } from './complaint-tally';

/**
 * The eleven counts, which an agency would claim, of a tally; the seven statuses sum to `received`, dispositioned ones being not
 * followed up. (docs/rules/complaints.md 1, 4, 10)
 */
export function countsOf(tally: CountedDays): ComplaintCounts {
  const { counts } = tally.firstFollowUp;
  const resolution = limitsOf(tally, 'resolution');
  return {
    received: receivedIn(tally),
    unverified: statusCount(tally, 'unverified'),
    notFollowedUp: statusCount(tally, 'not-followed-up') + statusCount(tally, 'dispositioned'),
    inProcess: statusCount(tally, 'in-process'),
    postponed: statusCount(tally, 'postponed'),
    resolved: statusCount(tally, 'resolved'),
    archived: statusCount(tally, 'archived'),
    notAuthority: statusCount(tally, 'not-authority'),
    answered: counts.reduce((sum, { finished }) => sum + finished, 0),
    withinSla: resolution.onTime + resolution.inTime,
    cappedDaySum: counts.reduce((sum, { days, finished }) => sum + Math.min(days, DAY_CAP) * finished, 0),
  };
}

/** Complaints of a state, of all classifications. */
export function statusCount({ classes }: CountedDays, status: ComplaintStatus): number {
  const place = COMPLAINT_STATUSES.indexOf(status);
  return classes.reduce((sum, { statuses }) => sum + known(statuses[place]), 0);
}

function receivedIn({ classes }: CountedDays): number {
  return classes.reduce((sum, { statuses }) => sum + statuses.reduce((part, count) => part + count, 0), 0);
}

/** How the complaints of all classifications stand to the limits of a step. */
export function limitsOf({ classes }: CountedDays, step: 'firstFollowUp' | 'resolution'): LimitTally {
  const sum = (part: keyof LimitTally): number => classes.reduce((total, one) => total + one[step][part], 0);
  return { onTime: sum('onTime'), inTime: sum('inTime'), late: sum('late'), overdue: sum('overdue') };
}
