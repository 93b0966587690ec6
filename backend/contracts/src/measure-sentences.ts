import type { Sentence } from './file-sentences';

/** Of combinations, measures and their norms, and of the figures of entries for them. */
export const MEASURE_SENTENCES = {
  'combination-unknown': {
    id: 'Cara menggabung ini tidak dikenal. Pilih weighted-mean, geometric-mean, atau sum.',
    en: 'This combination is not known. Choose weighted-mean, geometric-mean or sum.',
  },
  'places-missing': {
    id: 'Rata-rata geometrik {node} perlu jumlah desimal. Tulis "places".',
    en: 'The geometric mean {node} needs a number of places. Write "places".',
  },
  'factor-missing': {
    id: 'Faktor {node} belum ada. Tulis di "factors".',
    en: 'The factor of {node} is missing. Write it in "factors".',
  },
  'factor-not-decimal': {
    id: 'Faktor {node} bukan bilangan desimal. Tulis misalnya "1.2".',
    en: 'The factor of {node} is no decimal. Write "1.2", for example.',
  },
  'factor-zero': {
    id: 'Faktor {node} adalah 0. Ubah atau hapus simpulnya.',
    en: 'The factor of {node} is 0. Change it or remove the node.',
  },
  'factor-of-unknown-child': {
    id: 'Faktor untuk {node}, yang bukan anak simpul ini. Hapus atau perbaiki kodenya.',
    en: 'A factor for {node}, which is no child of this node. Remove it or mend the code.',
  },
  'mark-in-geometric-mean': {
    id: 'Nilai juri {node} tidak boleh di bawah rata-rata geometrik. Pindahkan.',
    en: 'The marks {node} must not stand under a geometric mean. Move them.',
  },
  'below-zero-in-geometric-mean': {
    id: '{node} dapat bernilai negatif di bawah rata-rata geometrik. Ubah normanya.',
    en: '{node} can be below zero under a geometric mean. Change its norm.',
  },
  'measure-without-name': { id: 'Ukuran tanpa nama. Beri nama.', en: 'A measure without a name. Give it one.' },
  'z-not-positive': { id: 'z {z} harus lebih dari 0.', en: 'The z {z} must be above 0.' },
  'not-a-least-denominator': {
    id: 'Penyebut terkecil {least} harus bilangan bulat dari 1.',
    en: 'The least denominator {least} must be an integer from 1.',
  },
  'least-denominator-without-rate': {
    id: 'Penyebut terkecil hanya untuk tingkat. Hapus, atau baca sebagai rate.',
    en: 'A least denominator is for rates alone. Remove it, or read a rate.',
  },
  'norm-relative': {
    id: 'Norma ini bergantung pada peserta lain dan tidak boleh menentukan nilai. Pakai goalposts, piecewise, atau bands.',
    en: 'This norm depends on other entries and may decide no score. Use goalposts, piecewise or bands.',
  },
  'norm-unknown': {
    id: 'Norma tidak dikenal. Pilih goalposts, log-goalposts, piecewise, bands, atau as-is.',
    en: 'The norm is not known. Choose goalposts, log-goalposts, piecewise, bands or as-is.',
  },
  'goalpost-not-positive': {
    id: 'Batas nilai logaritmik {zeroAt} dan {fullAt} harus lebih dari 0.',
    en: 'The logarithmic goalposts {zeroAt} and {fullAt} must be above 0.',
  },
  'full-not-positive': { id: 'Nilai penuh {full} harus lebih dari 0.', en: 'The full points {full} must be above 0.' },
  'knots-too-few': {
    id: 'Perlu paling sedikit dua titik, bukan {knots}.',
    en: 'At least two knots are needed, not {knots}.',
  },
  'knot-not-decimal': { id: 'Titik ini bukan bilangan desimal.', en: 'This knot is no decimal.' },
  'knots-not-ascending': { id: 'Titik-titik harus naik. Urutkan.', en: 'The knots must ascend. Sort them.' },
  'knots-not-monotone': {
    id: 'Nilai pada titik-titik harus naik terus atau turun terus.',
    en: 'The points at the knots must rise throughout or fall throughout.',
  },
  'no-bands': { id: 'Tidak ada rentang. Tambahkan.', en: 'There are no bands. Add some.' },
  'band-not-decimal': {
    id: 'Batas atau nilai rentang bukan bilangan desimal.',
    en: 'An end or the points of a band are no decimal.',
  },
  'band-empty': { id: 'Rentang ini kosong. Perbaiki batasnya.', en: 'This band is empty. Mend its ends.' },
  'bands-not-contiguous': {
    id: 'Rentang ini tidak mulai di akhir rentang sebelumnya. Sambungkan.',
    en: 'This band does not begin where the one before ends. Join them.',
  },
  'measure-repeated': {
    id: 'Ukuran {measure} tertulis dua kali untuk peserta ini. Hapus salah satunya.',
    en: 'The measure {measure} stands twice for this entry. Remove one of them.',
  },
  'measure-unknown': {
    id: 'Ukuran {measure} tidak ada dalam rubrik. Perbaiki namanya.',
    en: 'The measure {measure} is not in the rubric. Mend its name.',
  },
  'measure-not-decimal': {
    id: '"{value}" bukan bilangan desimal. Tulis angka dengan titik, tanpa pemisah ribuan.',
    en: '"{value}" is no decimal. Write digits with a point and without thousands separators.',
  },
  'measure-needs-value': {
    id: 'Ukuran {measure} dibaca sebagai nilai. Tulis nilai, bukan pembilang dan penyebut.',
    en: 'The measure {measure} is read as a value. Give a value, not a numerator and a denominator.',
  },
  'measure-needs-rate': {
    id: 'Ukuran {measure} dibaca sebagai tingkat. Tulis pembilang dan penyebut.',
    en: 'The measure {measure} is read as a rate. Give a numerator and a denominator.',
  },
  'measure-outside': {
    id: 'Nilai {value} di luar rentang {node}. Periksa nilainya.',
    en: 'The value {value} is outside the range of {node}. Check it.',
  },
  'measure-below-zero': {
    id: 'Nilai {value} negatif di bawah rata-rata geometrik. Periksa nilainya.',
    en: 'The value {value} is below zero under a geometric mean. Check it.',
  },
  'measure-beyond-ranking': {
    id: 'Nilai {value} terlalu besar untuk diperingkat pada {node}. Pakai satuan yang lebih besar atau norma lain.',
    en: 'The value {value} is too large to be ranked in {node}. Use a larger unit or another norm.',
  },
  'score-beyond-ranking': {
    id: 'Nilai pada {node} dapat menjadi terlalu besar untuk diperingkat. Kecilkan skala, poin, faktor, atau jumlah desimalnya.',
    en: 'Scores of {node} could become too large to be ranked. Make scales, points, factors or places smaller.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
