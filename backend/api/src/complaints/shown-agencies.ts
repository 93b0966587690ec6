import type { MonitoredAgencyView, MonitoringView } from '@anggakara/contracts';
import { COMPLAINT_STATUSES, type ComplaintStatus, LEAST_SHOWN, type Rate, rate, shownCells } from '@anggakara/scoring';

type Cells = readonly (number | null)[];

/** What was seen of an agency as it may leave the house; null is withheld, or was not read. */
export interface ShownAgency extends Pick<
  MonitoredAgencyView,
  'agency' | 'name' | 'entityType' | 'observedUntil' | 'predicate'
> {
  readonly isRead: boolean;
  readonly received: number | null;
  /** In the order of COMPLAINT_STATUSES. */
  readonly statuses: Cells;
  readonly valid: number | null;
  readonly followedUpOfAll: Rate | null;
  readonly resolvedOfAll: Rate | null;
  readonly followedUp: Rate | null;
  readonly resolved: Rate | null;
  readonly withinSla: Rate | null;
  readonly meanFirstFollowUpWorkingDays: string | null;
  /** How many cells are withheld. */
  readonly withheld: number;
}

export type ShownTotal = Omit<
  ShownAgency,
  'agency' | 'name' | 'entityType' | 'observedUntil' | 'predicate' | 'isRead' | 'withheld'
>;

const NOTHING: Cells = COMPLAINT_STATUSES.map(() => null);

/**
 * A rate stands only where every state that goes into it does: one from which withheld cells could be reckoned back is withheld
 * with them. (docs/rules/complaints.md 33)
 */
export function shownAgency(seen: MonitoredAgencyView): ShownAgency {
  const { agency, name, entityType, observedUntil, predicate, statuses } = seen;
  const who = { agency, name, entityType, observedUntil, predicate };
  if (statuses === null) return { ...who, ...NOT_READ };
  const received = statuses.reduce((sum, count) => sum + count, 0);
  const cells = shownCells(statuses);
  return {
    ...who,
    ...shownRates(seen, cells, received),
    isRead: true,
    received: isFew(received) ? null : received,
    statuses: cells,
    meanFirstFollowUpWorkingDays: isFew(seen.valid ?? 0) ? null : seen.meanFirstFollowUpWorkingDays,
    withheld: cells.filter((cell) => cell === null).length,
  };
}

type Measured = Pick<MonitoredAgencyView, 'valid' | 'followedUp' | 'resolved' | 'withinSla'>;
type ShownRates = Pick<
  ShownAgency,
  'valid' | 'followedUpOfAll' | 'resolvedOfAll' | 'followedUp' | 'resolved' | 'withinSla'
>;

function shownRates(seen: Measured, cells: Cells, received: number): ShownRates {
  const told = (...states: readonly ComplaintStatus[]): boolean =>
    !isFew(received) && states.every((state) => cellOf(cells, state) !== null);
  const where = <Value>(isTold: boolean, value: Value): Value | null => (isTold ? value : null);
  const isValidTold = told('archived', 'not-authority') && !isFew(seen.valid ?? 0);
  const [isFollowedUpTold, isResolvedTold] = [told('resolved', 'in-process'), told('resolved')];
  return {
    valid: where(isValidTold, seen.valid),
    followedUpOfAll: where(isFollowedUpTold, rate(countOf(cells, 'resolved', 'in-process'), received)),
    resolvedOfAll: where(isResolvedTold, rate(countOf(cells, 'resolved'), received)),
    followedUp: where(isValidTold && isFollowedUpTold, seen.followedUp),
    resolved: where(isValidTold && isResolvedTold, seen.resolved),
    withinSla: where(isValidTold, unlessSmall(seen.withinSla)),
  };
}

/**
 * States of all agencies together. Where agencies keep a cell to themselves, the sum stands only if at least two do and one of
 * their cells is none of the small ones: else it would give them away. (docs/rules/complaints.md 33)
 */
export function shownNational(agencies: readonly MonitoredAgencyView[]): Cells {
  const read = agencies.flatMap(({ statuses }) =>
    statuses === null ? [] : [{ statuses, cells: shownCells(statuses) }],
  );
  const sums = COMPLAINT_STATUSES.map((_, place) => {
    const own = read.map(({ statuses, cells }) => ({ count: statuses[place] ?? 0, isWithheld: cells[place] === null }));
    const withheld = own.filter(({ isWithheld }) => isWithheld);
    const isCovered = withheld.length >= 2 && withheld.some(({ count }) => count >= LEAST_SHOWN);
    return withheld.length === 0 || isCovered ? own.reduce((sum, { count }) => sum + count, 0) : null;
  });
  return covered(sums);
}

/** All agencies together as they may leave the house. (docs/rules/complaints.md 33) */
export function shownTotal({ agencies, statistics }: Pick<MonitoringView, 'agencies' | 'statistics'>): ShownTotal {
  const { received, valid, followedUp, resolved, withinSla, meanFirstFollowUpWorkingDays } = statistics.metrics;
  const cells = shownNational(agencies);
  const measured = { valid, followedUp: followedUp.scoring, resolved: resolved.scoring, withinSla };
  return {
    ...shownRates(measured, cells, received),
    received: isFew(received) ? null : received,
    statuses: cells,
    meanFirstFollowUpWorkingDays: isFew(valid) ? null : meanFirstFollowUpWorkingDays,
  };
}

/** One that is withheld alone would be the sum less the others: the least of the others goes with it. */
function covered(sums: Cells): Cells {
  if (sums.filter((sum) => sum === null).length !== 1) return sums;
  const others = sums.flatMap((sum) => (sum === null || sum === 0 ? [] : [sum]));
  const cover = sums.indexOf(Math.min(...others));
  return sums.map((sum, place) => (place === cover ? null : sum));
}

const NOT_READ = {
  ...{ isRead: false, received: null, statuses: NOTHING, valid: null, followedUpOfAll: null, resolvedOfAll: null },
  ...{ followedUp: null, resolved: null, withinSla: null, meanFirstFollowUpWorkingDays: null, withheld: 0 },
} as const;

function unlessSmall(share: Rate | null): Rate | null {
  if (share === null) return null;
  const parts = shownCells([share.numerator, share.denominator - share.numerator]);
  return parts.includes(null) ? null : share;
}

function isFew(count: number): boolean {
  return count > 0 && count < LEAST_SHOWN;
}

function cellOf(cells: Cells, state: ComplaintStatus): number | null {
  return cells[COMPLAINT_STATUSES.indexOf(state)] ?? null;
}

function countOf(cells: Cells, ...states: readonly ComplaintStatus[]): number {
  return states.reduce((sum, state) => sum + (cellOf(cells, state) ?? 0), 0);
}
