import type { Rubric } from '@anggakara/scoring';
import type {
  ClaimedPeriod,
  MetricClaimSummaryView,
  MetricClaimView,
  MetricPreviewView,
  Page,
  PairedEntryView,
  PreviewMetrics,
  ReopenMetrics,
  ReportingPeriodView,
  SaveMetrics,
  SubmitMetrics,
} from '@anggakara/contracts';
import { claimComputation } from './claim-computation';
import { claimPeriods } from './claim-periods';

const ASKED: readonly ReportingPeriodView[] = [
  { code: '2024-S1', name: 'Semester I 2024', role: 'comparison', start: '2024-01-01', end: '2024-06-30' },
  { code: '2024-S2', name: 'Semester II 2024', role: 'comparison', start: '2024-07-01', end: '2024-12-31' },
  { code: '2025-S1', name: 'Semester I 2025', role: 'reference', start: '2025-01-01', end: '2025-06-30' },
  { code: '2025-S2', name: 'Semester II 2025', role: 'reference', start: '2025-07-01', end: '2025-12-31' },
];

const LAST_PERIOD: ClaimedPeriod = {
  ...{ period: '2025-S2', start: '2025-07-01', end: '2025-12-31', received: 642 },
  ...{ unverified: 10, notFollowedUp: 35, inProcess: 70, postponed: 7, resolved: 488, archived: 18, notAuthority: 14 },
  ...{ answered: 565, withinSla: 462, cappedDaySum: 2_980 },
};

const assumed = { kind: 'assumption', reason: 'Contoh.' } as const;

/** A rubric without a computed criterion: the example shows the shape, the edition has the rubric. */
const RUBRIC: Rubric = {
  ...{ code: 'document/IP', version: 1, name: 'Contoh', indices: [] },
  root: { kind: 'group', code: 'DOCUMENT', name: 'Contoh', description: '', provenance: assumed, children: [] },
  rankedBy: { indices: [], provenance: assumed },
  panel: { method: 'mean', provenance: assumed },
  quorum: { sheets: 2, provenance: assumed },
  leastApplicablePercent: { value: 60, provenance: assumed },
  rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: assumed },
  tieChain: { elements: [], provenance: assumed },
};

const PERIODS = claimPeriods(ASKED, [LAST_PERIOD]);

export const METRICS_PREVIEW: MetricPreviewView = claimComputation(ASKED, PERIODS, RUBRIC);

export const CLAIM: MetricClaimView = {
  ...{ entry: 'IP-001', entryName: 'Kabupaten Contoh', group: 'IP', state: 'draft', version: 2 },
  ...{ savedAt: '2026-02-02T01:00:00.000Z', submittedAt: null, editable: true, periods: PERIODS },
  ...METRICS_PREVIEW,
};

export const CLAIM_SUBMITTED: MetricClaimView = {
  ...{ ...CLAIM, state: 'submitted', version: 3, editable: false },
  submittedAt: '2026-02-03T02:30:00.000Z',
};

export const METRICS_TO_SAVE: SaveMetrics = { periods: [LAST_PERIOD], version: 1 };

export const METRICS_TO_PREVIEW: PreviewMetrics = { periods: [LAST_PERIOD] };

export const SUBMISSION: SubmitMetrics = { version: 2 };

export const REOPENING: ReopenMetrics = {
  reason: 'Instansi menemukan salah ketik pada jumlah hari semester II 2025.',
  version: 1,
};

const SUMMARY: MetricClaimSummaryView = {
  ...{ entry: 'IP-001', entryName: 'Kabupaten Contoh', group: 'IP', state: 'draft' },
  ...{ submittedAt: null, warnings: 0 },
};

export const PAIRED_PAGE: Page<PairedEntryView> = {
  items: [
    {
      ...{ entry: 'IP-002', entryName: 'Kota Contoh', agencyCode: 'contoh-ip-002', agencyName: 'Kota Contoh' },
      ...{ group: 'IP', kind: 'city' },
      population: null,
      comparison: {
        ...{ from: '2024-01-01', to: '2024-12-31', received: 102, perTenThousandPerYear: null },
        resolved: { numerator: 86, denominator: 102, percent: '84.3' },
      },
      reference: {
        ...{ from: '2025-01-01', to: '2025-12-31', received: 129, perTenThousandPerYear: null },
        resolved: { numerator: 99, denominator: 129, percent: '76.7' },
      },
      change: { kind: 'compared', quadrant: 'more-lower', volumePercent: '26.5', completionPoints: '-7.6' },
    },
  ],
  total: 1,
};

export const CLAIM_PAGE: Page<MetricClaimSummaryView> = { items: [SUMMARY], total: 1 };
