import type { Sentence } from '../sentence';

/** In the order in which they are told. */
export const ADVICE_ANALYSES = [
  'severity',
  'recusals',
  'agreement',
  'ranks',
  'left-out',
  'weights',
  'signals',
] as const;
export type AdviceAnalysis = (typeof ADVICE_ANALYSES)[number];

/** What an analysis supposes, how much it rests on, and when it must not be used. (docs/rules/advice.md 11) */
export interface AdviceNote {
  readonly assumes: Sentence;
  readonly basis: Sentence;
  readonly notWhen: Sentence;
}

export const ADVICE_NOTES: Readonly<Record<AdviceAnalysis, AdviceNote>> = {
  severity: {
    assumes: {
      id: 'Nilai seorang juri adalah mutu peserta, ditambah keketatan juri yang sama bagi semua peserta, ditambah galat. Juri dianggap contoh dari semua yang dapat menjadi juri, sehingga keketatan yang didukung sedikit nilai ditarik ke arah nol.',
      en: 'A juror’s total is the quality of the entry, plus a severity of the juror that is the same for all entries, plus error. Jurors count as a sample of all who might judge, so that a severity which few marks support is drawn towards zero.',
    },
    basis: {
      id: 'Dihitung dari {entries} peserta dan {jurors} juri.',
      en: 'Computed from {entries} entries and {jurors} jurors.',
    },
    notWhen: {
      id: 'Jangan dipakai bila panel tidak terhubung, bila seorang juri menilai kurang dari tiga peserta, atau bila juri yang ketat memang diberi peserta yang lemah.',
      en: 'Not to be used where the panel is not connected, where a juror rated fewer than three entries, or where strict jurors were given weak entries on purpose.',
    },
  },
  recusals: {
    assumes: {
      id: 'Juri yang tidak menilai akan sama ketatnya pada peserta itu seperti pada peserta lain. Nilai netral adalah rata-rata andaikan semua juri bagian itu menilai.',
      en: 'The absent juror would have been as severe there as elsewhere. The neutral value is the mean had all jurors of the part rated.',
    },
    basis: {
      id: 'Dihitung dari keketatan {jurors} juri; {count} peserta tidak dinilai oleh semuanya.',
      en: 'Computed from the severities of {jurors} jurors; {count} entries were not rated by all of them.',
    },
    notWhen: {
      id: 'Jangan dipakai untuk mengganti nilai resmi: juri yang mengundurkan diri dikeluarkan dari pembagi, dan itulah aturannya.',
      en: 'Not to be used in place of the official score: a recused juror leaves the divisor, and that is the rule.',
    },
  },
  agreement: {
    assumes: {
      id: 'Hanya nilai yang diberikan juri sendiri yang dibandingkan, bukan poin metrik yang sama bagi semua juri. Koefisien ICC dan W memakai peserta yang dinilai oleh semua juri; selang 95 % menganggap galat menyebar normal. Alfa memakai semua peserta yang dinilai sedikitnya dua juri.',
      en: 'Only what the jurors gave themselves is compared, not the points of metrics, which are the same for all. The ICC coefficients and W use the entries that all jurors rated; the intervals of 95 % suppose normal errors. Alpha uses all entries that two jurors at least rated.',
    },
    basis: {
      id: 'Dihitung dari {complete} peserta yang dinilai semua {jurors} juri; alfa dari {paired} peserta.',
      en: 'Computed from {complete} entries that all {jurors} jurors rated; alpha from {paired} entries.',
    },
    notWhen: {
      id: 'Jangan dipakai pada kurang dari lima peserta, pada panel dua juri, yang selangnya sangat lebar, atau bila nilai hampir tidak bervariasi: koefisiennya dapat negatif dan dicetak apa adanya.',
      en: 'Not to be used below five entries, on a panel of two, whose intervals are very wide, or where the marks hardly vary: the coefficient may be negative, and is printed as it is.',
    },
  },
  ranks: {
    assumes: {
      id: 'Nilai setiap peserta digeser acak menurut sisa ketidaksepakatan juri, tersendiri bagi setiap peserta, lalu diperingkat lagi. Benihnya ditentukan oleh hash masukan, sehingga tidak ada yang memilihnya.',
      en: 'Each entry’s score is moved at random by what the jurors’ disagreement leaves, for each entry by itself, and ranked again. The seed follows from the hash of the input, so that nobody picks it.',
    },
    basis: {
      id: '{draws} percobaan atas {ranked} peserta berperingkat, untuk {places} tempat.',
      en: '{draws} draws over {ranked} ranked entries, for {places} places.',
    },
    notWhen: {
      id: 'Jangan dipakai untuk memindahkan batas: keputusan memakai nilai resmi. Peringkat di sini memakai rata-rata juri tahap ini sebelum dibulatkan, tanpa pemecah nilai sama, tanpa pemangkasan, dan tanpa nilai tahap lain.',
      en: 'Not to be used to move the cut: the official score decides. The ranks here are of the jurors’ means of this stage before rounding, without the breaking of ties, without trimming, and without the scores of other stages.',
    },
  },
  'left-out': {
    assumes: {
      id: 'Setiap juri ditiadakan bergantian dan peringkat dihitung lagi dari juri yang tersisa. Tidak ada pengacakan.',
      en: 'Each juror is left out in turn, and the ranks are computed again from those who remain. Nothing is drawn at random.',
    },
    basis: {
      id: '{jurors} kali dihitung ulang atas {ranked} peserta berperingkat.',
      en: 'Computed again {jurors} times over {ranked} ranked entries.',
    },
    notWhen: {
      id: 'Jangan dipakai pada panel dua juri: tanpa salah seorang, peringkatnya hanyalah peringkat yang lain.',
      en: 'Not to be used on a panel of two: without one of them, the ranks are simply those of the other.',
    },
  },
  weights: {
    assumes: {
      id: 'Setiap bobot dikalikan angka acak antara 0,75 dan 1,25, lalu semuanya dijadikan satu kesatuan lagi. Titik tukar adalah bobot tempat peserta terakhir di dalam batas dan peserta pertama di luarnya bertukar tempat.',
      en: 'Every weight is multiplied by a random number between 0.75 and 1.25, and all are brought to one again. The swap point is the weight at which the last entry within the places and the first beyond them change places.',
    },
    basis: {
      id: '{draws} percobaan atas {weighed} peserta dan {criteria} kriteria.',
      en: '{draws} draws over {weighed} entries and {criteria} criteria.',
    },
    notWhen: {
      id: 'Jangan dipakai untuk memilih bobot sesudah nilai diketahui: bobot ditetapkan sebelum penilaian.',
      en: 'Not to be used to choose weights once marks are known: weights are set before the judging.',
    },
  },
  signals: {
    assumes: {
      id: 'Selisih nilai dari yang dapat diperkirakan menyebar serupa bagi semua juri. Yang ditunjukkan berjarak lebih dari tiga simpangan baku; arah sepanjang urutan menilai lebih dari dua galat baku.',
      en: 'Differences from what was to be expected spread alike for all jurors. What is shown lies further than three standard deviations away; a trend along the order of marking, more than two standard errors.',
    },
    basis: {
      id: 'Dilihat {entries} peserta dan {jurors} juri; urutan menilai diketahui untuk {ordered} juri.',
      en: 'Looked at {entries} entries and {jurors} jurors; the order of marking is known for {ordered} jurors.',
    },
    notWhen: {
      id: 'Jangan dipakai sebagai hukuman. Kira-kira satu dari dua puluh juri ditandai hanya oleh kebetulan, dan bila semua juri menilai dalam urutan yang sama, pengaruh urutan tidak terlihat.',
      en: 'Not to be used as a penalty. About one juror in twenty is marked by chance alone, and where all jurors mark in the same order, what the order does cannot be seen.',
    },
  },
};
