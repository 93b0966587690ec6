import type { RefusalSentences } from './refusal-sentence';

const MARKS = {
  'mark-above-scale': {
    status: 422,
    id: ['Nilai di atas skala', 'Nilai {criterion} paling tinggi {max}.'],
    en: ['Mark above the scale', 'The mark of {criterion} is at most {max}.'],
  },
  'mark-below-scale': {
    status: 422,
    id: ['Nilai di bawah skala', 'Nilai {criterion} paling rendah {min}.'],
    en: ['Mark below the scale', 'The mark of {criterion} is at least {min}.'],
  },
  'mark-off-step': {
    status: 422,
    id: ['Nilai di luar kelipatan', 'Nilai {criterion} mulai dari {min} dengan kelipatan {step}.'],
    en: ['Mark off the step', 'The mark of {criterion} goes from {min} in steps of {step}.'],
  },
  'criterion-unknown': {
    status: 422,
    id: ['Kriteria tidak dikenal', 'Instrumen kelompok ini tidak memuat kriteria {criterion}.'],
    en: ['Unknown criterion', 'The instrument of this group has no criterion {criterion}.'],
  },
  'criterion-computed': {
    status: 422,
    id: ['Kriteria dihitung', 'Nilai {criterion} dihitung dari data atau kriteria lain dan tidak diisi juri.'],
    en: ['Computed criterion', '{criterion} is computed from data or other criteria and is not marked.'],
  },
  'event-id-reused': {
    status: 422,
    id: ['Nomor perubahan sudah dipakai', 'Nomor yang sama pernah dikirim dengan nilai yang lain.'],
    en: ['Event id reused', 'The same id was sent before with another mark.'],
  },
} as const satisfies RefusalSentences;

const SHEETS = {
  'sheet-locked': {
    status: 409,
    id: ['Lembar nilai terkunci', 'Lembar ini sudah dikunci; penyelenggara dapat membukanya kembali.'],
    en: ['Sheet locked', 'This sheet has been locked; an organiser can open it again.'],
  },
  'sheet-not-locked': {
    status: 409,
    id: ['Lembar nilai tidak terkunci', 'Hanya lembar yang terkunci dapat dibuka kembali.'],
    en: ['Sheet not locked', 'Only a locked sheet can be opened again.'],
  },
  'sheet-stale': {
    status: 409,
    id: ['Lembar nilai berubah', 'Ada nilai yang masuk sejak lembar ini dilihat; salinan terbaru disertakan.'],
    en: ['Sheet changed meanwhile', 'A mark came in since this sheet was seen; the latest copy is enclosed.'],
  },
  'sheet-incomplete': {
    status: 422,
    id: ['Lembar nilai belum lengkap', '{count} kriteria belum dinilai.'],
    en: ['Sheet incomplete', '{count} criteria are not scored yet.'],
  },
  'conflicts-not-declared': {
    status: 409,
    id: ['Benturan kepentingan belum dinyatakan', 'Nyatakan benturan kepentingan untuk seluruh daftar lebih dahulu.'],
    en: ['Conflicts not declared', 'Declare conflicts of interest for the whole list first.'],
  },
  recused: {
    status: 403,
    id: ['Mengundurkan diri menilai', 'Juri ini tidak menilai peserta ini karena benturan kepentingan.'],
    en: ['Recused', 'This juror does not mark this entry because of a conflict of interest.'],
  },
} as const satisfies RefusalSentences;

const PANELS = {
  'panel-below-quorum': {
    status: 422,
    id: ['Panel kurang dari kuorum', 'Panel kelompok {group} beranggota {members}; kuorumnya {quorum}.'],
    en: ['Panel below its quorum', 'The panel of group {group} has {members} members; its quorum is {quorum}.'],
  },
  'panel-member-without-role': {
    status: 422,
    id: ['Anggota panel tanpa peran', 'Anggota panel tahap ini harus berperan {role} di edisi ini.'],
    en: ['Panel member without the role', 'Members of this stage need the role {role} in this edition.'],
  },
  'panel-member-has-marks': {
    status: 409,
    id: [
      'Anggota panel sudah menilai',
      'Anggota yang sudah menilai tidak dapat dikeluarkan; catat pengunduran dirinya untuk tiap peserta.',
    ],
    en: [
      'Panel member has marked',
      'A member who has marked cannot be taken off; record a recusal for each entry instead.',
    ],
  },
  'already-recused': {
    status: 409,
    id: ['Sudah mengundurkan diri', 'Pengunduran diri untuk peserta ini sudah tercatat.'],
    en: ['Already recused', 'A recusal for this entry is already on record.'],
  },
  'not-synthetic': {
    status: 404,
    id: ['Bukan edisi contoh', 'Nilai contoh hanya ada di edisi yang bertanda DATA CONTOH.'],
    en: ['Not an example edition', 'Example marks exist only in an edition marked DATA CONTOH.'],
  },
} as const satisfies RefusalSentences;

export const JUDGING_REFUSALS = { ...MARKS, ...SHEETS, ...PANELS } as const satisfies RefusalSentences;
