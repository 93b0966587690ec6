import type { Language } from './language';

/** Why a workbook is refused while it is read: its parts, its sheets, its cells, and what reading costs. */
export const WORKBOOK_SHEET_SENTENCES = {
  'workbook-part-missing': {
    id: 'Bagian {part} yang disebut buku kerja tidak ada. Simpan ulang dari program lembar kerja.',
    en: 'The part {part} that the workbook names is not there. Save it again in a spreadsheet program.',
  },
  'workbook-document-type': {
    id: 'Bagian {part} menyatakan jenis dokumen atau entitas sendiri. Ini bukan berkas dari program lembar kerja.',
    en: 'The part {part} declares a document type or entities of its own. This file was not made by a spreadsheet program.',
  },
  'workbook-not-xml': {
    id: 'Bagian {part} bukan XML yang benar{where}. Simpan ulang dari program lembar kerja.',
    en: 'The part {part} is no valid XML{where}. Save it again in a spreadsheet program.',
  },
  'workbook-encoding': {
    id: 'Bagian {part} bukan teks UTF-8. Simpan ulang dari program lembar kerja.',
    en: 'The part {part} is no UTF-8 text. Save it again in a spreadsheet program.',
  },
  'workbook-too-deep': {
    id: 'Bagian {part} bersarang lebih dari {most} tingkat. Ini bukan berkas dari program lembar kerja.',
    en: 'The part {part} nests more than {most} levels. This file was not made by a spreadsheet program.',
  },
  'workbook-token-too-long': {
    id: 'Bagian {part} berisi satu teks atau penanda lebih dari {most} KiB{where}. Pendekkan isinya.',
    en: 'The part {part} holds one text or tag of more than {most} KiB{where}. Shorten it.',
  },
  'workbook-too-many-styles': {
    id: 'Buku kerja punya lebih dari {most} format sel. Salin tabelnya ke buku kerja baru sebagai nilai.',
    en: 'The workbook has more than {most} formats of cells. Copy the table to a new workbook as values.',
  },
  'workbook-too-many-texts': {
    id: 'Teks berbeda dalam buku kerja melampaui {most} MiB. Hapus kolom teks bebas, atau simpan sebagai CSV.',
    en: 'The different texts of the workbook exceed {most} MiB. Remove the columns of free text, or save it as CSV.',
  },
  'workbook-too-many-sheets': {
    id: 'Buku kerja punya lebih dari {most} lembar. Pindahkan tabelnya ke buku kerja baru, lalu simpan.',
    en: 'The workbook has more than {most} sheets. Move the table to a new workbook and save that.',
  },
  'workbook-without-sheet': {
    id: 'Buku kerja tidak punya lembar yang terlihat. Tampilkan lembar yang berisi tabelnya.',
    en: 'The workbook has no visible sheet. Show the sheet that holds the table.',
  },
  'workbook-sheet-unknown': {
    id: 'Tidak ada lembar bernama "{sheet}". Yang ada: {sheets}.',
    en: 'There is no sheet named "{sheet}". There are: {sheets}.',
  },
  'workbook-several-sheets': {
    id: 'Beberapa lembar berisi data: {sheets}. Pilih satu, atau sisakan satu.',
    en: 'Several sheets hold data: {sheets}. Choose one, or leave one.',
  },
  'workbook-no-data': {
    id: 'Lembar "{sheet}" kosong. Baris pertama harus berisi nama kolom.',
    en: 'The sheet "{sheet}" is empty. The first row must hold the names of the columns.',
  },
  'workbook-too-many-columns': {
    id: 'Sel {cell} berada di luar {most} kolom. Hapus kolom yang tidak diperlukan.',
    en: 'The cell {cell} lies beyond {most} columns. Remove the columns that are not needed.',
  },
  'workbook-too-many-rows': {
    id: 'Lembar punya lebih dari {most} baris. Bagi menurut periode, atau simpan sebagai CSV.',
    en: 'The sheet has more than {most} rows. Divide it by periods, or save it as CSV.',
  },
  'workbook-cell-misplaced': {
    id: 'Sel atau baris "{cell}" tidak berada di urutannya. Simpan ulang dari program lembar kerja.',
    en: 'The cell or row "{cell}" is not in its order. Save it again in a spreadsheet program.',
  },
  'workbook-cell-unreadable': {
    id: 'Isi sel {cell} tidak dapat dibaca. Simpan ulang dari program lembar kerja.',
    en: 'The content of the cell {cell} cannot be read. Save it again in a spreadsheet program.',
  },
  'workbook-cell-too-long': {
    id: 'Sel {cell} berisi lebih dari {most} huruf. Pendekkan, atau hapus kolomnya.',
    en: 'The cell {cell} holds more than {most} letters. Shorten it, or remove its column.',
  },
  'workbook-formula': {
    id: 'Sel {cell} berisi rumus. Salin lembar itu dan tempel sebagai nilai, lalu simpan.',
    en: 'The cell {cell} holds a formula. Copy the sheet, paste it as values, and save it.',
  },
  'workbook-table-too-large': {
    id: 'Tabel yang dibaca melampaui {most} MiB pada sel {cell}. Hapus kolom teks bebas, atau simpan sebagai CSV.',
    en: 'The table that is read exceeds {most} MiB at the cell {cell}. Remove the columns of free text, or save it as CSV.',
  },
  'workbook-too-much-memory': {
    id: 'Membaca buku kerja ini memerlukan lebih dari {most} MiB memori. Simpan sebagai CSV, lalu unggah lagi.',
    en: 'Reading this workbook takes more than {most} MiB of memory. Save it as CSV and bring it again.',
  },
  'workbook-too-long': {
    id: 'Membaca buku kerja ini memerlukan lebih dari {most} detik. Simpan sebagai CSV, lalu unggah lagi.',
    en: 'Reading this workbook takes more than {most} seconds. Save it as CSV and bring it again.',
  },
  'workbook-unreadable': {
    id: 'Buku kerja ini tidak dapat dibaca. Simpan ulang dari program lembar kerja, atau simpan sebagai CSV.',
    en: 'This workbook cannot be read. Save it again in a spreadsheet program, or save it as CSV.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
