import type {
  AwardCategoryView,
  ChoosePreset,
  EditionSummaryView,
  EditionView,
  Page,
  ParticipantGroupView,
  PresetView,
} from '@anggakara/contracts';
import { DOCUMENT_STAGE, INTERVIEW_STAGE } from './stage.examples';

const TOP_46 = { kind: 'documented', source: 'Top 46 = 30 + 10 + 6, Pemerintah Kota Solok, 11 November 2020' } as const;
const FIFTEEN = { kind: 'documented', source: '15 pemenang = 2 OA + 10 IP + 3 UPP, menpan.go.id' } as const;
const HALVES = {
  kind: 'assumption',
  reason: 'Tahun 2020: 10 pemenang instansi terdokumentasi; pembagian 5 + 5 adalah asumsi.',
} as const;

const GROUPS: readonly ParticipantGroupView[] = [
  { code: 'OA', name: 'Outstanding Achievement', places: 6, provenance: TOP_46 },
  { code: 'IP', name: 'Instansi Pemerintah', places: 30, provenance: TOP_46 },
  { code: 'UPP', name: 'Unit Penyelenggara Pelayanan Publik', places: 10, provenance: TOP_46 },
];

const CATEGORIES: readonly AwardCategoryView[] = [
  {
    ...{ code: 'outstanding-achievement', name: 'Outstanding Achievement', group: 'OA', places: 2 },
    provenance: FIFTEEN,
  },
  {
    ...{ code: 'management-and-change', name: 'Aspek Pengelolaan dan Perubahan Terbaik', group: 'IP', places: 5 },
    provenance: HALVES,
  },
  {
    ...{ code: 'sustainability-connectivity-impact', group: 'IP', places: 5, provenance: HALVES },
    name: 'Aspek Keberlanjutan, Konektivitas, dan Dampak Terbaik',
  },
  { code: 'service-unit', name: 'UPP Terbaik', group: 'UPP', places: 3, provenance: FIFTEEN },
];

export const PRESET_PAGE: Page<PresetView> = {
  items: [{ code: '2020', name: 'Kuota 2020: Top 46', groups: GROUPS, categories: CATEGORIES }],
  total: 1,
};

export const PRESET_CHOICE: ChoosePreset = { preset: '2020', version: 1 };

export const DEMO_EDITION: EditionView = {
  ...{
    code: 'demo',
    name: 'Edisi Contoh 2026',
    year: 2026,
    ordinal: null,
    synthetic: true,
    preset: '2020',
    version: 1,
  },
  facts: [
    {
      label: 'Sifat data',
      value: 'DATA CONTOH: semua instansi, orang, dan angka di edisi ini rekaan.',
      provenance: { kind: 'assumption', reason: 'Edisi contoh: ditetapkan untuk peragaan.' },
    },
  ],
  sources: [
    {
      title: 'Top 51 pengelola pengaduan pelayanan publik',
      publisher: 'jpnn.com, Mei 2022',
      carries: 'Kuota 2022: 6 OA + 30 IP + 15 UPP',
    },
  ],
  groups: GROUPS,
  categories: CATEGORIES,
  periods: [
    { code: '2025-S1', name: 'Semester I 2025', role: 'reference', start: '2025-01-01', end: '2025-06-30' },
    { code: '2025-S2', name: 'Semester II 2025', role: 'reference', start: '2025-07-01', end: '2025-12-31' },
  ],
  stages: [DOCUMENT_STAGE, INTERVIEW_STAGE],
};

export const EDITION_PAGE: Page<EditionSummaryView> = {
  items: [
    {
      ...{ code: 'demo', name: 'Edisi Contoh 2026', year: 2026, ordinal: null, kind: 'run', synthetic: true },
      stages: [DOCUMENT_STAGE, INTERVIEW_STAGE].map(({ code, name, state, opensAt, closesAt }) => ({
        ...{ code, name, state, opensAt, closesAt },
      })),
    },
    {
      ...{ code: '2022', name: 'Kompetisi 2022', year: 2022, ordinal: 4, kind: 'history', synthetic: false },
      stages: [],
    },
  ],
  total: 2,
};
