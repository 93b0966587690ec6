import type { Classification, ComplaintStatus, Visibility } from '@anggakara/scoring/complaints';

/** Words that exports use, as `sameWord` writes them; what a person maps comes before them. (docs/rules/complaint-files.md 6) */

const STATUS_WORDS = {
  unverified: [
    ...['unverified', 'belum diverifikasi', 'belum terverifikasi', 'belum verifikasi', 'menunggu verifikasi'],
    ...['perlu verifikasi', 'baru', 'laporan baru', 'aduan baru', 'new', 'masuk', 'diterima', 'submitted'],
  ],
  dispositioned: [
    ...['dispositioned', 'terdisposisi', 'disposisi', 'didisposisi', 'didisposisikan', 'diteruskan', 'forwarded'],
    ...['diverifikasi dan didisposisi', 'terverifikasi', 'diverifikasi', 'verified', 'verifikasi disposisi'],
  ],
  'not-followed-up': [
    ...['not followed up', 'belum ditindaklanjuti', 'belum ditindak lanjuti', 'belum tindak lanjut', 'belum diproses'],
    ...['belum direspon', 'belum direspons', 'belum ditanggapi', 'belum dijawab', 'unanswered', 'belum'],
  ],
  'in-process': [
    ...['in process', 'in progress', 'on process', 'on progress', 'proses', 'diproses', 'dalam proses'],
    ...['sedang diproses', 'ditindaklanjuti', 'ditindak lanjuti', 'sedang ditindaklanjuti', 'tindak lanjut'],
    ...['proses tindak lanjut', 'dalam penanganan', 'sudah ditindaklanjuti', 'dalam tindak lanjut'],
  ],
  resolved: [
    ...[
      'resolved',
      'selesai',
      'sudah selesai',
      'terselesaikan',
      'diselesaikan',
      'tuntas',
      'closed',
      'ditutup',
      'tutup',
    ],
    ...['completed', 'done', 'finished'],
  ],
  postponed: ['postponed', 'ditunda', 'tunda', 'tertunda', 'pending', 'on hold'],
  'not-authority': [
    'not authority',
    'bukan wewenang',
    'bukan kewenangan',
    'bukan wewenang instansi',
    'di luar wewenang',
  ],
  archived: ['archived', 'diarsipkan', 'arsip', 'terarsip', 'dihapus', 'dihapus diarsipkan', 'deleted'],
} as const satisfies Record<ComplaintStatus, readonly string[]>;

const CLASSIFICATION_WORDS = {
  'complaint-supervisory': [
    ...['complaint supervisory', 'pengaduan berkadar pengawasan', 'berkadar pengawasan', 'aduan berkadar pengawasan'],
  ],
  'complaint-non-supervisory': [
    ...['complaint non supervisory', 'pengaduan tidak berkadar pengawasan', 'tidak berkadar pengawasan'],
    ...['aduan tidak berkadar pengawasan', 'pengaduan tidak berkadar'],
  ],
  'complaint-normative': ['complaint normative', 'pengaduan normatif', 'normatif', 'aduan normatif'],
  'information-request': [
    ...['information request', 'permintaan informasi', 'permohonan informasi', 'informasi', 'information'],
  ],
  aspiration: ['aspiration', 'aspirasi', 'aspirasi saran', 'saran', 'aspirasi dan saran'],
  other: [
    ...['other', 'pengaduan', 'aduan', 'keluhan', 'complaint', 'whistle blowing', 'whistleblowing', 'wbs', 'pengadaan'],
    ...['raps', 'lainnya', 'lain lain'],
  ],
} as const satisfies Record<Classification, readonly string[]>;

const VISIBILITY_WORDS = {
  open: ['open', 'terbuka', 'publik', 'public', 'normal', 'biasa', 'umum', 'tidak', 'no', 'false', '0'],
  anonymous: ['anonymous', 'anonim', 'anonymous true'],
  confidential: ['confidential', 'rahasia', 'private', 'anonim rahasia', 'anonim dan rahasia'],
} as const satisfies Record<Visibility, readonly string[]>;

const YES = ['ya', 'yes', 'y', 'true', '1', 'benar', 'iya'];
const NO = ['tidak', 'no', 'n', 'false', '0', 'bukan', 'belum', 't'];

const RATINGS = [
  ['sangat tidak puas', 'sangat buruk', 'sangat kurang'],
  ['tidak puas', 'buruk', 'kurang puas', 'kurang'],
  ['cukup puas', 'cukup', 'netral', 'biasa saja'],
  ['puas', 'baik'],
  ['sangat puas', 'sangat baik'],
];

function placesOf(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> {
  return new Map(Object.values(words).flatMap((group, place) => group.map((word) => [word, place] as const)));
}

/** The place of each word's status in COMPLAINT_STATUSES. */
export const STATUS_PLACES = placesOf(STATUS_WORDS);
/** The place of each word's classification in CLASSIFICATIONS. */
export const CLASSIFICATION_PLACES = placesOf(CLASSIFICATION_WORDS);
/** The place of each word's visibility in VISIBILITIES. */
export const VISIBILITY_PLACES = placesOf(VISIBILITY_WORDS);
/** 1 for yes, 0 for no. */
export const ANSWERS: ReadonlyMap<string, number> = new Map([
  ...YES.map((word) => [word, 1] as const),
  ...NO.map((word) => [word, 0] as const),
]);
/** 1 for the least satisfied to 5. */
export const RATING_WORDS: ReadonlyMap<string, number> = new Map(
  RATINGS.flatMap((words, place) => words.map((word) => [word, place + 1] as const)),
);
