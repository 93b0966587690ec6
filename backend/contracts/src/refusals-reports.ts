import type { RefusalSentences } from './refusal-sentence';

export const REPORTS_REFUSALS = {
  'document-subject-missing': {
    status: 422,
    id: ['Pokok dokumen belum disebut', 'Dokumen jenis ini memerlukan: {needed}.'],
    en: ['Document subject missing', 'A document of this kind needs: {needed}.'],
  },
  'nothing-evaluated': {
    status: 409,
    id: ['Belum ada hasil', 'Belum ada perhitungan resmi yang memuat pokok dokumen ini.'],
    en: ['Nothing evaluated', 'There is no official run yet that holds the subject of this document.'],
  },
  'run-not-settled': {
    status: 409,
    id: ['Hitungan belum menetapkan', 'Dokumen ini memerlukan hitungan resmi yang sudah tetap.'],
    en: ['Run not settled', 'This document needs an official run in which every place is decided.'],
  },
  'document-not-ready': {
    status: 409,
    id: ['Dokumen belum siap', 'Dokumen ini masih dibuat atau gagal dibuat.'],
    en: ['Document not ready', 'This document is still being made, or could not be made.'],
  },
} as const satisfies RefusalSentences;
