import type { MonitoringSummaryView } from '@anggakara/contracts';
import { CLASSIFICATIONS } from '@anggakara/scoring';
import { CLASSIFICATION_WORDS } from '../complaints';
import { dateText, windowText } from './indonesian-text';
import { STATUSES } from './monitoring-words';
import { provenanceText } from './provenance-text';
import { type ColumnMeaning, numberColumn, type SheetColumn, textColumn } from './workbook-model';

const EXPORT = 'ekspor aduan yang diimpor untuk pemantauan ini';
const EMPTY = 'kosong: ditahan, atau tidak ada yang dibaca (lihat Keterangan)';

const text = (meaning: string, range: string, basis = 'catatan'): ColumnMeaning => ({
  ...{ meaning, unit: 'teks', range, source: EXPORT, basis },
});

function count(header: string, meaning: string, { period }: Pick<MonitoringSummaryView, 'period'>): SheetColumn {
  return numberColumn(header, 0, {
    ...{ meaning, unit: 'laporan', range: `bilangan bulat dari 0; ${EMPTY}`, source: EXPORT },
    basis: `laporan yang diterima ${windowText(period.start, period.end)}; sel 1 sampai 4 ditahan (asumsi)`,
  });
}

function percent(header: string, meaning: string, source: string): SheetColumn {
  return numberColumn(header, 1, {
    ...{ meaning, unit: 'persen', range: `0 sampai 100; ${EMPTY}`, source },
    basis: 'terdokumentasi: tindak lanjut = selesai + proses; penyebut V adalah asumsi',
  });
}

const WHO = [
  textColumn('Kode', 22, text('Kode instansi', 'satu untuk tiap instansi')),
  textColumn('Instansi', 40, text('Nama instansi', 'bebas')),
  textColumn('Jenis', 14, text('Jenis instansi', 'kementerian, lembaga, provinsi, kabupaten, kota, BUMN/BUMD')),
];

export function agencyColumns(monitoring: MonitoringSummaryView): readonly SheetColumn[] {
  const cutOff = dateText(monitoring.observedUntil);
  const scale = provenanceText(monitoring.scale.provenance);
  return [
    ...WHO,
    textColumn('Predikat', 20, text('Predikat menurut skala pemantauan', 'lihat lembar Tentang', scale)),
    textColumn(
      'Diketahui sampai',
      18,
      text('Hari terakhir yang tercakup berkasnya', `tanggal, paling lambat ${cutOff}`),
    ),
    count('Diterima', 'N: laporan yang diterima', monitoring),
    ...STATUSES.map((name) => count(name, `Laporan dalam keadaan ${name.toLowerCase()} pada ${cutOff}`, monitoring)),
    count('Sah', 'V = N dikurangi arsip dan bukan wewenang', monitoring),
    percent('Ditindaklanjuti dari N, %', 'Selesai dan dalam proses dari laporan yang diterima', '(S + P) / N'),
    percent('Selesai dari N, %', 'Selesai dari laporan yang diterima', 'S / N'),
    percent('Ditindaklanjuti dari V, %', 'Selesai dan dalam proses dari laporan sah', '(S + P) / V'),
    percent('Selesai dari V, %', 'Selesai dari laporan sah', 'S / V'),
    percent('Dalam batas waktu dari V, %', 'Dalam batas waktu klasifikasinya', 'tepat waktu / V'),
    numberColumn('Hari tindak lanjut pertama', 4, {
      ...{
        meaning: 'Rata-rata hari kerja sampai tindak lanjut pertama',
        unit: 'hari kerja',
        range: `0 sampai 30; ${EMPTY}`,
      },
      source: '(jumlah hari yang dijawab, tiap laporan dibatasi 30, + 30 × yang belum) / V',
      basis: 'asumsi: jam mulai di disposisi, tanpa disposisi di penerimaan',
    }),
    textColumn('Keterangan', 34, text('Mengapa sel kosong', 'tidak ada yang dibaca; sekian sel ditahan; atau kosong')),
  ];
}

export const PREDICATE_COLUMNS: readonly SheetColumn[] = [
  textColumn('Predikat', 24, text('Nama predikat', 'Sangat Baik sampai Kurang, Tidak dapat dinilai', 'terdokumentasi')),
  numberColumn('Instansi', 0, {
    ...{ meaning: 'Banyaknya instansi dengan predikat itu', unit: 'instansi', range: 'bilangan bulat dari 0' },
    ...{ source: 'lembar Instansi', basis: 'batas-batas predikat adalah asumsi' },
  }),
];

export function reminderColumns(monitoring: MonitoringSummaryView): readonly SheetColumn[] {
  return [
    ...WHO,
    count('Menunggu', 'Laporan yang belum ditindaklanjuti siapa pun', monitoring),
    count('Belum terverifikasi', 'Di antaranya yang belum terverifikasi', monitoring),
    textColumn(
      'Terlama sejak',
      16,
      text('Hari diterima yang terlama', 'tanggal; bulan bila kurang dari 5 laporan menunggu'),
    ),
    numberColumn('Hari kerja menunggu', 0, {
      ...{ meaning: 'Hari kerja sejak yang terlama diterima', unit: 'hari kerja', range: 'bilangan bulat dari 0' },
      ...{ source: 'kalender kerja yang berlaku', basis: 'hari sesudah diterima sampai batas pengamatan' },
    }),
    ...CLASSIFICATIONS.map((one) =>
      count(CLASSIFICATION_WORDS[one].id, `Di antaranya ${CLASSIFICATION_WORDS[one].id}`, monitoring),
    ),
  ];
}

export function monthColumns(monitoring: MonitoringSummaryView): readonly SheetColumn[] {
  return [
    textColumn('Bulan', 14, text('Bulan', 'tahun-bulan')),
    count('Masuk', 'Laporan yang diterima di bulan itu', monitoring),
    count('Selesai', 'Laporan sah yang selesai di bulan itu', monitoring),
    count('Tunggakan', 'Laporan sah yang belum selesai di akhir bulan', monitoring),
  ];
}

export const ABOUT_MONITORING_COLUMNS: readonly SheetColumn[] = [
  textColumn('Hal', 28, text('Apa yang dijelaskan', 'bebas')),
  textColumn('Isi', 90, text('Penjelasannya', 'bebas')),
];
