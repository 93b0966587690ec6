import type { RefusalSentences } from './refusal-sentence';

export const PARTICIPANTS_REFUSALS = {
  'parts-do-not-sum': {
    status: 422,
    id: ['Rincian tidak cocok', 'Jumlah dinyatakan {#stated}, rinciannya berjumlah {#sum}: selisih {#difference}.'],
    en: ['Parts do not sum', 'The total is stated as {#stated}, the parts sum to {#sum}: off by {#difference}.'],
  },
  'entry-cannot-end': {
    status: 409,
    id: [
      'Keikutsertaan tidak dapat diakhiri',
      'Peserta ini sudah mundur, didiskualifikasi, tidak lolos, atau sudah punya hasil akhir.',
    ],
    en: [
      'Participation cannot be ended',
      'This entry has withdrawn, was disqualified, was not shortlisted or has its final result.',
    ],
  },
} as const satisfies RefusalSentences;
