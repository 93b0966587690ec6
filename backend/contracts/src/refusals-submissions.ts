import type { RefusalSentences } from './refusal-sentence';

export const SUBMISSIONS_REFUSALS = {
  'claims-locked': {
    status: 409,
    id: ['Klaim sudah dikunci', 'Tahap {stage} sudah dikunci; klaim metrik tidak dapat diubah lagi.'],
    en: ['Claims locked', 'The stage {stage} is locked; claims can no longer change.'],
  },
  'claims-closed': {
    status: 409,
    id: ['Waktu pengisian habis', 'Klaim metrik ditutup pada {closesAt}.'],
    en: ['Claims closed', 'Claims closed at {closesAt}.'],
  },
  'entry-has-left': {
    status: 409,
    id: ['Peserta sudah keluar', 'Peserta ini sudah mundur atau didiskualifikasi.'],
    en: ['Entry has left', 'This entry has withdrawn or was disqualified.'],
  },
  'claim-submitted': {
    status: 409,
    id: ['Klaim sudah dikirim', 'Klaim yang sudah dikirim hanya dapat diubah setelah dibuka oleh penyelenggara.'],
    en: ['Claim submitted', 'A submitted claim changes only after an organiser has reopened it.'],
  },
  'claim-not-submitted': {
    status: 409,
    id: ['Klaim belum dikirim', 'Hanya klaim yang sudah dikirim dapat dibuka kembali.'],
    en: ['Claim not submitted', 'Only a submitted claim can be reopened.'],
  },
  'claim-has-errors': {
    status: 422,
    id: ['Klaim belum dapat dikirim', 'Periksa {errors} isian yang ditandai; tidak ada yang dikirim.'],
    en: ['Claim cannot be submitted', 'Check the {errors} values that are marked; nothing was submitted.'],
  },
  'verification-locked': {
    status: 409,
    id: ['Verifikasi sudah ditutup', 'Tahap {stage} sudah dikunci; angka yang diterima tidak dapat diubah lagi.'],
    en: ['Verification closed', 'The stage {stage} is locked; accepted counts can no longer change.'],
  },
  'nothing-recomputed': {
    status: 422,
    id: ['Tidak ada hitung ulang', 'Periode {period} tidak punya angka hitung ulang yang dapat diterima.'],
    en: ['Nothing was recomputed', 'The period {period} has no recomputed counts that could be accepted.'],
  },
  'accepted-counts-impossible': {
    status: 422,
    id: ['Angka tidak mungkin benar', 'Periksa {errors} isian yang ditandai; tidak ada yang diputuskan.'],
    en: ['Counts that cannot be true', 'Check the {errors} values that are marked; nothing was decided.'],
  },
  'clarification-open': {
    status: 409,
    id: ['Klarifikasi masih berjalan', 'Instansi belum menjawab pertanyaan sebelumnya.'],
    en: ['A clarification is open', 'The agency has not answered the question before.'],
  },
  'clarification-not-open': {
    status: 409,
    id: ['Tidak ada yang perlu dijawab', 'Pertanyaan ini sudah dijawab.'],
    en: ['Nothing to answer', 'This question was answered before.'],
  },
  'window-reversed': {
    status: 422,
    id: ['Jendela terbalik', 'Sebuah jendela berakhir sebelum dimulai; tidak ada yang disimpan.'],
    en: ['Window reversed', 'A window ends before it starts; nothing was saved.'],
  },
} as const satisfies RefusalSentences;
