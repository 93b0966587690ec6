import type { CheckFigures, DocumentedFigureView, FigureCheckView, FigureComparisonView } from '@anggakara/contracts';
import { figureCheck } from './figure-check';
import { figureComparison } from './figure-comparison';
import { statusMetrics } from './figure-metrics';
import { statusConsequences } from './status-consequences';

const COUNTS = { received: 59, resolved: 53, inProcess: 2, notFollowedUp: 4 };

const FIGURE: DocumentedFigureView = {
  code: 'provinsi-kalimantan-timur-2020',
  agencyCode: 'provinsi-kalimantan-timur',
  agencyName: 'Pemerintah Provinsi Kalimantan Timur',
  title: 'Aduan SP4N-LAPOR! Januari-Desember 2020',
  window: { printed: 'Januari hingga Desember 2020', start: '2020-01-01', end: '2020-12-31', complete: true },
  source: {
    title: 'Pengaduan SP4N-LAPOR! Kaltim Sudah 93% Terselesaikan',
    publisher: 'Diskominfo Kalimantan Timur, edisi 2, halaman 21',
    published: '2021',
  },
  printedFigures: [
    { label: 'Total aduan', printed: '59' },
    { label: 'Ditindaklanjuti atau diselesaikan', printed: '53' },
  ],
  counts: COUNTS,
  followUpDays: [],
  consequences: statusConsequences(COUNTS),
  metrics: statusMetrics(COUNTS),
  cannotBeRecomputed: ['Waktu tindak lanjut: tidak disebut.'],
  remarks: ['93 % pada judul adalah ditindaklanjuti (53 + 2 dari 59), bukan selesai (53 dari 59).'],
};

export const FIGURE_COMPARISON: FigureComparisonView = figureComparison([FIGURE]);

export const FIGURES_TO_CHECK: CheckFigures = {
  stated: 1607,
  parts: [
    { label: 'Ditindaklanjuti', count: 1295 },
    { label: 'Proses', count: 9 },
    { label: 'Belum ditindaklanjuti', count: 24 },
    { label: 'Dihapus', count: 278 },
    { label: 'Ditunda', count: 1 },
  ],
};

export const FIGURE_CHECK: FigureCheckView = figureCheck(FIGURES_TO_CHECK);
