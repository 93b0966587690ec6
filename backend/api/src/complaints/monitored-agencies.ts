import type { MonitoredAgencyView, PredicateCountView } from '@anggakara/contracts';
import {
  COMPLAINT_STATUSES,
  type ComplaintImprovement,
  complaintImprovement,
  type ComplaintTally,
  countsOf,
  isoDate,
  mergedTally,
  metricsOf,
  NO_TALLY,
  predicateOf,
  type PredicateResult,
  PREDICATES,
  statusCount,
} from '@anggakara/scoring';
import type { LookedForAgency, ReadTally } from './monitored.repository';
import type { FoundMonitoring } from './found-monitoring';

/** What was read of an agency, by the windows of the monitoring. */
export interface AgencyReading {
  readonly source: Pick<ReadTally, 'fileName' | 'since' | 'observedUntil'>;
  readonly now: ComplaintTally;
  /** Null without a window to compare with. */
  readonly before: ComplaintTally | null;
}

/** By agency; complaints outside the windows are counted in none. (docs/rules/complaints.md 2) */
export function agencyReadings(
  { periodCode, comparisonCode }: Pick<FoundMonitoring, 'periodCode' | 'comparisonCode'>,
  rows: readonly ReadTally[],
): ReadonlyMap<string, AgencyReading> {
  const tallyOf = (agency: string, code: string): ComplaintTally => byPlace.get(`${agency} ${code}`) ?? NO_TALLY;
  const byPlace = new Map(rows.flatMap(({ agency, period, tally }) => (tally ? [[`${agency} ${period}`, tally]] : [])));
  return new Map(
    rows.map(({ agency, fileName, since, observedUntil }) => [
      agency,
      {
        source: { fileName, since, observedUntil },
        now: tallyOf(agency, periodCode),
        before: comparisonCode === null ? null : tallyOf(agency, comparisonCode),
      },
    ]),
  );
}

/** Received complaints, in the order of COMPLAINT_STATUSES. */
export function statusesOf(tally: ComplaintTally): readonly number[] {
  return COMPLAINT_STATUSES.map((status) => statusCount(tally, status));
}

/** Against the window before; null without one. (docs/rules/complaints.md 14) */
export function improvementOf({ now, before }: Pick<AgencyReading, 'now' | 'before'>): ComplaintImprovement | null {
  return before === null ? null : complaintImprovement(countsOf(before), countsOf(now));
}

/** Of an agency of which nothing was read: not assessable. (docs/rules/complaints.md 31) */
export function agencyPredicate(
  { scale }: Pick<FoundMonitoring, 'scale'>,
  reading: AgencyReading | undefined,
): PredicateResult {
  return predicateOf(reading === undefined ? null : { metrics: metricsOf(countsOf(reading.now)) }, scale);
}

const NOT_READ = {
  ...{ observedUntil: null, statuses: null, valid: null, followedUp: null, resolved: null, withinSla: null },
  ...{ meanFirstFollowUpWorkingDays: null, improvement: null },
} as const;

export function monitoredAgency(
  agency: LookedForAgency,
  monitoring: Pick<FoundMonitoring, 'scale'>,
  reading: AgencyReading | undefined,
): MonitoredAgencyView {
  const { predicate } = agencyPredicate(monitoring, reading);
  if (reading === undefined) return { ...agency, ...NOT_READ, predicate };
  const { valid, followedUp, resolved, withinSla, meanFirstFollowUpWorkingDays } = metricsOf(countsOf(reading.now));
  return {
    ...agency,
    observedUntil: isoDate(reading.source.observedUntil),
    statuses: statusesOf(reading.now),
    ...{ valid, followedUp: followedUp.scoring, resolved: resolved.scoring, withinSla, meanFirstFollowUpWorkingDays },
    ...{ predicate, improvement: improvementOf(reading) },
  };
}

/** How many agencies each predicate has, in the order of PREDICATES. */
export function predicateCounts(agencies: readonly MonitoredAgencyView[]): readonly PredicateCountView[] {
  return PREDICATES.map((predicate) => ({
    predicate,
    agencies: agencies.filter((one) => one.predicate === predicate).length,
  }));
}

/** All agencies as one: tallies are added, and everything is computed anew. (docs/rules/complaints.md 13) */
export function nationalReading(
  readings: ReadonlyMap<string, AgencyReading>,
  comparisonCode: string | null,
): Pick<AgencyReading, 'now' | 'before'> {
  const all = [...readings.values()];
  return {
    now: mergedTally(all.map(({ now }) => now)),
    before: comparisonCode === null ? null : mergedTally(all.map(({ before }) => before ?? NO_TALLY)),
  };
}
