import type {
  ComplaintImportView,
  ComplaintMapping,
  ComplaintPreview,
  ComplaintSummaryView,
} from '@anggakara/contracts';

/** An import of an agency's export of ten bytes in parts of four, none of which has arrived. */
export function anImport(fields: Partial<ComplaintImportView> = {}): ComplaintImportView {
  return {
    id: 'i1',
    monitoring: null,
    agency: 'contoh-ip-001',
    fileName: 'ekspor.csv',
    size: 10,
    state: 'uploading',
    version: 1,
    partBytes: 4,
    parts: [],
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
    begunBy: 'Laras Arunika',
    begunAt: '2026-02-02T01:00:00.000Z',
    finishedAt: null,
    ...fields,
  };
}

/** Ten of twelve rows are accepted. */
export function aSummary(fields: Partial<ComplaintSummaryView> = {}): ComplaintSummaryView {
  return {
    ...{ rows: 12, accepted: 10, rejected: 2, blank: 0, agencies: 1, observedUntil: '2025-12-31' },
    ...{ rejections: [], unknownWords: [], personal: [] },
    ...fields,
  };
}

export function aMapping(fields: Partial<ComplaintMapping> = {}): ComplaintMapping {
  return {
    format: 'anggakara.complaint-map/1',
    columns: { ticket: 'No', received: 'Masuk', status: 'Keadaan' },
    dropped: [],
    dateOrder: 'day-month-year',
    ...{ statuses: {}, classifications: {}, agencies: {} },
    observedUntil: null,
    ...fields,
  };
}

/** Two rows, the names of whose complainants are withheld; nobody knows the word "Beres". */
export function aPreview(fields: Partial<ComplaintPreview> = {}): ComplaintPreview {
  return {
    ...{ encoding: 'utf-8', separator: ';', headerLine: 1, isDateOrderCertain: false, refusals: [] },
    columns: [
      { header: 'No', field: 'ticket', by: 'content', personal: null },
      { header: 'Masuk', field: 'received', by: 'name', personal: null },
      { header: 'Keadaan', field: 'status', by: 'name', personal: null },
      { header: 'Nama Pelapor', field: null, by: null, personal: 'person' },
    ],
    mapping: aMapping(),
    rows: [
      ['T-1', '01/02/2025', 'Beres', null],
      ['T-2', '02/02/2025', 'Proses', null],
    ],
    statuses: [
      { word: 'Beres', rows: 1, meaning: null },
      { word: 'Proses', rows: 1, meaning: 'in-process' },
    ],
    classifications: [],
    agencies: [],
    ...fields,
  };
}
