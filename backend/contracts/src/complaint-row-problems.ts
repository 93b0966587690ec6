import { CLAIM_ERRORS } from './findings';
import type { Language } from './language';
import { QUOTES_WRONG } from './reading-sentences';

/**
 * Why a row of a complaint export is not taken: what is wrong, and how to mend it. The line
 * and the column stand beside the sentence.
 */
export const ROW_PROBLEM_SENTENCES = {
  'too-few-cells': {
    id: 'Baris ini punya {found} sel, sedangkan kepala tabel {wanted}. Lengkapi barisnya.',
    en: 'This row has {found} cells and the header {wanted}. Complete the row.',
  },
  'too-many-cells': {
    id: 'Baris ini punya {found} sel, sedangkan kepala tabel {wanted}. Tulis teks yang memuat pemisah di antara tanda kutip.',
    en: 'This row has {found} cells and the header {wanted}. Put text that holds the separator in quotes.',
  },
  'quotes-wrong': QUOTES_WRONG,
  'ticket-missing': { id: 'Nomor tiket kosong. Isi nomornya.', en: 'The ticket number is empty. Fill it in.' },
  'ticket-unreadable': {
    id: 'Nomor tiket memuat aksara yang tidak dikenal. Tulis huruf, angka, dan tanda baca biasa saja.',
    en: 'The ticket number holds characters that are not known. Write letters, digits and plain signs alone.',
  },
  'ticket-too-long': {
    id: 'Nomor tiket lebih dari {most} aksara. Pastikan kolom ini memang nomor tiket.',
    en: 'The ticket number has more than {most} characters. Make sure that this column holds ticket numbers.',
  },
  'ticket-repeated': {
    id: 'Nomor tiket {ticket} sudah ada di baris {first}. Sisakan satu baris untuk tiap aduan.',
    en: 'The ticket number {ticket} stands in line {first} already. Leave one row for each complaint.',
  },
  'received-missing': {
    id: 'Tanggal masuk kosong. Isi tanggal aduan diterima.',
    en: 'The day of receipt is empty. Fill in when the complaint was received.',
  },
  'date-unreadable': {
    id: '"{value}" bukan tanggal yang dikenal. Tulis misalnya 31/12/2020, dengan tahun empat angka.',
    en: '"{value}" is no date that is known. Write 31/12/2020, for instance, with a year of four digits.',
  },
  'before-received': {
    id: 'Tanggal {day} mendahului tanggal masuk {received}. Perbaiki salah satunya.',
    en: 'The day {day} is before the day of receipt {received}. Mend one of them.',
  },
  'closed-before-follow-up': {
    id: 'Aduan ditutup {closed}, sebelum tindak lanjut pertamanya {followUp}. Perbaiki salah satunya.',
    en: 'The complaint was closed on {closed}, before its first follow-up on {followUp}. Mend one of them.',
  },
  'after-cut-off': {
    id: 'Tanggal {day} sesudah hari terakhir ekspor ini, {until}. Perbaiki tanggalnya atau hari terakhirnya.',
    en: 'The day {day} is after the last day of this export, {until}. Mend the date or the last day.',
  },
  'outside-windows': {
    id: 'Aduan masuk {day}, di luar semua periode pelaporan. Hapus barisnya atau perbaiki tanggalnya.',
    en: 'The complaint was received on {day}, outside all reporting periods. Remove the row or mend the date.',
  },
  'status-missing': { id: 'Status kosong. Isi statusnya.', en: 'The status is empty. Fill it in.' },
  'status-unknown': {
    id: 'Status "{word}" tidak dikenal. Petakan kata ini ke salah satu dari delapan status.',
    en: 'The status "{word}" is not known. Map the word to one of the eight statuses.',
  },
  'classification-unknown': {
    id: 'Klasifikasi "{word}" tidak dikenal. Petakan kata ini ke salah satu klasifikasi.',
    en: 'The classification "{word}" is not known. Map the word to one of the classifications.',
  },
  'agency-missing': {
    id: 'Nama instansi kosong. Isi instansi yang menangani.',
    en: 'The agency is empty. Fill in who handles the complaint.',
  },
  'agency-unknown': {
    id: 'Instansi "{word}" tidak dikenal. Petakan nama ini ke kode instansi.',
    en: 'The agency "{word}" is not known. Map the name to the code of an agency.',
  },
  'visibility-unknown': {
    id: '"{word}" bukan terbuka, anonim, atau rahasia. Perbaiki katanya atau lepaskan kolomnya.',
    en: '"{word}" is neither open, anonymous nor confidential. Mend the word or leave the column out.',
  },
  'flag-unknown': {
    id: '"{word}" bukan ya atau tidak. Perbaiki katanya atau lepaskan kolomnya.',
    en: '"{word}" is neither yes nor no. Mend the word or leave the column out.',
  },
  'satisfaction-unreadable': {
    id: '"{word}" bukan penilaian 1 sampai 5. Perbaiki nilainya atau lepaskan kolomnya.',
    en: '"{word}" is no rating from 1 to 5. Mend it or leave the column out.',
  },
  'too-many-words': {
    id: 'Kolom ini punya lebih dari {most} kata yang berbeda. Ini bukan kolom pilihan; lepaskan kolomnya.',
    en: 'This column has more than {most} different words. It holds no choices; leave the column out.',
  },
  'resolved-without-closing': {
    id: 'Status selesai tanpa tanggal selesai. Isi tanggalnya.',
    en: 'The status is resolved without a day of closing. Fill in the day.',
  },
  'closing-without-resolved': {
    id: 'Ada tanggal selesai {closed}, sedangkan statusnya belum selesai. Perbaiki salah satunya.',
    en: 'There is a day of closing, {closed}, and the status is still open. Mend one of them.',
  },
  'personal-data': {
    id: 'Sel ini tampak memuat {kind}. Lepaskan kolomnya atau hapus isinya; data pelapor tidak disimpan.',
    en: 'This cell seems to hold {kind}. Leave the column out or remove the content; no data of persons is stored.',
  },
  'month-unknown': {
    id: '"{value}" bukan bulan yang dikenal. Tulis misalnya 2020-12 atau Desember 2020.',
    en: '"{value}" is no month that is known. Write 2020-12 or December 2020, for instance.',
  },
  'month-outside-windows': {
    id: 'Bulan {value} tidak seluruhnya di dalam satu periode pelaporan. Hapus barisnya atau perbaiki bulannya.',
    en: 'The month {value} does not lie wholly in one reporting period. Remove the row or mend the month.',
  },
  'line-repeated': {
    id: 'Instansi, bulan, dan klasifikasi ini sudah ada di baris {first}. Sisakan satu.',
    en: 'This agency, month and classification stand in line {first} already. Leave one of them.',
  },
  'count-unreadable': {
    id: '"{value}" bukan jumlah. Tulis bilangan bulat dari 0.',
    en: '"{value}" is no count. Write a whole number from 0.',
  },
  'parts-do-not-sum': CLAIM_ERRORS['parts-do-not-sum'],
  'answered-above-valid': CLAIM_ERRORS['answered-above-valid'],
  'within-sla-above-valid': CLAIM_ERRORS['within-sla-above-valid'],
  'day-sum-above-cap': CLAIM_ERRORS['day-sum-above-cap'],
  'formula-cell': {
    id: 'Sel ini berisi rumus. Salin sebagai nilai, lalu simpan lagi.',
    en: 'This cell holds a formula. Paste it as a value and save again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type RowProblemCode = keyof typeof ROW_PROBLEM_SENTENCES;
