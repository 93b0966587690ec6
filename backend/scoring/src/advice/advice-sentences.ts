import type { Sentence } from '../sentence';

/** What each analysis says first, by what was found. */
export const FINDING_SENTENCES = {
  'severity-complete': {
    id: 'Urutan tidak berubah oleh keketatan juri, karena setiap juri menilai semua peserta.',
    en: 'The severity of the jurors does not change the order, because every juror rated every entry.',
  },
  'severity-moves': {
    id: 'Tidak setiap juri menilai semua peserta: andaikan semua juri sama ketatnya, {moved} dari {ranked} peserta akan berada di urutan lain, paling jauh {most} tempat.',
    en: 'Not every juror rated every entry: were all jurors equally severe, {moved} of {ranked} entries would stand in another place, at most {most} places away.',
  },
  'severity-parts': {
    id: 'Panel terbagi menjadi {parts} bagian yang tidak berbagi juri maupun peserta: keketatan hanya dapat dibandingkan di dalam satu bagian.',
    en: 'The panel falls into {parts} parts that share neither juror nor entry: severity can be compared inside one part alone.',
  },
  'severity-untold': {
    id: 'Keketatan juri tidak dapat dihitung: jurinya satu orang, atau nilai yang masuk terlalu sedikit.',
    en: 'The severity of the jurors cannot be told: there is one juror, or there are too few marks.',
  },
  'not-a-mean': {
    id: 'Tidak dihitung dan jangan dipakai di sini: nilai yang diperingkat bukan rata-rata nilai para juri saja.',
    en: 'Not computed and not to be used here: the score that ranks is not the mean of the juror totals alone.',
  },
  'recusals-none': {
    id: 'Tidak ada rata-rata yang bergeser, karena setiap peserta dinilai oleh semua juri bagiannya.',
    en: 'No mean has shifted, because every entry was rated by all jurors of its part.',
  },
  recusals: {
    id: '{count} peserta tidak dinilai oleh semua juri; rata-rata {entry} bergeser paling jauh karena itu, {shift} angka.',
    en: '{count} entries were not rated by all jurors; the mean of {entry} has shifted most by it, by {shift} points.',
  },
  agreement: {
    id: 'Keandalan rata-rata panel {panelMean} (ICC(2,k) = {panelMeanValue}), dan keajekan urutannya {order} (ICC(3,k) = {orderValue}).',
    en: 'The reliability of the panel’s mean is {panelMean} (ICC(2,k) = {panelMeanValue}), and the consistency of its order is {order} (ICC(3,k) = {orderValue}).',
  },
  'agreement-alpha': {
    id: 'Tidak cukup peserta yang dinilai oleh semua juri. Dari pasangan nilai yang ada, kesepakatannya {alpha} (alfa Krippendorff).',
    en: 'Too few entries were rated by all jurors. Of the pairs of marks there are, the agreement is {alpha} (Krippendorff’s alpha).',
  },
  'agreement-untold': {
    id: 'Kesepakatan juri tidak dapat dihitung: dibutuhkan sedikitnya tiga peserta yang dinilai oleh dua juri yang sama.',
    en: 'The agreement of the jurors cannot be told: it takes three entries at least that the same two jurors rated.',
  },
  ranks: {
    id: '{sure} peserta hampir pasti berada di dalam {places} tempat; {bubble} peserta di sekitar batas tidak dapat dibedakan dari kebetulan.',
    en: '{sure} entries are almost certain to stand within the {places} places; {bubble} entries about the cut cannot be told apart from chance.',
  },
  'ranks-untold': {
    id: 'Peluang masuk batas tidak dapat dihitung: dibutuhkan dua juri dan sedikitnya tiga peserta yang dinilai keduanya.',
    en: 'The chance of a place cannot be told: it takes two jurors and three entries at least that both rated.',
  },
  'ranks-no-places': {
    id: 'Kelompok ini tidak memiliki tempat yang diperebutkan.',
    en: 'This group has no places to compete for.',
  },
  'left-out': {
    id: 'Siapa pun juri yang ditiadakan, {stay} peserta tetap di dalam {places} tempat; {turn} peserta bergantung pada satu juri.',
    en: 'Whichever juror is left out, {stay} entries stay within the {places} places; {turn} entries depend on one juror.',
  },
  weights: {
    id: 'Bila setiap bobot diubah hingga 25 %, {stay} peserta tetap di dalam {places} tempat pada sedikitnya 95 % percobaan.',
    en: 'With every weight changed by up to 25 %, {stay} entries stay within the {places} places in 95 % of the draws at least.',
  },
  'weights-untold': {
    id: 'Kepekaan bobot tidak dapat dihitung: nilainya bukan rata-rata tertimbang, atau tidak ada peserta berperingkat yang terkena semua kriteria.',
    en: 'The sensitivity to weights cannot be told: the score is no weighted mean, or no ranked entry has all criteria apply to it.',
  },
  signals: {
    id: '{count} hal layak ditanyakan kepada jurinya. Pertanyaan bukan tuduhan, dan tidak mengurangi nilai siapa pun.',
    en: '{count} things are worth asking the juror about. A question is no accusation, and takes no points from anybody.',
  },
  'signals-none': {
    id: 'Tidak ada nilai atau urutan penilaian yang menimbulkan pertanyaan.',
    en: 'No mark and no order of marking raises a question.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What a coefficient from 0 to 1 is called; bands by Koo and Li (2016). (docs/rules/advice.md 11) */
export const BAND_WORDS = {
  poor: { id: 'lemah', en: 'poor' },
  moderate: { id: 'sedang', en: 'moderate' },
  good: { id: 'baik', en: 'good' },
  excellent: { id: 'sangat baik', en: 'excellent' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Questions, each about one thing that was seen. */
export const QUESTION_SENTENCES = {
  suspicious: {
    id: 'Urutan para juri hampir persis sama (W Kendall {w}). Apakah nilai diberikan sendiri-sendiri?',
    en: 'The orders of the jurors are almost exactly the same (Kendall’s W {w}). Were the marks given independently?',
  },
  unusual: {
    id: '{juror} memberi {entry} {total}, sedangkan {expected} yang dapat diperkirakan. Adakah yang dilihat atau dibaca lain oleh juri ini?',
    en: '{juror} gave {entry} {total} where {expected} was to be expected. Is there something that this juror saw or read differently?',
  },
  'drifting-up': {
    id: 'Nilai {juror} naik {slope} angka dari satu lembar ke lembar berikutnya ({sheets} lembar). Apakah ukurannya berubah selama menilai?',
    en: 'The marks of {juror} rise by {slope} points from one sheet to the next ({sheets} sheets). Did the measure change along the way?',
  },
  'drifting-down': {
    id: 'Nilai {juror} turun {slope} angka dari satu lembar ke lembar berikutnya ({sheets} lembar). Apakah ukurannya berubah selama menilai?',
    en: 'The marks of {juror} fall by {slope} points from one sheet to the next ({sheets} sheets). Did the measure change along the way?',
  },
  'carried-over': {
    id: 'Nilai {juror} cenderung mengikuti lembar yang dinilai sebelumnya (korelasi {correlation}, {sheets} lembar). Apakah setiap peserta dinilai tersendiri?',
    en: 'The marks of {juror} tend to follow the sheet that was marked before (correlation {correlation}, {sheets} sheets). Was each entry judged by itself?',
  },
  contrasted: {
    id: 'Nilai {juror} cenderung berlawanan dengan lembar yang dinilai sebelumnya (korelasi {correlation}, {sheets} lembar). Apakah setiap peserta dinilai tersendiri?',
    en: 'The marks of {juror} tend to go against the sheet that was marked before (correlation {correlation}, {sheets} sheets). Was each entry judged by itself?',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
