import type { KeptCounts, TypedPeriod } from '../data/claim-draft-store';
import type { ClaimKeeper } from '../data/claim-drafts';
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

/** The same period as it is typed. */
export function aTypedPeriod(fields: Partial<TypedPeriod> = {}): TypedPeriod {
  const texts = Object.entries(aClaimedPeriod()).map(([name, value]) => [name, value?.toString() ?? ''] as const);
  return { ...(Object.fromEntries(texts) as TypedPeriod), ...fields };
}

/** A device that keeps these counts, and what is put into it during a test. */
export function aKeeper(kept: KeptCounts | null = null): ClaimKeeper & { readonly held: () => KeptCounts | null } {
  let current = kept;
  return {
    held: () => current,
    kept: () => Promise.resolve(current),
    keep: (counts) => {
      current = counts;
      return Promise.resolve(true);
    },
    forget: () => {
      current = null;
      return Promise.resolve();
    },
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

type Metrics = NonNullable<MetricClaimView['reference']>;

export function aRate(numerator: number, denominator: number, percent: string) {
  return { numerator, denominator, percent };
}

/** Kaltim's year as it was printed: 59 reports, 53 resolved, 2 in process. */
export function someMetrics(metrics: Partial<Metrics> = {}): Metrics {
  return {
    received: 59,
    valid: 59,
    followedUp: {
      official: aRate(55, 59, '93.2'),
      scoring: aRate(55, 59, '93.2'),
      wilson: { low: '0.8380', high: '0.9733' },
    },
    resolved: {
      official: aRate(53, 59, '89.8'),
      scoring: aRate(53, 59, '89.8'),
      wilson: { low: '0.7946', high: '0.9525' },
    },
    meanFirstFollowUpWorkingDays: '1.9000',
    meanOfAnsweredWorkingDays: '1.2500',
    withinSla: aRate(50, 59, '84.7'),
    archivedShare: aRate(0, 59, '0.0'),
    inProcess: aRate(2, 59, '3.4'),
    notFollowedUp: aRate(4, 59, '6.8'),
    ...metrics,
  };
}
