import type { ClaimVerificationView, VerificationSummaryView } from '@anggakara/contracts';
import {
  COMPARED_METRICS,
  type ComplaintCounts,
  complaintStatistics,
  LAPOR_SLA,
  metricDifferences,
  NO_TALLY,
} from '@anggakara/scoring';

const RECOMPUTED: ComplaintCounts = {
  ...{ received: 59, unverified: 0, notFollowedUp: 4, inProcess: 2, postponed: 0, resolved: 53, archived: 0 },
  ...{ notAuthority: 0, answered: 55, withinSla: 50, cappedDaySum: 110 },
};
const CLAIMED: ComplaintCounts = { ...RECOMPUTED, inProcess: 0, resolved: 55 };

const METRICS = metricDifferences(CLAIMED, RECOMPUTED).map((one, place) => ({
  ...{ metric: COMPARED_METRICS[place]!, claimed: one.claimed, recomputed: one.recomputed, accepted: one.claimed },
  difference: one.difference,
}));

/** Kota Contoh calls two complaints in process resolved; nobody has decided. */
export function aVerification(changes: Partial<ClaimVerificationView> = {}): ClaimVerificationView {
  return {
    ...{ entry: 'IP-002', entryName: 'Kota Contoh', group: 'IP', agency: 'contoh-ip-002', isPartOfAgency: false },
    ...{ state: 'undecided', version: 0, submittedAt: '2026-02-03T02:30:00.000Z' },
    export: {
      import: '0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10',
      ...{ fileName: 'ekspor-2025.csv', since: '2026-01-15T02:00:00.000Z', observedUntil: '2025-12-31' },
    },
    periods: [
      {
        ...{ period: '2025-S1', claimed: CLAIMED, recomputed: RECOMPUTED, accepted: CLAIMED, acceptance: 'undecided' },
        metrics: METRICS,
        counts: [
          {
            ...{ field: 'resolved', claimed: 55, recomputed: 53, difference: 2 },
            explanations: [
              {
                ...{ code: 'followed-up', kind: 'definition', amount: 2, leaves: 0, rows: 2 },
                message: 'Klaim mungkin menghitung yang diproses sebagai selesai.',
              },
            ],
          },
        ],
        questions: [
          {
            ...{ code: 'bulk-closing', count: 12, of: 53, facts: {}, rows: 0 },
            message: '12 dari 53 ditutup pada satu hari. Bagaimana pelapornya dijawab?',
          },
        ],
      },
    ],
    windows: [
      { role: 'comparison', metrics: [], statistics: null },
      { role: 'reference', metrics: METRICS, statistics: complaintStatistics(NO_TALLY, LAPOR_SLA) },
    ],
    ...{ decisions: [], clarifications: [], may: { decide: true, ask: true, answer: false } },
    ...changes,
  };
}

export function aSummary(changes: Partial<VerificationSummaryView> = {}): VerificationSummaryView {
  return {
    ...{ entry: 'IP-002', entryName: 'Kota Contoh', group: 'IP', agency: 'contoh-ip-002' },
    ...{ state: 'undecided', dueOn: null, ...changes },
  };
}
