import type {
  MakeMonitoring,
  MonitoredAgencyDetailView,
  MonitoredAgencyView,
  MonitoringSummaryView,
  MonitoringView,
  Page,
  ReminderView,
} from '@anggakara/contracts';
import { complaintStatistics, LAPOR_SLA, MONITORING_SCALE, NO_TALLY } from '@anggakara/scoring';

const PERIOD = { start: '2026-01-01', end: '2026-06-30' };
const COMPARISON = { start: '2025-01-01', end: '2025-06-30' };

export const MONITORING_TO_MAKE: MakeMonitoring = {
  name: 'Monev tengah tahun 2026',
  period: PERIOD,
  comparison: COMPARISON,
  observedUntil: '2026-07-31',
};

export const MONITORING_SUMMARY: MonitoringSummaryView = {
  number: 1,
  name: 'Monev tengah tahun 2026',
  period: PERIOD,
  comparison: COMPARISON,
  observedUntil: '2026-07-31',
  scale: MONITORING_SCALE,
  madeBy: 'Laras Arunika',
  madeAt: '2026-08-03T02:00:00.000Z',
  agencies: 108,
  read: 0,
};

export const MONITORING_PAGE: Page<MonitoringSummaryView> = { items: [MONITORING_SUMMARY], total: 1 };

const AGENCY: MonitoredAgencyView = {
  ...{ agency: 'contoh-ip-001', name: 'Kabupaten Contoh', entityType: 'regency', observedUntil: null, statuses: null },
  ...{ valid: null, followedUp: null, resolved: null, withinSla: null, meanFirstFollowUpWorkingDays: null },
  ...{ predicate: 'not-assessable', improvement: null },
};

export const MONITORING: MonitoringView = {
  monitoring: MONITORING_SUMMARY,
  statuses: [0, 0, 0, 0, 0, 0, 0, 0],
  statistics: complaintStatistics(NO_TALLY, LAPOR_SLA),
  improvement: { kind: 'too-few', least: 10 },
  predicates: [
    ...([
      { predicate: 'very-good', agencies: 0 },
      { predicate: 'good', agencies: 0 },
      { predicate: 'fair', agencies: 0 },
    ] as const),
    { predicate: 'poor', agencies: 0 },
    { predicate: 'not-assessable', agencies: 1 },
  ],
  agencies: [AGENCY],
};

export const MONITORED_AGENCY: MonitoredAgencyDetailView = {
  monitoring: MONITORING_SUMMARY,
  ...{ agency: 'contoh-ip-001', name: 'Kabupaten Contoh', source: null, statuses: null, statistics: null },
  ...{ comparison: null, improvement: null },
  predicate: { predicate: 'not-assessable', because: 'no-complaints-read' },
  lines: ['Tidak dapat dinilai', 'Tidak ada data laporan yang dibaca dari instansi ini.'],
};

export const REMINDER_PAGE: Page<ReminderView> = {
  items: [
    {
      ...{ agency: 'contoh-ip-001', name: 'Kabupaten Contoh', entityType: 'regency', count: 7, unverified: 2 },
      ...{ oldest: '2026-02-10', waitingWorkingDays: 112 },
      classes: [{ classification: 'information-request', count: 7, oldest: '2026-02-10' }],
    },
  ],
  total: 1,
};
