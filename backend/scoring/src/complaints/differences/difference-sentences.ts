import type { Sentence } from '../../sentence';
import type { ExplanationCode } from './count-differences';
import type { CountField } from './field-values';
import type { ComparedMetric } from './metric-differences';

export const COUNT_NAMES = {
  received: { id: 'Laporan diterima', en: 'Complaints received' },
  unverified: { id: 'Belum terverifikasi', en: 'Unverified' },
  notFollowedUp: { id: 'Belum ditindaklanjuti', en: 'Not followed up' },
  inProcess: { id: 'Proses', en: 'In process' },
  postponed: { id: 'Ditunda', en: 'Postponed' },
  resolved: { id: 'Selesai', en: 'Resolved' },
  archived: { id: 'Diarsipkan', en: 'Archived' },
  notAuthority: { id: 'Bukan wewenang', en: 'Another authority’s' },
  answered: { id: 'Dijawab (tindak lanjut pertama)', en: 'Answered (first follow-up)' },
  withinSla: { id: 'Dalam batas waktu', en: 'Within the time limit' },
  cappedDaySum: { id: 'Jumlah hari kerja tindak lanjut pertama', en: 'Working days to the first follow-up' },
} as const satisfies Readonly<Record<CountField, Sentence>>;

export const COMPARED_NAMES = {
  'followed-up-official': { id: 'Ditindaklanjuti dari yang diterima', en: 'Followed up of those received' },
  'followed-up': { id: 'Ditindaklanjuti dari laporan sah', en: 'Followed up of the valid ones' },
  'resolved-official': { id: 'Selesai dari yang diterima', en: 'Resolved of those received' },
  resolved: { id: 'Selesai dari laporan sah', en: 'Resolved of the valid ones' },
  'first-follow-up-days': { id: 'Hari kerja sampai tindak lanjut pertama', en: 'Working days to the first follow-up' },
  'within-sla': { id: 'Dalam batas waktu', en: 'Within the time limit' },
  archived: { id: 'Diarsipkan', en: 'Archived' },
} as const satisfies Readonly<Record<ComparedMetric, Sentence>>;

export const DIFFERENCE_SENTENCES = {
  equal: {
    id: '{name}: klaim dan hitung ulang sama, {claimed}.',
    en: '{name}: claimed and recomputed are equal, {claimed}.',
  },
  differs: {
    id: '{name}: diklaim {claimed}, dihitung ulang {recomputed}, selisih {difference}.',
    en: '{name}: claimed {claimed}, recomputed {recomputed}, difference {difference}.',
  },
  unexplained: {
    id: 'Tidak ada cara hitung lain atas berkas ini yang mendekati klaim itu.',
    en: 'No other way of counting this file comes nearer to the claim.',
  },
  whole: { id: 'Itu menjelaskan seluruh selisihnya.', en: 'That explains the whole difference.' },
  part: { id: 'Selisih yang tersisa {leaves}.', en: 'What is left of the difference is {leaves}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the claim may have counted; `{rows}` is how many rows that concerns. */
export const EXPLANATION_SENTENCES = {
  'valid-alone': {
    id: 'Klaim mungkin menghitung laporan sah saja, tanpa yang diarsipkan dan bukan wewenang ({rows} baris).',
    en: 'The claim may count valid complaints alone, without archived ones and other authorities’ ({rows} rows).',
  },
  'invalid-too': {
    id: 'Klaim mungkin menghitung juga laporan yang diarsipkan atau bukan wewenang ({rows} baris).',
    en: 'The claim may count archived complaints and other authorities’ too ({rows} rows).',
  },
  'dispositioned-too': {
    id: 'Klaim mungkin memasukkan laporan yang baru didisposisi ke sini ({rows} baris).',
    en: 'The claim may count here those that were only dispositioned ({rows} rows).',
  },
  'dispositioned-apart': {
    id: 'Klaim mungkin tidak memasukkan laporan yang baru didisposisi ({rows} baris).',
    en: 'The claim may leave out those that were only dispositioned ({rows} rows).',
  },
  unanswered: {
    id: 'Klaim mungkin menghitung semua laporan sah tanpa tindak lanjut pertama, apa pun statusnya ({rows} baris).',
    en: 'The claim may count every valid complaint without a first follow-up, whatever its state ({rows} rows).',
  },
  'postponed-too': {
    id: 'Klaim mungkin menghitung yang ditunda sebagai proses ({rows} baris).',
    en: 'The claim may count postponed ones as in process ({rows} rows).',
  },
  'followed-up': {
    id: 'Klaim mungkin menghitung yang selesai dan yang masih proses bersama-sama, yaitu yang ditindaklanjuti ({rows} baris).',
    en: 'The claim may count resolved ones and those in process together, which is followed up ({rows} rows).',
  },
  closed: {
    id: 'Klaim mungkin menghitung semua yang memiliki tanggal penutupan, apa pun statusnya ({rows} baris).',
    en: 'The claim may count everything with a closing day, whatever its state ({rows} rows).',
  },
  'closed-or-answered': {
    id: 'Klaim mungkin menganggap penutupan sebagai jawaban ({rows} baris ditutup tanpa tindak lanjut).',
    en: 'The claim may take a closing for an answer ({rows} rows were closed without a follow-up).',
  },
  'not-valid': {
    id: 'Klaim mungkin menggabungkan yang diarsipkan dan yang bukan wewenang ({rows} baris).',
    en: 'The claim may count archived ones and other authorities’ together ({rows} rows).',
  },
  'resolved-alone': {
    id: 'Klaim mungkin hanya menghitung yang selesai dalam batas waktu, tanpa yang batas waktunya belum lewat ({rows} baris).',
    en: 'The claim may count only those resolved in time, without those whose limit is not over ({rows} rows).',
  },
  'first-follow-up-in-time': {
    id: 'Klaim mungkin memakai batas waktu tindak lanjut pertama, bukan batas waktu penyelesaian ({rows} baris).',
    en: 'The claim may use the limit of the first follow-up in place of that of the resolution ({rows} rows).',
  },
  'calendar-days': {
    id: 'Klaim mungkin memakai hari kalender, bukan hari kerja ({rows} baris).',
    en: 'The claim may count calendar days in place of working days ({rows} rows).',
  },
  'days-uncapped': {
    id: 'Klaim mungkin tidak membatasi hari tiap laporan ({rows} baris lebih dari 30 hari kerja).',
    en: 'The claim may not cap the days of a complaint ({rows} rows took more than 30 working days).',
  },
  'days-from-receipt': {
    id: 'Klaim mungkin menghitung hari sejak laporan diterima, bukan sejak disposisi ({rows} baris).',
    en: 'The claim may count days from the receipt in place of the disposition ({rows} rows).',
  },
  'days-with-both-ends': {
    id: 'Klaim mungkin menghitung hari pertama sebagai hari ke-1 ({rows} baris).',
    en: 'The claim may count the first day as day 1 ({rows} rows).',
  },
  'whole-file': {
    id: 'Klaim mungkin menghitung seluruh berkas, bukan hanya periode ini ({rows} baris di luar periode).',
    en: 'The claim may count the whole file and not this period alone ({rows} rows are outside the period).',
  },
  'closed-in-window': {
    id: 'Klaim mungkin memilih laporan menurut tanggal penutupan, bukan tanggal diterima ({rows} baris).',
    en: 'The claim may choose complaints by the day of closing in place of the receipt ({rows} rows).',
  },
  'after-cut-off': {
    id: 'Klaim mungkin menghitung tindak lanjut setelah tanggal batas data ({rows} baris).',
    en: 'The claim may count follow-ups after the cut-off ({rows} rows).',
  },
  'repeated-left-out': {
    id: 'Klaim mungkin tidak menghitung laporan yang mengulang teks laporan lain ({rows} baris).',
    en: 'The claim may leave out complaints that repeat the text of another ({rows} rows).',
  },
  'just-late': {
    id: 'Klaim mungkin menganggap tepat waktu yang terlambat paling lama tiga hari kerja ({rows} baris).',
    en: 'The claim may take for in time what was late by three working days at most ({rows} rows).',
  },
  'rows-refused': {
    id: '{rows} baris ditolak saat impor dan tidak ikut dihitung ulang.',
    en: '{rows} rows were refused by the import and are not in the recomputation.',
  },
  'tickets-missing': {
    id: 'Nomor laporan yang berurutan tidak lengkap; celahnya berada di sekitar {rows} baris.',
    en: 'Ticket numbers in a row are missing; the gaps are about {rows} rows.',
  },
} as const satisfies Readonly<Record<ExplanationCode, Sentence>>;
