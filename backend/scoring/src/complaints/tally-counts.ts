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
  const resolution = limitsOf(tally, 'resolution');
  let [answered, cappedDaySum] = [0, 0];
  for (const { days, finished } of tally.firstFollowUp.counts) {
    answered += finished;
    cappedDaySum += Math.min(days, DAY_CAP) * finished;
  }
  return { ...statusCounts(tally), answered, withinSla: resolution.onTime + resolution.inTime, cappedDaySum };
}

type StatusCounts = Omit<ComplaintCounts, 'answered' | 'withinSla' | 'cappedDaySum'>;

function statusCounts(tally: CountedDays): StatusCounts {
  const counted = {
    unverified: statusCount(tally, 'unverified'),
    notFollowedUp: statusCount(tally, 'not-followed-up') + statusCount(tally, 'dispositioned'),
    inProcess: statusCount(tally, 'in-process'),
    postponed: statusCount(tally, 'postponed'),
    resolved: statusCount(tally, 'resolved'),
    archived: statusCount(tally, 'archived'),
    notAuthority: statusCount(tally, 'not-authority'),
  };
  return { received: Object.values(counted).reduce((sum, count) => sum + count, 0), ...counted };
}

/** Complaints of a state, of all classifications. */
export function statusCount({ classes }: CountedDays, status: ComplaintStatus): number {
  const place = COMPLAINT_STATUSES.indexOf(status);
  let sum = 0;
  for (const { statuses } of classes) sum += known(statuses[place]);
  return sum;
}

/** How the complaints of all classifications stand to the limits of a step. */
export function limitsOf({ classes }: CountedDays, step: 'firstFollowUp' | 'resolution'): LimitTally {
  const sum = (part: keyof LimitTally): number => classes.reduce((total, one) => total + one[step][part], 0);
  return { onTime: sum('onTime'), inTime: sum('inTime'), late: sum('late'), overdue: sum('overdue') };
}
