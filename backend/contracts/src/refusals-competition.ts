import type { RefusalSentences } from './refusal-sentence';

export const COMPETITION_REFUSALS = {
  'stage-not-open': {
    status: 409,
    id: ['Tahap belum dibuka', 'Tahap {stage} belum dibuka oleh penyelenggara.'],
    en: ['Stage not open', 'The stage {stage} has not been opened by the organiser.'],
  },
  'stage-not-begun': {
    status: 409,
    id: ['Tahap belum mulai', 'Tahap {stage} baru mulai pada {opensAt}.'],
    en: ['Stage not begun', 'The stage {stage} begins at {opensAt}.'],
  },
  'stage-over': {
    status: 409,
    id: ['Waktu tahap sudah habis', 'Tahap {stage} ditutup pada {closesAt}.'],
    en: ['Stage over', 'The stage {stage} closed at {closesAt}.'],
  },
  'stage-locked': {
    status: 409,
    id: ['Tahap sudah dikunci', 'Tahap {stage} sudah dikunci; penilaian dan jadwalnya tidak dapat diubah.'],
    en: ['Stage locked', 'The stage {stage} is locked; its marks and its schedule can no longer change.'],
  },
  'stage-already-open': {
    status: 409,
    id: ['Tahap sudah dibuka', 'Tahap {stage} sudah dibuka.'],
    en: ['Stage already open', 'The stage {stage} is open already.'],
  },
  'stage-not-locked': {
    status: 409,
    id: ['Tahap tidak terkunci', 'Hanya tahap yang terkunci dapat dibuka kembali; tahap {stage} tidak terkunci.'],
    en: ['Stage not locked', 'Only a locked stage can be reopened; the stage {stage} is not locked.'],
  },
  'later-stage-opened': {
    status: 409,
    id: ['Tahap berikutnya sudah dibuka', 'Tahap {stage} tidak dapat diubah lagi karena tahap {later} sudah dibuka.'],
    en: ['Later stage opened', 'The stage {stage} can no longer change because the stage {later} has been opened.'],
  },
  'closes-before-opens': {
    status: 422,
    id: ['Jadwal terbalik', 'Tahap harus ditutup sesudah dibuka.'],
    en: ['Schedule reversed', 'A stage has to close after it opens.'],
  },
  'deadline-past': {
    status: 422,
    id: ['Tenggat sudah lewat', 'Tenggat baru {closesAt} sudah lewat menurut jam peladen ({now}).'],
    en: ['Deadline in the past', "The new deadline {closesAt} has passed by the server's clock ({now})."],
  },
  'preset-settled': {
    status: 409,
    id: ['Kuota sudah tetap', 'Susunan kuota tidak dapat diganti setelah tahap {stage} dikunci.'],
    en: ['Quotas settled', 'The preset can no longer change once the stage {stage} is locked.'],
  },
  'instrument-locked': {
    status: 409,
    id: ['Instrumen sudah dikunci', 'Instrumen tahap {stage} kelompok {group} terkunci sejak tahapnya dibuka.'],
    en: [
      'Instrument locked',
      'The instrument of stage {stage} and group {group} is locked since its stage was opened.',
    ],
  },
  'weights-do-not-sum': {
    status: 422,
    id: ['Jumlah bobot tidak sesuai', 'Bobot di bawah {node} pada kolom {index} berjumlah {sum}, seharusnya {total}.'],
    en: ['Weights do not sum', 'The weights below {node} in column {index} sum to {sum} instead of {total}.'],
  },
  'instrument-unsound': {
    status: 422,
    id: ['Instrumen tidak sah', 'Instrumen {instrument} tidak dapat dipakai: {problem} pada {path}.'],
    en: ['Instrument unsound', 'The instrument {instrument} cannot be used: {problem} at {path}.'],
  },
  'period-reversed': {
    status: 422,
    id: ['Tanggal terbalik', 'Tanggal akhir {to} mendahului tanggal awal {from}.'],
    en: ['Dates reversed', 'The last day {to} is before the first day {from}.'],
  },
  'calendar-unknown': {
    status: 422,
    id: ['Kalender tidak diketahui', 'Hari libur hanya diketahui untuk tahun {first} sampai {last}.'],
    en: ['Calendar unknown', 'Days off are known for the years {first} to {last} only.'],
  },
} as const satisfies RefusalSentences;
