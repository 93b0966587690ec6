import type {
  AppendMarks,
  EntryView,
  LockSheet,
  Page,
  ReopenSheet,
  SheetHeadView,
  SheetSummaryView,
  SheetView,
  StageProgressView,
} from '@anggakara/contracts';
import type { MarkNode, Provenance, Rubric } from '@anggakara/scoring';
import { FIRST_EVALUATOR, SECOND_EVALUATOR } from './panels.examples';

const ASSUMED: Provenance = { kind: 'assumption', reason: 'Usulan bawaan; aturan resmi tidak ditemukan.' };
const HEAD_HASH = '5d3c4c1a0f7a7c2f1f3c8a8f1d5b7a0f4e6d2b9c8a7f6e5d4c3b2a1908f7e6d5';

/** A sheet that the demo edition holds locked, with one event for each criterion. */
export const LOCKED_ENTRY = 'IP-003';
const LOCKED_SEQUENCE = 5;

function criterion(code: string, name: string): MarkNode {
  return {
    ...{ kind: 'mark', code, name, description: name, provenance: ASSUMED, anchorsProvenance: ASSUMED },
    grid: { min: '0', max: '100', step: '1' },
    anchors: [{ at: '100', text: 'Nyata, luas, dan terbukti.' }],
  };
}

const RUBRIC: Rubric = {
  code: 'document/IP',
  version: 1,
  name: 'Instrumen evaluasi dokumen, Instansi Pemerintah',
  root: {
    ...{ kind: 'group', code: 'DOCUMENT', name: 'Evaluasi dokumen', provenance: ASSUMED },
    description: 'Penilaian mandiri beserta bukti.',
    children: [
      criterion('LEADERSHIP_COMMITMENT', 'Komitmen pimpinan dan kebijakan'),
      criterion('DATA_USE', 'Pemanfaatan data pengaduan'),
    ],
  },
  indices: [
    {
      ...{ code: 'management-and-change', name: 'Pengelolaan dan Perubahan Terbaik', provenance: ASSUMED },
      weights: { LEADERSHIP_COMMITMENT: 60, DATA_USE: 40 },
      totals: { DOCUMENT: 100 },
    },
  ],
  rankedBy: { indices: ['management-and-change'], provenance: ASSUMED },
  panel: { method: 'mean', provenance: ASSUMED },
  quorum: { sheets: 2, provenance: ASSUMED },
  leastApplicablePercent: { value: 60, provenance: ASSUMED },
  rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: ASSUMED },
  tieChain: { elements: [{ kind: 'node', node: 'DATA_USE' }], provenance: ASSUMED },
};

const ENTRY: EntryView = {
  ...{ code: 'IP-001', name: 'Kabupaten Contoh', group: 'IP', registeredGroup: 'IP', serviceUnit: null },
  ...{ agencyCode: 'contoh-ip-001', agencyName: 'Kabupaten Contoh', category: null, version: 1 },
  summary: 'Penyederhanaan alur disposisi dan templat jawaban yang mudah dipahami.',
  stage: 'verified',
};

export const MARKS: AppendMarks = {
  events: [
    { id: '6f1d2c3b-4a59-4e87-9b6c-7d8e9f0a1b2c', criterion: 'LEADERSHIP_COMMITMENT', value: '87' },
    {
      ...{ id: '0a9b8c7d-6e5f-4a3b-8c2d-1e0f9a8b7c6d', criterion: 'DATA_USE', value: 'not-scored' },
      note: 'Bukti tahun 2025 belum terbaca.',
    },
  ],
};

export const SHEET_HEAD: SheetHeadView = { sequence: 2, headHash: HEAD_HASH, savedAt: '2026-02-04T03:42:00.000Z' };

export const SHEET: SheetView = {
  ...{ stage: 'document', stageState: 'open', closesAt: '2026-03-19T16:59:00.000Z', entry: ENTRY },
  ...{ rubricVersion: 1, rubric: RUBRIC, state: 'in-progress', head: SHEET_HEAD, lockedAt: null, reopening: null },
  claim: null,
  marks: [
    {
      ...{ criterion: 'LEADERSHIP_COMMITMENT', value: '87', note: null, sequence: 1 },
      ...{ eventId: '6f1d2c3b-4a59-4e87-9b6c-7d8e9f0a1b2c', at: '2026-02-04T03:42:00.000Z' },
    },
  ],
};

export const LOCK: LockSheet = { sequence: LOCKED_SEQUENCE };

export const SHEET_LOCKED: SheetView = {
  ...SHEET,
  ...{ entry: { ...ENTRY, code: LOCKED_ENTRY }, state: 'locked', lockedAt: '2026-02-04T04:00:00.000Z' },
  head: { ...SHEET_HEAD, sequence: LOCKED_SEQUENCE },
};

export const REOPENING: ReopenSheet = {
  personId: FIRST_EVALUATOR.personId,
  reason: 'Penilai meminta memperbaiki satu nilai yang tertukar.',
};

const SUMMARY: SheetSummaryView = {
  ...{ entry: 'IP-001', entryName: ENTRY.name, agencyName: ENTRY.agencyName, group: 'IP', state: 'in-progress' },
  ...{ marked: 1, criteria: 5, lockedAt: null },
};

export const SHEET_PAGE: Page<SheetSummaryView> = { items: [SUMMARY], total: 1 };

export const REOPENED: SheetSummaryView = { ...SUMMARY, entry: LOCKED_ENTRY, state: 'complete', marked: 5 };

export const PROGRESS: StageProgressView = {
  stage: 'document',
  jurors: [FIRST_EVALUATOR, SECOND_EVALUATOR].map((person) => ({ ...person, declared: true })),
  rows: [
    {
      ...{ entry: 'IP-001', entryName: ENTRY.name, group: 'IP' },
      cells: [
        { personId: FIRST_EVALUATOR.personId, state: 'locked' },
        { personId: SECOND_EVALUATOR.personId, state: 'in-progress' },
      ],
    },
  ],
  locked: 1,
  expected: 2,
};
