import type { ClaimedPeriod, MetricClaimSummaryView, MetricClaimView } from '@anggakara/contracts';

/** 262 reports whose states add up; two of three of them answered within two days. */
export function aClaimedPeriod(fields: Partial<ClaimedPeriod> = {}): ClaimedPeriod {
  return {
    period: '2025',
    start: '2025-01-01',
    end: '2025-12-31',
    received: 262,
    unverified: 0,
    notFollowedUp: 3,
    inProcess: 4,
    postponed: 0,
    resolved: 255,
    archived: 0,
    notAuthority: 0,
    answered: 259,
    withinSla: 250,
    cappedDaySum: 498,
    ...fields,
  };
}

export function aClaim(fields: Partial<MetricClaimView> = {}): MetricClaimView {
  return {
    entry: 'IP-001',
    entryName: 'Kabupaten Selasar',
    group: 'IP',
    state: 'draft',
    version: 4,
    savedAt: '2026-11-25T01:55:00Z',
    submittedAt: null,
    editable: true,
    periods: [aClaimedPeriod()],
    findings: [],
    reference: null,
    comparison: null,
    trend: [],
    points: [],
    ...fields,
  };
}

export function aClaimSummary(fields: Partial<MetricClaimSummaryView> = {}): MetricClaimSummaryView {
  return {
    entry: 'IP-001',
    entryName: 'Kabupaten Selasar',
    group: 'IP',
    state: 'draft',
    submittedAt: null,
    warnings: 0,
    ...fields,
  };
}
