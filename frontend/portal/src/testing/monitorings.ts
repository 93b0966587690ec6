import type {
  MonitoredAgencyDetailView,
  MonitoredAgencyView,
  MonitoringSummaryView,
  MonitoringView,
} from '@anggakara/contracts';
import { complaintStatistics, LAPOR_SLA, MONITORING_SCALE, NO_TALLY } from '@anggakara/scoring';

/** A monitoring of half a year, of which two of three agencies were read. */
export function aMonitoring(fields: Partial<MonitoringSummaryView> = {}): MonitoringSummaryView {
  return {
    ...{ number: 1, name: 'Monev 2026', observedUntil: '2026-07-31', agencies: 3, read: 2, scale: MONITORING_SCALE },
    period: { start: '2026-01-01', end: '2026-06-30' },
    comparison: null,
    ...{ madeBy: 'Laras Arunika', madeAt: '2026-08-03T02:00:00.000Z' },
    ...fields,
  };
}

export function aMonitoredAgency(fields: Partial<MonitoredAgencyView> = {}): MonitoredAgencyView {
  return {
    ...{ agency: 'a1', name: 'Kota Satu', entityType: 'city', observedUntil: '2026-06-30' },
    statuses: [0, 0, 9, 0, 40, 0, 0, 0],
    valid: 49,
    followedUp: { numerator: 40, denominator: 49, percent: '81.6' },
    resolved: { numerator: 40, denominator: 49, percent: '81.6' },
    withinSla: { numerator: 30, denominator: 49, percent: '61.2' },
    meanFirstFollowUpWorkingDays: '7.1000',
    ...{ predicate: 'fair', improvement: null },
    ...fields,
  };
}

export function aMonitoringView(fields: Partial<MonitoringView> = {}): MonitoringView {
  return {
    monitoring: aMonitoring(),
    statuses: [0, 0, 9, 0, 40, 0, 0, 0],
    statistics: complaintStatistics(NO_TALLY, LAPOR_SLA),
    improvement: null,
    predicates: [
      { predicate: 'fair', agencies: 1 },
      { predicate: 'not-assessable', agencies: 2 },
    ],
    agencies: [aMonitoredAgency()],
    ...fields,
  };
}

export function aMonitoredDetail(fields: Partial<MonitoredAgencyDetailView> = {}): MonitoredAgencyDetailView {
  return {
    monitoring: aMonitoring(),
    ...{ agency: 'a1', name: 'Kota Satu', comparison: null, improvement: { kind: 'too-few', least: 10 } },
    source: { fileName: 'ekspor.csv', since: '2026-08-03T02:00:00.000Z', observedUntil: '2026-06-30' },
    statuses: [0, 0, 9, 0, 40, 0, 0, 0],
    statistics: complaintStatistics(NO_TALLY, LAPOR_SLA),
    predicate: { predicate: 'fair', checks: [], missed: [] },
    lines: ['Sedang', 'ditindaklanjuti: 81,6 %, sedikitnya 60 %'],
    ...fields,
  };
}
