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
  'calendar-day-repeated': {
    status: 422,
    id: ['Tanggal disebut dua kali', 'Tanggal {date} disebut lebih dari satu kali dalam perubahan ini.'],
    en: ['Day named twice', 'The day {date} is named more than once in this change.'],
  },
  'calendar-year-out-of-reach': {
    status: 422,
    id: ['Tahun di luar kalender', 'Tanggal {date} di luar tahun {first} sampai {last} yang dapat dicatat.'],
    en: ['Year out of reach', 'The day {date} is outside the years {first} to {last} that can be recorded.'],
  },
  'off-day-on-weekend': {
    status: 422,
    id: ['Akhir pekan sudah libur', 'Tanggal {date} jatuh pada akhir pekan, yang tidak perlu dicatat sebagai libur.'],
    en: ['Weekend already off', 'The day {date} is on a weekend, which is off without being recorded.'],
  },
  'off-day-unnamed': {
    status: 422,
    id: ['Nama hari libur kosong', 'Sebutkan nama hari libur pada tanggal {date}.'],
    en: ['Day off without a name', 'Name the day off on {date}.'],
  },
  'off-day-unknown': {
    status: 422,
    id: [
      'Bukan hari libur',
      'Tanggal {date} tidak tercatat sebagai hari libur, jadi tidak dapat dijadikan hari kerja.',
    ],
    en: ['Not a day off', 'The day {date} is not recorded as off, so it cannot become a working day.'],
  },
  'off-day-unchanged': {
    status: 422,
    id: ['Tidak ada yang berubah', 'Tanggal {date} sudah tercatat persis seperti itu.'],
    en: ['Nothing changes', 'The day {date} is recorded exactly so already.'],
  },
} as const satisfies RefusalSentences;
