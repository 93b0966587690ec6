import type { ComplaintImportView, ComplaintSummaryView } from '@anggakara/contracts';

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
