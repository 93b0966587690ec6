import {
  basisOf,
  criterionBasis,
  goalpostBasis,
  markRange,
  panelSource,
  recorded,
  scoreBasis,
  weightBasis,
} from './column-meanings';
import { categoryNames, type RankingSource } from './ranking-source';
import { provenanceText } from './provenance-text';
import { numberColumn, type SheetColumn, textColumn } from './workbook-model';

const POINTS = '0 sampai 100; kosong berarti tidak ada, bukan nol';
const COUNT = 'bilangan bulat dari 0';

export function entryColumns({ edition }: RankingSource): readonly SheetColumn[] {
  const groups = edition.groups.map(({ code, name }) => `${code}: ${name}`).join('; ');
  const group = recorded('Kelompok tempat peserta berlomba', 'pendaftaran dan tempat yang dimiliki edisi', groups);
  const basis = edition.groups.map(({ code, provenance }) => `${code} ${provenanceText(provenance)}`).join('; ');
  return [
    textColumn('Kelompok', 10, { ...group, basis }),
    textColumn('Kode', 12, recorded('Kode peserta, satu di edisi ini', 'pendaftaran')),
    textColumn('Peserta', 40, recorded('Nama peserta', 'pendaftaran')),
  ];
}

/** Of the sheet of ranks; each weight column has one of its own. */
export function rankColumns(source: RankingSource, indices: readonly string[]): readonly SheetColumn[] {
  const [score, tie] = [scoreBasis(source), basisOf(source, ({ tieChain }) => [tieChain.provenance])];
  const points = { unit: 'poin', range: POINTS, basis: score };
  return [
    ...entryColumns(source),
    textColumn('Instansi', 40, recorded('Instansi pemilik peserta', 'pendaftaran')),
    numberColumn('Peringkat', 0, {
      meaning: 'Peringkat di kelompoknya; yang sama nilai dan seluruh rantai penentunya berbagi peringkat',
      ...{ unit: 'urutan', basis: tie },
      ...{ range: 'dari 1, yang berikutnya dilompati (1, 2, 2, 4); kosong: tidak diperingkat' },
      source: 'urutan Nilai, lalu rantai penentu',
    }),
    numberColumn('Nilai', 2, {
      ...{ ...points, meaning: 'Nilai yang menentukan peringkat, sesudah pembulatan' },
      source: `${panelSource(source)} Dibobot menurut kolom bobot yang berlaku.`,
    }),
    ...outcomeColumns(tie),
    ...sheetColumns(source),
    ...indexColumns(source, indices),
    textColumn(
      'Seri dengan',
      20,
      recorded('Kode peserta yang berbagi peringkat', 'rantai penentu', 'kode; kosong: tidak seri'),
    ),
    numberColumn('Selisih ke batas', 6, {
      ...{ ...points, meaning: 'Kelebihan nilai peserta di batas atas nilai peserta ini, sebelum pembulatan' },
      ...{ range: 'dari 0; kosong: terpilih atau tanpa batas', source: 'nilai di batas − nilai peserta' },
    }),
  ];
}

/** What became of an entry, and why. */
function outcomeColumns(tie: string): readonly SheetColumn[] {
  return [
    textColumn('Keputusan', 36, recorded('Terpilih atau tidak, dan menurut apa', 'Peringkat, tempat, keputusan pleno')),
    numberColumn('Cadangan', 0, {
      ...{ meaning: 'Urutan cadangan di bawah batas', unit: 'urutan', basis: tie },
      ...{ range: 'dari 1; kosong: terpilih atau tanpa peringkat', source: 'peringkat di bawah batas' },
    }),
    textColumn(
      'Keterangan',
      40,
      recorded(
        'Penentu di antara yang sama nilai, atau sebab tanpa peringkat',
        'rantai penentu; alasan keluar seperti dicatat',
      ),
    ),
  ];
}

/** How many sheets stand behind a score. */
function sheetColumns(source: RankingSource): readonly SheetColumn[] {
  const quorum = basisOf(source, (rubric) => [rubric.quorum.provenance]);
  const sheets = { unit: 'lembar', range: COUNT, basis: quorum };
  return [
    numberColumn('Lembar dihitung', 0, { ...sheets, meaning: 'Lembar terkunci yang dihitung', source: 'lembar nilai' }),
    numberColumn('Mundur', 0, {
      ...sheets,
      meaning: 'Lembar yang mundur karena benturan kepentingan',
      source: 'pengunduran diri',
    }),
    numberColumn('Kuorum', 0, { ...sheets, meaning: 'Lembar paling sedikit agar diperingkat', source: 'rubrik' }),
  ];
}

function indexColumns(source: RankingSource, indices: readonly string[]): readonly SheetColumn[] {
  const categories = categoryNames(source.edition);
  const points = { unit: 'poin', range: POINTS, basis: weightBasis(source) };
  return indices.map((index) =>
    numberColumn(`Nilai kolom ${categories.get(index) ?? index}`, 2, {
      ...{ ...points, meaning: 'Nilai menurut satu kolom bobot' },
      source: `${panelSource(source)} Dibobot menurut kolom ${index}.`,
    }),
  );
}

export function winnerColumns(source: RankingSource): readonly SheetColumn[] {
  const basis = source.edition.categories
    .map(({ code, provenance }) => `${code} ${provenanceText(provenance)}`)
    .join('; ');
  return [
    textColumn('Kategori', 44, { ...recorded('Kategori penghargaan', 'edisi'), basis }),
    numberColumn('Urutan', 0, {
      ...{ meaning: 'Urutan di antara pemenang kategori', unit: 'urutan', range: 'dari 1' },
      ...{ source: 'nilai kolom bobot kategori, lalu rantai penentu', basis },
    }),
    ...entryColumns(source).slice(1),
    numberColumn('Nilai', 2, {
      ...{ meaning: 'Nilai akhir menurut kolom bobot kategori', unit: 'poin', range: POINTS },
      ...{ source: `${panelSource(source)} Dibobot menurut kolom kategori.`, basis: weightBasis(source) },
    }),
    textColumn(
      'Ditetapkan menurut',
      24,
      recorded('Penempatan terbaik atau keputusan pleno', 'perhitungan; keputusan pleno'),
    ),
  ];
}

const criterionColumns: readonly SheetColumn[] = [
  textColumn('Kode kriteria', 30, recorded('Kode kriteria di rubrik', 'rubrik')),
  textColumn('Kriteria', 40, recorded('Nama kriteria', 'rubrik')),
];

const JUROR = textColumn('Juri', 28, recorded('Nama pemberi nilai; hanya bagi pembaca yang berhak', 'lembar nilai'));

export function markColumns(source: RankingSource): readonly SheetColumn[] {
  return [
    ...entryColumns(source),
    JUROR,
    ...criterionColumns,
    numberColumn('Nilai', 2, {
      ...{ meaning: 'Nilai seorang juri atas satu kriteria', unit: 'poin', range: markRange(source) },
      ...{ source: 'lembar nilai terkunci yang dihitung', basis: criterionBasis(source) },
    }),
  ];
}

export function totalColumns(source: RankingSource): readonly SheetColumn[] {
  return [
    ...entryColumns(source),
    JUROR,
    textColumn('Kolom bobot', 40, { ...recorded('Kode kolom bobot', 'rubrik'), basis: weightBasis(source) }),
    numberColumn('Jumlah', 6, {
      ...{ meaning: 'Jumlah berbobot seorang juri, metrik termasuk', unit: 'poin', range: POINTS },
      ...{ source: 'jumlah bobot × nilai / jumlah bobot yang berlaku', basis: weightBasis(source) },
    }),
  ];
}

export function nodeColumns(source: RankingSource): readonly SheetColumn[] {
  const points = { unit: 'poin', range: POINTS };
  return [
    ...entryColumns(source),
    ...criterionColumns,
    numberColumn('Nilai', 6, {
      ...{ ...points, meaning: 'Nilai kriteria, atau kelompok kriteria, sesudah panel' },
      ...{
        source: 'nilai juri menurut aturan panel, poin metrik atau ukuran, atau gabungan anak-anaknya menurut rubrik',
        basis: criterionBasis(source),
      },
    }),
    numberColumn('Sumbangan', 6, {
      ...{ ...points, meaning: 'Bagian kriteria dalam nilai; semua sumbangan berjumlah nilai sebelum pembulatan' },
      ...{ source: 'bagian bobot × nilai kriteria', basis: weightBasis(source) },
    }),
  ];
}

export function metricColumns(source: RankingSource): readonly SheetColumn[] {
  const basis = goalpostBasis(source);
  const count = { unit: 'aduan, atau hari kerja bagi M4 dan M7_DAYS', range: `${COUNT}; kosong: tidak ada`, basis };
  const claimed = 'jumlah yang dinyatakan instansi';
  return [
    ...entryColumns(source),
    textColumn('Metrik', 10, { ...recorded('Kode metrik', 'rubrik', 'M1, M3, M4, M6, M7_DAYS, M7_RATE'), basis }),
    textColumn(
      'Keadaan',
      18,
      recorded('Apakah metrik bernilai', claimed, 'VALUE, NOT_SUBMITTED, NOT_APPLICABLE, INVALID'),
    ),
    numberColumn('k', 0, { ...count, meaning: 'Pembilang pada jendela acuan', source: claimed }),
    numberColumn('n', 0, { ...count, meaning: 'Penyebut pada jendela acuan', source: claimed }),
    numberColumn('k tahun dasar', 0, { ...count, meaning: 'Pembilang pada jendela pembanding (M7)', source: claimed }),
    numberColumn('n tahun dasar', 0, { ...count, meaning: 'Penyebut pada jendela pembanding (M7)', source: claimed }),
    numberColumn('Nilai', 4, {
      ...{
        meaning: 'Yang diletakkan di antara kedua batas metrik',
        unit: 'persen; M4 hari kerja; M7_RATE poin persen',
        basis,
      },
      ...{ range: 'M7 dapat di bawah 0; kosong: tidak bernilai', source: 'k/n; M1 dan M3 batas bawah Wilson 95 %' },
    }),
    numberColumn('Poin', 4, {
      ...{ meaning: 'Poin metrik', unit: 'poin', range: '0 sampai 100; kosong: tidak berlaku', basis },
      source: 'lurus di antara batas 0 dan batas 100, dipotong di ujungnya',
    }),
  ];
}

export const ABOUT_COLUMNS: readonly SheetColumn[] = [
  textColumn('Butir', 28, recorded('Apa yang diterangkan', 'buku kerja ini')),
  textColumn('Isi', 90, recorded('Keterangan tentang hitungan dan berkas', 'hitungan dan edisi')),
];
