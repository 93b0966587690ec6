import type { Language } from './language';
import { FILE_UNREADABLE } from './reading-sentences';
import { WORKBOOK_ARCHIVE_SENTENCES } from './workbook-archive-problems';
import { WORKBOOK_SHEET_SENTENCES } from './workbook-sheet-problems';

/** Why a complaint export is refused whole: what is wrong, where, and how to mend it. */
export const COMPLAINT_FILE_SENTENCES = {
  'file-unreadable': FILE_UNREADABLE,
  'file-unwritable': {
    id: 'Daftar baris yang ditolak tidak dapat ditulis ({reason}). Periksa folder dan izinnya.',
    en: 'The list of rejected rows cannot be written ({reason}). Check the folder and its permissions.',
  },
  empty: {
    id: 'Berkas kosong. Baris pertama harus berisi nama kolom.',
    en: 'The file is empty. The first line must hold the names of the columns.',
  },
  'not-text': {
    id: 'Berkas ini bukan teks CSV. Simpan sebagai CSV (UTF-8), lalu unggah lagi.',
    en: 'This file is no CSV text. Save it as CSV (UTF-8) and bring it again.',
  },
  'utf-16': {
    id: 'Berkas ini teks UTF-16. Simpan sebagai CSV (UTF-8), lalu unggah lagi.',
    en: 'This file is UTF-16 text. Save it as CSV (UTF-8) and bring it again.',
  },
  'too-large': {
    id: 'Berkas lebih besar dari {most} byte. Bagi menurut periode.',
    en: 'The file has more than {most} bytes. Divide it by periods.',
  },
  encrypted: {
    id: 'Berkas ini terkunci kata sandi. Simpan tanpa kata sandi.',
    en: 'This file is locked by a password. Save it without one.',
  },
  'header-missing': {
    id: 'Baris pertama tidak berisi nama kolom. Hapus baris judul di atas tabel.',
    en: 'The first line holds no names of columns. Remove the titles above the table.',
  },
  'column-missing': {
    id: 'Kolom untuk "{field}" tidak ditemukan. Tunjukkan kolomnya dalam pemetaan, atau tambahkan ke berkas.',
    en: 'No column was found for "{field}". Show it in the mapping, or add it to the file.',
  },
  'column-absent': {
    id: 'Pemetaan menyebut kolom "{header}" yang tidak ada dalam berkas. Perbaiki pemetaannya.',
    en: 'The mapping names a column "{header}" that the file does not have. Mend the mapping.',
  },
  'column-used-twice': {
    id: 'Kolom "{header}" dipakai untuk dua hal dalam pemetaan. Pilih satu.',
    en: 'The mapping uses the column "{header}" for two things. Choose one.',
  },
  'two-columns-alike': {
    id: 'Ada dua kolom bernama "{header}". Ubah nama atau hapus salah satunya.',
    en: 'There are two columns named "{header}". Rename or remove one of them.',
  },
  'too-many-columns': {
    id: 'Berkas punya lebih dari {most} kolom. Hapus kolom yang tidak diperlukan.',
    en: 'The file has more than {most} columns. Remove those that are not needed.',
  },
  'personal-column': {
    id: 'Kolom "{header}" tampak berisi {kind}. Hapus dari berkas, atau nyatakan bahwa kolom ini dilepaskan.',
    en: 'The column "{header}" seems to hold {kind}. Remove it from the file, or state that it is left out.',
  },
  'cut-off-unreadable': {
    id: '"{value}" bukan hari terakhir yang dikenal. Tulis misalnya 2020-12-31.',
    en: '"{value}" is no last day that is known. Write 2020-12-31, for instance.',
  },
  'calendar-too-short': {
    id: 'Kalender hari kerja berakhir {last}, sebelum hari terakhir ekspor ini, {until}. Perbaiki hari terakhirnya.',
    en: 'The calendar of working days ends on {last}, before the last day of this export, {until}. Mend the last day.',
  },
  'rows-missing': {
    id: 'Tidak ada satu baris pun yang dapat dipakai. Periksa pemetaan dan daftar baris yang ditolak.',
    en: 'Not one row can be used. Look at the mapping and at the list of rejected rows.',
  },
  'row-too-long': {
    id: 'Baris {line} lebih panjang dari {most} byte. Periksa tanda kutip yang tidak ditutup.',
    en: 'Line {line} is longer than {most} bytes. Look for a quotation that is not closed.',
  },
  ...WORKBOOK_ARCHIVE_SENTENCES,
  ...WORKBOOK_SHEET_SENTENCES,
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ComplaintFileProblemCode = keyof typeof COMPLAINT_FILE_SENTENCES;

/** What personal data a column or a cell seems to hold. */
export const PERSONAL_KINDS = {
  person: { id: 'data orang', en: 'data of a person' },
  address: { id: 'alamat atau lokasi', en: 'an address or a place' },
  contact: { id: 'kontak orang', en: 'contact details' },
  text: { id: 'teks bebas', en: 'free text' },
  nik: { id: 'NIK', en: 'a national identity number' },
  phone: { id: 'nomor telepon', en: 'a telephone number' },
  email: { id: 'alamat surel', en: 'an e-mail address' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type PersonalKind = keyof typeof PERSONAL_KINDS;
