import type { InstrumentView, Page, ReviseInstrument } from '@anggakara/contracts';
import type { MarkNode, Provenance, Rubric } from '@anggakara/scoring';

const DOCUMENTED: Provenance = { kind: 'documented', source: 'sanggau.borneotribun.com, Mei 2022' };
const ASSUMED: Provenance = { kind: 'assumption', reason: 'Usulan bawaan; aturan resmi tidak ditemukan.' };

function criterion(code: string, name: string): MarkNode {
  return {
    ...{ kind: 'mark', code, name, description: name, provenance: DOCUMENTED, anchorsProvenance: ASSUMED },
    grid: { min: '0', max: '100', step: '1' },
    anchors: [
      { at: '0', text: 'Tidak ada yang dapat ditunjukkan.' },
      { at: '100', text: 'Nyata, luas, dan terbukti.' },
    ],
  };
}

const RUBRIC: Rubric = {
  code: 'interview/UPP',
  version: 2,
  name: 'Instrumen wawancara, Unit Penyelenggara Pelayanan Publik',
  root: {
    ...{ kind: 'group', code: 'INTERVIEW', name: 'Wawancara', provenance: DOCUMENTED },
    description: 'Paparan 10 menit dan tanya jawab 20 menit.',
    children: [criterion('PRESENTATION', 'Penyajian'), criterion('SUBSTANCE', 'Substansi')],
  },
  indices: [
    {
      ...{ code: 'service-unit', name: 'UPP Terbaik', provenance: ASSUMED },
      weights: { PRESENTATION: 20, SUBSTANCE: 80 },
      totals: { INTERVIEW: 100 },
    },
  ],
  rankedBy: { indices: ['service-unit'], provenance: ASSUMED },
  panel: { method: 'mean', provenance: ASSUMED },
  quorum: { sheets: 3, provenance: ASSUMED },
  leastApplicablePercent: { value: 60, provenance: ASSUMED },
  rounding: { metric: 4, criterion: null, stage: 2, final: 2, provenance: ASSUMED },
  tieChain: { elements: [{ kind: 'node', node: 'SUBSTANCE' }], provenance: ASSUMED },
};

export const INTERVIEW_INSTRUMENT: InstrumentView = {
  ...{ stage: 'interview', group: 'UPP', version: 2, lockedAt: null, rubric: RUBRIC },
};

export const INTERVIEW_INSTRUMENTS: Page<InstrumentView> = { items: [INTERVIEW_INSTRUMENT], total: 1 };

export const REVISION: ReviseInstrument = {
  weights: [
    { index: 'service-unit', node: 'INNOVATION', weight: 12 },
    { index: 'service-unit', node: 'CHANGE_LOGIC', weight: 8 },
  ],
  goalposts: [],
  reason: 'Inovasi UPP lebih ditekankan pada edisi ini.',
  version: 1,
};
