import type { EditionView, StageView } from '@anggakara/contracts';

const ASSUMED = { kind: 'assumption', reason: 'Untuk tes.' } as const;

export function aStage(fields: Partial<StageView> = {}): StageView {
  return {
    code: 'document',
    name: 'Evaluasi dokumen',
    ordinal: 1,
    state: 'open',
    opensAt: '2026-11-01T00:00:00Z',
    closesAt: '2026-12-01T16:59:00Z',
    markedBy: 'evaluator',
    usesMetrics: true,
    version: 3,
    provenance: ASSUMED,
    ...fields,
  };
}

export function anEdition(fields: Partial<EditionView> = {}): EditionView {
  return {
    code: 'demo',
    name: 'Edisi Contoh 2026',
    year: 2026,
    ordinal: null,
    synthetic: true,
    preset: '2020',
    version: 7,
    facts: [{ label: 'Sifat data', value: 'Rekaan.', provenance: ASSUMED }],
    sources: [{ title: 'Top 46', publisher: 'Kota Solok', carries: 'kuota' }],
    groups: [
      { code: 'IP', name: 'Instansi Pemerintah', places: 30, provenance: { kind: 'documented', source: 'S1' } },
      { code: 'OA', name: 'Outstanding Achievement', places: 0, provenance: ASSUMED },
    ],
    categories: [{ code: 'management-and-change', name: 'Pengelolaan', group: 'IP', places: 5, provenance: ASSUMED }],
    periods: [
      { code: '2024', name: 'Tahun 2024', role: 'comparison', start: '2024-01-01', end: '2024-12-31' },
      { code: '2025', name: 'Tahun 2025', role: 'reference', start: '2025-01-01', end: '2025-12-31' },
    ],
    stages: [
      aStage(),
      aStage({
        code: 'interview',
        name: 'Wawancara',
        ordinal: 2,
        state: 'planned',
        markedBy: 'juror',
        usesMetrics: false,
      }),
    ],
    ...fields,
  };
}
