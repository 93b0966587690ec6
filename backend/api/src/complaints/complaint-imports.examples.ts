import type {
  BeginComplaintImport,
  CancelComplaintImport,
  CheckComplaintImport,
  ChooseComplaintSheet,
  ComplaintImportView,
  ComplaintMapping,
  ComplaintMetricsView,
  ComplaintRecountView,
  Page,
  RejectedRowView,
  StoreComplaintImport,
} from '@anggakara/contracts';

export const IMPORT_ID = '0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10';

export const IMPORT_TO_BEGIN: BeginComplaintImport = {
  fileName: 'ekspor-2025.csv',
  size: 7_340_032,
  agency: 'contoh-ip-001',
};

const MAPPING: ComplaintMapping = {
  format: 'anggakara.complaint-map/1',
  columns: { ticket: 'Nomor Tiket', received: 'Tanggal Masuk', status: 'Status' },
  dropped: ['Nama Pelapor'],
  dateOrder: 'day-month-year',
  statuses: { Beres: 'resolved' },
  classifications: {},
  agencies: {},
  observedUntil: '2025-12-31',
};

export const SHEET_TO_CHOOSE: ChooseComplaintSheet = { version: 3, sheet: 'Semester I' };
export const IMPORT_TO_CHECK: CheckComplaintImport = { version: 3, mapping: MAPPING };
export const IMPORT_TO_STORE: StoreComplaintImport = { version: 5, leaveOut: false };
export const IMPORT_TO_CANCEL: CancelComplaintImport = { version: 5 };

export const IMPORT: ComplaintImportView = {
  id: IMPORT_ID,
  agency: 'contoh-ip-001',
  monitoring: null,
  fileName: 'ekspor-2025.csv',
  size: 7_340_032,
  state: 'uploading',
  version: 1,
  partBytes: 4_194_304,
  parts: [
    {
      offset: 0,
      size: 4_194_304,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
  ],
  progress: { bytes: 0, rows: 0 },
  sheets: [],
  sheet: null,
  preview: null,
  kept: null,
  proposed: null,
  mapping: null,
  summary: null,
  problems: [],
  leaveOut: false,
  failure: null,
  begunBy: 'Admin Instansi Contoh',
  begunAt: '2026-01-15T02:00:00.000Z',
  finishedAt: null,
};

export const REJECTIONS: Page<RejectedRowView> = {
  items: [
    {
      line: 22,
      column: 'Status',
      code: 'status-unknown',
      message: 'Status "entah" tidak dikenal. Petakan kata ini ke salah satu dari delapan status.',
    },
  ],
};

export const IMPORT_PAGE: Page<ComplaintImportView> = { items: [IMPORT], total: 1 };

const COUNTS = {
  ...{ received: 59, unverified: 0, notFollowedUp: 4, inProcess: 2, postponed: 0, resolved: 53, archived: 0 },
  ...{ notAuthority: 0, answered: 55, withinSla: 50, cappedDaySum: 110 },
};

export const METRICS_PAGE: Page<ComplaintMetricsView> = {
  items: [
    {
      agency: 'contoh-ip-001',
      import: IMPORT_ID,
      fileName: 'ekspor-2025.csv',
      since: '2026-01-15T02:00:00.000Z',
      observedUntil: '2025-12-31',
      periods: [
        {
          period: '2025-S1',
          counts: COUNTS,
          followedUp: { numerator: 55, denominator: 59 },
          resolved: { numerator: 53, denominator: 59 },
          withinSla: { numerator: 50, denominator: 59 },
          meanFirstFollowUpWorkingDays: '2.00',
        },
      ],
    },
  ],
  total: 1,
};

export const RECOUNT_PAGE: Page<ComplaintRecountView> = {
  items: [
    {
      agency: 'contoh-ip-001',
      import: IMPORT_ID,
      periods: [{ period: '2025-S1', counts: COUNTS, recounted: COUNTS, isEqual: true }],
    },
  ],
  total: 1,
};
