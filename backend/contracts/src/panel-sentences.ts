import type { Sentence } from './file-sentences';

/** Of how jurors and stages are joined, and of tie chains that count, draw or look at figures. */
export const PANEL_SENTENCES = {
  'panel-unknown': {
    id: 'Cara menggabungkan penilai tidak dikenal. Pakai mean, median, trim, atau rank-points.',
    en: 'This way to join jurors is not known. Use mean, median, trim or rank-points.',
  },
  'not-a-drop': {
    id: 'Banyaknya lembar yang dibuang di tiap ujung harus bilangan bulat 0 sampai {most}.',
    en: 'The number of sheets left out at each end must be a whole number from 0 to {most}.',
  },
  'no-place-points': {
    id: 'Daftar poin peringkat kosong. Tulis poin peringkat 1, 2, dan seterusnya.',
    en: 'The list of points for ranks is empty. Write those for rank 1, 2 and so on.',
  },
  'place-points-not-decimal': {
    id: 'Poin peringkat "{value}" harus desimal 0 sampai {most}. Tulis misalnya "12".',
    en: 'The points "{value}" must be a decimal from 0 to {most}. Write "12", for example.',
  },
  'place-points-rise': {
    id: 'Poin {value} lebih besar daripada poin peringkat sebelumnya. Urutkan dari yang terbesar.',
    en: 'The points {value} are more than those of the rank before. Order them from the largest.',
  },
  'place-points-without-marks': {
    id: 'Poin peringkat memerlukan kriteria yang dinilai penilai, sedangkan rubrik ini tidak punya. Pakai mean.',
    en: 'Points for ranks need criteria that jurors mark, and this rubric has none. Use mean.',
  },
  'composite-needs-criteria': {
    id: 'Kelompok {node} dibulatkan atau rata-rata geometrik dan memuat nilai penilai: rata-rata terpangkas dan median harus per kriteria. Tulis "level": "criteria".',
    en: 'The group {node} is rounded or a geometric mean and holds marks: trimmed mean and median must be by criterion. Write "level": "criteria".',
  },
  'criterion-rounding-needs-criteria': {
    id: 'Rata-rata kriteria dibulatkan ({criterion} desimal), sedangkan lembar dipangkas atau diambil mediannya menurut jumlahnya: pakai level criteria, atau jangan bulatkan kriteria.',
    en: 'The means of criteria are rounded ({criterion} decimals) while sheets are trimmed or their median taken by totals: use level criteria, or do not round criteria.',
  },
  'final-unknown': {
    id: 'Cara membuat nilai akhir tidak dikenal. Pakai carry, factored-ranks, atau best-of.',
    en: 'This way to make the final score is not known. Use carry, factored-ranks or best-of.',
  },
  'no-final-stages': {
    id: 'Nilai akhir tidak menyebut tahap terdahulu. Sebutkan, atau hapus "final".',
    en: 'The final score names no earlier stage. Name one, or remove "final".',
  },
  'final-stage-without-code': { id: 'Tahap tanpa kode. Beri kode.', en: 'A stage without a code. Give it one.' },
  'final-stage-repeated': {
    id: 'Tahap {stage} disebut dua kali. Hapus salah satunya.',
    en: 'The stage {stage} is named twice. Remove one of them.',
  },
  'final-weight-not-whole': {
    id: 'Bobot tahap harus bilangan bulat dari 0.',
    en: 'The weight of a stage must be a whole number from 0.',
  },
  'final-weights-do-not-sum': {
    id: 'Bobot tahap berjumlah {sum}, bukan {total}: selisih {difference}. Ubah bobot atau jumlahnya.',
    en: 'The weights of the stages sum to {sum}, not {total}: a difference of {difference}. Change weights or total.',
  },
  'final-factor-not-above-zero': {
    id: 'Faktor "{value}" harus desimal lebih dari 0 sampai {most}, misalnya "0.5".',
    en: 'The factor "{value}" must be a decimal above 0 and at most {most}, "0.5" for example.',
  },
  'final-score-missing': {
    id: 'Peserta {entry} tidak punya nilai tahap {stage}, padahal nilai akhir memerlukannya. Tambahkan nilainya.',
    en: 'The entry {entry} has no score of the stage {stage}, which the final score needs. Add it.',
  },
  'final-rank-missing': {
    id: 'Peserta {entry} tidak punya peringkat tahap {stage}, padahal nilai akhir memerlukannya. Tambahkan peringkatnya.',
    en: 'The entry {entry} has no rank of the stage {stage}, which the final score needs. Add it.',
  },
  'final-score-too-large': {
    id: 'Nilai tahap {stage} melewati {most}. Nyatakan dalam skala yang lebih kecil.',
    en: 'The score of the stage {stage} is beyond {most}. State it on a smaller scale.',
  },
  'final-rank-too-large': {
    id: 'Peringkat tahap {stage} melewati {most}.',
    en: 'The rank in the stage {stage} is beyond {most}.',
  },
  'adjustments-too-large': {
    id: 'Penyesuaian peserta ini bersama-sama melewati {most}. Periksa poinnya.',
    en: 'The adjustments of this entry are together beyond {most}. Check the points.',
  },
  'adjustment-without-code': {
    id: 'Penyesuaian tanpa kode. Beri kode.',
    en: 'An adjustment without a code. Give it one.',
  },
  'adjustment-repeated': {
    id: 'Penyesuaian {adjustment} tertulis dua kali bagi peserta yang sama. Hapus salah satunya.',
    en: 'The adjustment {adjustment} stands twice for the same entry. Remove one of them.',
  },
  'adjustment-not-decimal': {
    id: 'Poin "{value}" bukan desimal. Tulis misalnya "-1.00".',
    en: 'The points "{value}" are no decimal. Write "-1.00", for example.',
  },
  'adjustment-without-reason': {
    id: 'Penyesuaian {adjustment} tanpa alasan. Tulis alasannya.',
    en: 'The adjustment {adjustment} has no reason. Write it.',
  },
  'chain-mark-not-decimal': {
    id: 'Nilai "{value}" bukan desimal. Tulis misalnya "1".',
    en: 'The mark "{value}" is no decimal. Write "1", for example.',
  },
  'chain-measure-without-code': {
    id: 'Unsur rantai pemutus tidak menyebut angkanya. Beri kode angka.',
    en: 'The element of the tie chain names no figure. Give its code.',
  },
  'chain-lot-without-seed': {
    id: 'Benih undian "{seed}" harus tepat enam belas angka heksadesimal kecil.',
    en: 'The seed of the lot "{seed}" must be exactly sixteen hexadecimal digits in lower case.',
  },
  'chain-lot-not-last': {
    id: 'Sesudah undian tidak ada yang masih sama. Taruh undian di akhir rantai.',
    en: 'After a lot nobody is equal any more. Put the lot at the end of the chain.',
  },
  'countback-among-winners': {
    id: 'Hitung mundur tidak dapat dijumlahkan antar pemenang kelompok {group}. Pakai unsur lain.',
    en: 'A countback has no sum over the winners of the group {group}. Use another element.',
  },
  'carried-rank-not-a-place': {
    id: 'Peringkat {rank} tahap {stage} harus bilangan bulat dari 1.',
    en: 'The rank {rank} of the stage {stage} must be a whole number from 1.',
  },
  'carried-says-nothing': {
    id: 'Tahap {stage} tanpa nilai dan tanpa peringkat. Isi salah satunya.',
    en: 'The stage {stage} has neither score nor rank. Give one of them.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
