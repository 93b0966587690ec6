import type { Sentence } from '../sentence';

/** What is said of how jurors and stages were joined. */
export const PANEL_SENTENCES = {
  'trim-totals': {
    id: 'Nilai dihitung dari {counted} lembar nilai yang terkunci dan lengkap: {drop} jumlah tertinggi dan {drop} jumlah terendah tidak dihitung, sisanya dirata-ratakan.',
    en: 'The score comes from {counted} locked and complete sheets: the {drop} highest and the {drop} lowest totals are left out, the rest give the mean.',
  },
  'trim-criteria': {
    id: 'Nilai dihitung dari {counted} lembar nilai yang terkunci dan lengkap: pada tiap kriteria {drop} nilai tertinggi dan {drop} nilai terendah tidak dihitung, sisanya dirata-ratakan.',
    en: 'The score comes from {counted} locked and complete sheets: on each criterion the {drop} highest and the {drop} lowest marks are left out, the rest give the mean.',
  },
  'median-totals': {
    id: 'Nilai dihitung dari {counted} lembar nilai yang terkunci dan lengkap: dipakai lembar dengan jumlah di tengah.',
    en: 'The score comes from {counted} locked and complete sheets: those with the middle total are taken.',
  },
  'median-criteria': {
    id: 'Nilai dihitung dari {counted} lembar nilai yang terkunci dan lengkap: pada tiap kriteria dipakai nilai yang di tengah.',
    en: 'The score comes from {counted} locked and complete sheets: on each criterion the middle mark is taken.',
  },
  'place-points-mean': {
    id: 'Nilai dihitung dari peringkat menurut {counted} penilai: rata-rata poinnya.',
    en: 'The score comes from the ranks that {counted} jurors give: the mean of their points.',
  },
  'place-points-sum': {
    id: 'Nilai dihitung dari peringkat menurut {counted} penilai: jumlah poinnya.',
    en: 'The score comes from the ranks that {counted} jurors give: the sum of their points.',
  },
  places: {
    id: 'Peringkat yang diberikan, dari yang terbaik: {places}.',
    en: 'The ranks given, from the best: {places}.',
  },
  'place-given': { id: 'ke-{place} ({points} poin)', en: 'no. {place} ({points} points)' },
  'sum-adjusted': {
    id: 'Jumlahnya {sum}, dengan penyesuaian {score}.',
    en: 'The sum is {sum}, with the adjustments {score}.',
  },
  stage: { id: 'Nilai tahap ini {score}.', en: 'The score of this stage is {score}.' },
  carry: {
    id: 'Nilai akhir menggabungkan nilai tahap menurut bobotnya: {parts}.',
    en: 'The final score joins the scores of the stages by their weights: {parts}.',
  },
  'factored-ranks': {
    id: 'Nilai akhir menjumlahkan peringkat tahap kali faktornya, jumlah terkecil yang terbaik: {parts}.',
    en: 'The final score sums ranks of stages times their factors, the smallest sum being best: {parts}.',
  },
  'best-of': {
    id: 'Nilai akhir adalah nilai tahap yang tertinggi: {parts}.',
    en: 'The final score is the highest of the stages: {parts}.',
  },
  'own-stage': { id: 'tahap ini', en: 'this stage' },
  'part-weighted': { id: '{stage} {value} × {weight} = {part}', en: '{stage} {value} × {weight} = {part}' },
  'part-plain': { id: '{stage} {value}', en: '{stage} {value}' },
  adjusted: { id: 'Penyesuaian {code}: {points} ({reason}).', en: 'Adjustment {code}: {points} ({reason}).' },
  'adjusted-before': {
    id: 'Penyesuaian sudah termasuk dalam nilai tahap ini sebelum diperingkat.',
    en: 'Adjustments are in the score of this stage before it is ranked.',
  },
  final: { id: 'Nilai akhir {score}.', en: 'The final score is {score}.' },
  cut: {
    id: 'Batas: {against}, peringkat {rank}, nilai {score}; selisihnya {difference}.',
    en: 'The cut: {against}, rank {rank}, score {score}; the difference is {difference}.',
  },
  needed: {
    id: 'Untuk terpilih diperlukan jumlah di bawah {score}, atau {score} dengan rantai pemutus yang lebih baik.',
    en: 'To be selected it needed a sum below {score}, or {score} with a better tie chain.',
  },
  'gap-of-stages': {
    id: 'Dalam nilai akhir selisihnya {difference}: {parts}.',
    en: 'In the final score the difference is {difference}: {parts}.',
  },
  'gap-of-stage': { id: '{stage} {difference}', en: '{stage} {difference}' },
  adjustments: { id: 'penyesuaian', en: 'adjustments' },
} as const satisfies Record<string, Sentence>;
