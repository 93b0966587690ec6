import type { ComplaintField } from '@anggakara/contracts';

/** What an export holds beside the fields of a complaint: free text, and a column that means nothing here. */
export type ExportColumn = ComplaintField | 'text' | 'mark';

/** Columns in their order, with their headers. */
export const EXPORT_COLUMNS: readonly (readonly [ExportColumn, string])[] = [
  ['ticket', 'Nomor Tiket'],
  ['agency', 'Instansi'],
  ['received', 'Tanggal Masuk'],
  ['dispositioned', 'Tanggal Disposisi'],
  ['firstFollowUp', 'Tanggal Tindak Lanjut Pertama'],
  ['closed', 'Tanggal Selesai'],
  ['status', 'Status'],
  ['classification', 'Klasifikasi'],
  ['category', 'Kategori'],
  ['channel', 'Kanal'],
  ['visibility', 'Sifat Laporan'],
  ['autoClosed', 'Selesai Otomatis'],
  ['reopened', 'Dibuka Kembali'],
  ['satisfaction', 'Kepuasan'],
  ['mark', 'Penanda'],
  ['text', 'Isi Laporan'],
];

/** One row, cell by cell. */
export type ExportCells = Readonly<Record<ExportColumn, string>>;

export function headerOf(column: ExportColumn): string {
  return EXPORT_COLUMNS.find(([name]) => name === column)?.[1] ?? column;
}

/** Free text: it is exported, and left out by choice when the file is read. */
export const TEXT_HEADER = headerOf('text');
