import type { EditionFactView, FactSourceView, Page } from '@anggakara/contracts';

const DOCUMENTED = { edition: '2020', statement: 1, standing: 'documented', note: null, contradicted: false } as const;

const SOLOK: FactSourceView = {
  code: 'pemko-solok-2020',
  title: 'Pemko Solok Ikuti Evaluasi Lanjutan Kompetisi Pengelolaan Pengaduan Pelayanan Publik',
  publisher: 'Pemerintah Kota Solok, 11 November 2020',
};

export const EDITION_FACT_PAGE: Page<EditionFactView> = {
  items: [
    {
      ...{ edition: '2020', subject: 'legal-basis', key: 'competition', statement: 1, label: 'Dasar hukum kompetisi' },
      ...{ value: { kind: 'unknown' }, standing: 'unknown', sources: [], contradicted: false },
      note: 'Tidak ditemukan di sumber mana pun.',
    },
    {
      ...{ ...DOCUMENTED, subject: 'quota', key: 'shortlist-ip', label: 'Tempat kelompok IP', sources: [SOLOK] },
      value: { kind: 'count', count: 30 },
    },
    {
      ...{ ...DOCUMENTED, subject: 'panel-member', key: 'sad-dyan-utomo', label: 'Anggota dewan juri' },
      value: { kind: 'person', name: 'Sad Dyan Utomo', background: 'civil-society', role: 'tenaga ahli PATTIRO' },
      sources: [SOLOK],
    },
  ],
  total: 3,
};
