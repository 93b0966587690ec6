import type { Sentence } from './file-sentences';

/** Of the figures of an entry. */
export const METRIC_SENTENCES = {
  'metric-repeated': {
    id: 'Metrik {metric} tertulis dua kali untuk peserta ini. Hapus salah satunya.',
    en: 'The metric {metric} stands twice for this entry. Remove one of them.',
  },
  'fraction-not-decimal': {
    id: 'Bukan bilangan desimal. Tulis angka dengan titik, tanpa pemisah ribuan.',
    en: 'Not a decimal. Write digits with a point and without thousands separators.',
  },
  'fraction-without-denominator': {
    id: 'Penyebut {denominator} harus lebih dari 0. Bila tidak ada, nyatakan NOT_APPLICABLE.',
    en: 'The denominator {denominator} must be above 0. Where there is none, state NOT_APPLICABLE.',
  },
  'fraction-negative': {
    id: 'Pembilang {numerator} tidak boleh negatif.',
    en: 'The numerator {numerator} must not be negative.',
  },
  'rate-not-whole': {
    id: 'Tingkat {numerator}/{denominator} harus dari bilangan bulat: berapa dari berapa.',
    en: 'The rate {numerator}/{denominator} must be of integers: how many of how many.',
  },
  'rate-above-one': {
    id: 'Pembilang {numerator} melebihi penyebut {denominator}. Periksa keduanya.',
    en: 'The numerator {numerator} is above the denominator {denominator}. Check both.',
  },
  'base-missing': {
    id: 'Angka tahun sebelumnya tidak ada. Isi baseNumerator dan baseDenominator.',
    en: 'The figures of the year before are missing. Give baseNumerator and baseDenominator.',
  },
  'base-zero': {
    id: 'Jumlah hari tahun sebelumnya 0, sehingga perbaikan tidak dapat dihitung. Nyatakan NOT_APPLICABLE.',
    en: 'The days of the year before are 0, so that no improvement can be computed. State NOT_APPLICABLE.',
  },
  'carried-repeated': {
    id: 'Nilai tahap {stage} tertulis dua kali. Hapus salah satunya.',
    en: 'The score of stage {stage} stands twice. Remove one of them.',
  },
  'carried-not-decimal': {
    id: 'Nilai tahap sebelumnya bukan bilangan desimal. Tulis angka dengan titik.',
    en: 'The score of the earlier stage is no decimal. Write digits with a point.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
