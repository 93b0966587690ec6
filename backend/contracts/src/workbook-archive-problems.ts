import type { Language } from './language';

/** Why a workbook is refused before anything of it is read: the file and the archive that it is. */
export const WORKBOOK_ARCHIVE_SENTENCES = {
  'workbook-too-large': {
    id: 'Berkas lebih besar dari {most} MiB. Bagi menurut periode, atau simpan sebagai CSV.',
    en: 'The file is larger than {most} MiB. Divide it by periods, or save it as CSV.',
  },
  'workbook-not-one': {
    id: 'Ini bukan buku kerja Excel (.xlsx). Buka di program lembar kerja, lalu simpan sebagai .xlsx atau CSV.',
    en: 'This is no Excel workbook (.xlsx). Open it in a spreadsheet program and save it as .xlsx or CSV.',
  },
  'workbook-locked-or-old': {
    id: 'Buku kerja ini terkunci kata sandi atau berformat lama (.xls). Simpan sebagai .xlsx tanpa kata sandi.',
    en: 'This workbook is locked by a password or of the old format (.xls). Save it as .xlsx without a password.',
  },
  'workbook-binary': {
    id: 'Buku kerja biner (.xlsb) tidak dibaca. Simpan sebagai .xlsx atau CSV.',
    en: 'A binary workbook (.xlsb) is not read. Save it as .xlsx or CSV.',
  },
  'workbook-macros': {
    id: 'Buku kerja berisi makro ({part}). Simpan sebagai .xlsx biasa, yang tidak membawa makro.',
    en: 'The workbook holds macros ({part}). Save it as a plain .xlsx, which carries none.',
  },
  'workbook-embedded': {
    id: 'Buku kerja berisi berkas lain di dalamnya ({part}). Hapus objek yang disematkan, lalu simpan lagi.',
    en: 'The workbook holds another file within it ({part}). Remove the embedded object and save it again.',
  },
  'workbook-damaged': {
    id: 'Arsip buku kerja rusak atau terpotong{where}. Simpan ulang dari program lembar kerja, lalu unggah lagi.',
    en: 'The archive of the workbook is damaged or cut short{where}. Save it again in a spreadsheet program and bring it again.',
  },
  'workbook-checksum': {
    id: 'Isi bagian {part} tidak cocok dengan jumlah periksanya. Berkas rusak: simpan ulang, lalu unggah lagi.',
    en: 'The content of the part {part} does not match its checksum. The file is damaged: save it again and bring it again.',
  },
  'workbook-foreign-bytes': {
    id: 'Berkas membawa data lain di luar isi buku kerja, mulai byte {offset}. Simpan ulang dari program lembar kerja.',
    en: 'The file carries other data beside the content of the workbook, from byte {offset}. Save it again in a spreadsheet program.',
  },
  'workbook-overlapping': {
    id: 'Bagian {part} menumpang pada data bagian lain. Ini bukan berkas dari program lembar kerja.',
    en: 'The part {part} lies upon the data of another. This file was not made by a spreadsheet program.',
  },
  'workbook-two-tellings': {
    id: 'Daftar isi arsip dan bagian {part} saling bertentangan. Ini bukan berkas dari program lembar kerja.',
    en: 'The list of the archive and the part {part} contradict each other. This file was not made by a spreadsheet program.',
  },
  'workbook-too-many-parts': {
    id: 'Arsip berisi lebih dari {most} bagian. Pindahkan tabelnya ke buku kerja baru, lalu simpan.',
    en: 'The archive has more than {most} parts. Move the table to a new workbook and save that.',
  },
  'workbook-part-name': {
    id: 'Arsip memuat nama bagian yang tidak boleh ada: "{part}". Simpan ulang dari program lembar kerja.',
    en: 'The archive has a part of a name that must not be: "{part}". Save it again in a spreadsheet program.',
  },
  'workbook-part-repeated': {
    id: 'Bagian {part} ada dua kali dalam arsip. Simpan ulang dari program lembar kerja.',
    en: 'The part {part} stands twice in the archive. Save it again in a spreadsheet program.',
  },
  'workbook-compression': {
    id: 'Bagian {part} dimampatkan dengan cara yang tidak dikenal. Simpan ulang dari program lembar kerja.',
    en: 'The part {part} is compressed in a way that is not known. Save it again in a spreadsheet program.',
  },
  'workbook-bomb': {
    id: 'Bagian {part} mengembang {ratio} kali; paling banyak {most}. Pindahkan tabelnya ke buku kerja baru, atau simpan sebagai CSV.',
    en: 'The part {part} unpacks to {ratio} times its size; at most {most}. Move the table to a new workbook, or save it as CSV.',
  },
  'workbook-unpacks-too-large': {
    id: 'Buku kerja mengembang menjadi lebih dari {most} MiB. Bagi menurut periode, atau simpan sebagai CSV.',
    en: 'The workbook unpacks to more than {most} MiB. Divide it by periods, or save it as CSV.',
  },
  'workbook-part-too-large': {
    id: 'Bagian {part} lebih besar dari {most} MiB. Pindahkan tabelnya ke buku kerja baru, atau simpan sebagai CSV.',
    en: 'The part {part} is larger than {most} MiB. Move the table to a new workbook, or save it as CSV.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
