import type { MoveStage, ReopenStage, ScheduleStage, StageView } from '@anggakara/contracts';

export const DOCUMENT_STAGE: StageView = {
  ...{
    code: 'document',
    name: 'Evaluasi dokumen',
    ordinal: 1,
    state: 'open',
    markedBy: 'evaluator',
    usesMetrics: true,
  },
  ...{ opensAt: '2026-01-18T17:00:00.000Z', closesAt: '2026-03-19T16:59:00.000Z', version: 1 },
  provenance: { kind: 'assumption', reason: 'Dua penilai dokumen tiap peserta; keduanya harus menilai.' },
};

export const INTERVIEW_STAGE: StageView = {
  ...{ code: 'interview', name: 'Wawancara', ordinal: 2, state: 'planned', markedBy: 'juror', usesMetrics: false },
  ...{ opensAt: '2026-03-19T17:00:00.000Z', closesAt: '2026-04-18T16:59:00.000Z', version: 1 },
  provenance: {
    kind: 'assumption',
    reason: 'Lima juri terdokumentasi (2018, 2020, 2022); kuorum tiga dari lima adalah asumsi.',
  },
};

export const INTERVIEW_OPEN: StageView = { ...INTERVIEW_STAGE, state: 'open', version: 2 };
export const STAGE_LOCKED: StageView = { ...DOCUMENT_STAGE, state: 'locked', version: 2 };
export const STAGE_REOPENED: StageView = { ...DOCUMENT_STAGE, state: 'open', version: 3 };

export const FIRST_MOVE: MoveStage = { version: 1 };

export const REOPENING: ReopenStage = { reason: 'Dua lembar nilai belum dikunci penilainya.', version: 2 };

export const SCHEDULE: ScheduleStage = {
  opensAt: '2030-03-19T17:00:00Z',
  closesAt: '2030-04-25T16:59:00Z',
  reason: 'Libur panjang; wawancara diundur satu pekan.',
  version: 1,
};
