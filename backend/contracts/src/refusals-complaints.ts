import type { RefusalSentences } from './refusal-sentence';

export const COMPLAINTS_REFUSALS = {
  'import-of-history': {
    status: 409,
    id: ['Edisi tanpa periode pelaporan', 'Edisi ini tidak punya periode pelaporan; ekspor aduan tidak dapat diimpor.'],
    en: ['Edition without reporting periods', 'This edition has no reporting periods; no export can be imported.'],
  },
  'import-agency-needed': {
    status: 422,
    id: ['Instansi belum terdaftar', 'Instansi {agency} tidak punya peserta di edisi ini.'],
    en: ['Agency not entered', 'The agency {agency} has no entry in this edition.'],
  },
  'import-closed': {
    status: 409,
    id: ['Waktu impor habis', 'Tahap {stage} sudah dikunci atau berakhir; ekspor tidak dapat diimpor lagi.'],
    en: ['Imports closed', 'The stage {stage} is locked or over; exports can no longer be imported.'],
  },
  'file-too-large': {
    status: 413,
    id: ['Berkas terlalu besar', 'Berkas paling besar {maxBytes} byte. Bagi menurut periode.'],
    en: ['File too large', 'A file has at most {maxBytes} bytes. Divide it by periods.'],
  },
  'too-many-imports': {
    status: 409,
    id: ['Terlalu banyak impor', 'Ada {open} impor yang belum selesai. Selesaikan atau batalkan salah satunya.'],
    en: ['Too many imports', 'There are {open} unfinished imports. Finish or cancel one of them.'],
  },
  'part-out-of-place': {
    status: 422,
    id: ['Bagian tidak pada tempatnya', 'Bagian pada {offset} harus {expected} byte, bukan {size}.'],
    en: ['Part out of place', 'The part at {offset} must have {expected} bytes, not {size}.'],
  },
  'part-damaged': {
    status: 422,
    id: ['Bagian rusak', 'Isi bagian pada {offset} tidak sama dengan Content-Digest. Kirim lagi.'],
    en: ['Part damaged', 'The part at {offset} is not what Content-Digest says. Send it again.'],
  },
  'part-differs': {
    status: 409,
    id: ['Bagian berbeda', 'Bagian pada {offset} sudah ada dengan isi lain. Ini bukan berkas yang sama.'],
    en: ['Part differs', 'The part at {offset} is there already with other bytes. This is not the same file.'],
  },
  'import-not-in-state': {
    status: 409,
    id: [
      'Impor tidak pada tahapnya',
      'Impor ini sedang dalam keadaan "{state}"; langkah itu belum atau tidak lagi dapat dilakukan.',
    ],
    en: ['Import not at that step', 'The import is in the state "{state}"; that step is not possible yet or any more.'],
  },
  'rows-rejected': {
    status: 409,
    id: ['Ada baris yang ditolak', '{rejected} baris ditolak. Perbaiki berkasnya, atau pilih melepaskan baris itu.'],
    en: ['Rows were rejected', '{rejected} rows were rejected. Mend the file, or choose to leave those rows out.'],
  },
  'limits-settled': {
    status: 409,
    id: ['Batas waktu sudah tetap', 'Tahap {stage} sudah dikunci; batas waktu laporan tidak dapat diubah lagi.'],
    en: ['Limits settled', 'The stage {stage} is locked; the time limits of complaints can no longer be changed.'],
  },
  'limits-decided-by': {
    status: 409,
    id: [
      'Sudah ada keputusan',
      '{decided} klaim sudah diputuskan menurut batas waktu ini; batas waktu tidak dapat diubah lagi.',
    ],
    en: ['Decided already', '{decided} claims were decided by these limits; they can no longer be changed.'],
  },
  'limits-unchanged': {
    status: 422,
    id: ['Batas waktu sama', 'Semua batas waktu itu sudah berlaku; tidak ada yang berubah.'],
    en: ['Limits unchanged', 'All of these limits are in force already; nothing would change.'],
  },
  'limits-recounting': {
    status: 409,
    id: [
      'Sedang dihitung ulang',
      'Ekspor instansi ini sedang dihitung ulang menurut batas waktu yang baru. Tunggu sebentar, lalu baca lagi.',
    ],
    en: [
      'Being counted again',
      "The agency's export is being counted again by the new limits. Wait a moment, then read again.",
    ],
  },
  'nothing-accepted': {
    status: 409,
    id: ['Tidak ada baris yang diterima', 'Tidak satu pun baris dapat disimpan.'],
    en: ['No row was accepted', 'There is no row that could be stored.'],
  },
} as const satisfies RefusalSentences;
