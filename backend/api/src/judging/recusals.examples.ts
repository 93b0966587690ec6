import type { ConflictDeclarationView, DeclareConflicts, Page, RecordRecusal, RecusalView } from '@anggakara/contracts';
import { SECOND_EVALUATOR } from './panels.examples';

const CONFLICT = { entry: 'IP-010', reason: 'Pernah bekerja di instansi ini sampai tahun lalu.' };

export const DECLARATION: DeclareConflicts = { conflicts: [CONFLICT] };

export const DECLARED: ConflictDeclarationView = {
  stage: 'document',
  declaredAt: '2026-02-02T01:00:00.000Z',
  conflicts: [CONFLICT],
  entries: [{ code: 'IP-010', name: 'Kabupaten Contoh', agencyName: 'Kabupaten Contoh', group: 'IP' }],
};

export const RECUSAL_RECORD: RecordRecusal = {
  personId: SECOND_EVALUATOR.personId,
  entry: 'IP-011',
  reason: 'Kerabat pejabat penghubung peserta ini.',
};

export const RECUSAL: RecusalView = {
  ...SECOND_EVALUATOR,
  entry: 'IP-011',
  entryName: 'Kabupaten Contoh',
  reason: RECUSAL_RECORD.reason,
  recordedAt: '2026-02-03T02:30:00.000Z',
  recordedBy: 'Laras Arunika',
};

export const RECUSAL_PAGE: Page<RecusalView> = { items: [RECUSAL], total: 1 };
