import type { Sentence } from './file-sentences';

/** Of the tree, its columns of weights, and the plan around it. */
export const RUBRIC_SENTENCES = {
  'rubric-repeated': {
    id: 'Kelompok {group} punya dua rubrik. Hapus salah satunya.',
    en: 'The group {group} has two rubrics. Remove one of them.',
  },
  'node-without-code': { id: 'Simpul tanpa kode. Beri kode.', en: 'A node without a code. Give it one.' },
  'node-repeated': {
    id: 'Kode {node} dipakai dua simpul. Ganti salah satunya.',
    en: 'The code {node} is used by two nodes. Change one of them.',
  },
  'group-without-children': {
    id: 'Simpul {node} tidak punya anak. Tambahkan kriteria atau hapus simpulnya.',
    en: 'The node {node} has no children. Add criteria or remove the node.',
  },
  'grid-not-decimal': {
    id: 'Bukan bilangan desimal. Tulis misalnya "0", "100" atau "0.25".',
    en: 'Not a decimal. Write "0", "100" or "0.25", for example.',
  },
  'grid-without-step': {
    id: 'Langkah skala {step} harus lebih dari 0.',
    en: 'The step of the scale, {step}, must be more than 0.',
  },
  'grid-empty': {
    id: 'Skala {min} sampai {max} kosong. Nilai tertinggi harus lebih dari yang terendah.',
    en: 'The scale from {min} to {max} is empty. The highest mark must be above the lowest.',
  },
  'grid-off-step': {
    id: 'Langkah {step} tidak membagi habis skala {min} sampai {max}. Ubah langkah atau batasnya.',
    en: 'The step {step} does not divide the scale from {min} to {max}. Change the step or the bounds.',
  },
  'anchor-off-grid': {
    id: 'Patokan {at} tidak ada pada skala. Pindahkan ke salah satu langkahnya.',
    en: 'The anchor {at} is not on the scale. Move it to one of its steps.',
  },
  'goalpost-not-decimal': {
    id: 'Batas nilai bukan bilangan desimal. Tulis misalnya "40" atau "98.5".',
    en: 'The goalpost is no decimal. Write "40" or "98.5", for example.',
  },
  'goalposts-coincide': {
    id: 'Batas nilai 0 ({zeroAt}) dan nilai penuh ({fullAt}) sama. Bedakan.',
    en: 'The goalposts for zero ({zeroAt}) and for full points ({fullAt}) are the same. Make them differ.',
  },
  'no-index': { id: 'Tidak ada kolom bobot. Tambahkan satu.', en: 'There is no column of weights. Add one.' },
  'index-repeated': {
    id: 'Kolom bobot {index} tertulis dua kali. Hapus salah satunya.',
    en: 'The column {index} stands twice. Remove one of them.',
  },
  'weight-of-unknown-node': {
    id: 'Bobot untuk {node}, yang tidak ada dalam rubrik. Hapus atau perbaiki kodenya.',
    en: 'A weight for {node}, which is not in the rubric. Remove it or mend the code.',
  },
  'total-of-unknown-group': {
    id: 'Jumlah bobot untuk {node}, yang bukan kelompok kriteria. Hapus atau perbaiki kodenya.',
    en: 'A total for {node}, which is no group of criteria. Remove it or mend the code.',
  },
  'total-missing': {
    id: 'Jumlah bobot anak-anak {node} belum dinyatakan. Tulis bilangan bulat lebih dari 0.',
    en: 'What the children of {node} sum to is not stated. Write an integer above 0.',
  },
  'weight-missing': {
    id: 'Bobot {node} belum ada atau bukan bilangan bulat dari 0. Tulis bobotnya.',
    en: 'The weight of {node} is missing or no integer from 0. Write it.',
  },
  'weight-beside-factor': {
    id: '{node} sudah punya faktor dalam jumlah. Hapus bobotnya.',
    en: '{node} has a factor in a sum already. Remove its weight.',
  },
  'total-of-sum': {
    id: '{node} adalah jumlah dengan faktor. Hapus jumlah bobotnya.',
    en: '{node} is a sum with factors. Remove its total of weights.',
  },
  'weights-do-not-sum': {
    id: 'Bobot anak-anak {node} berjumlah {sum}, bukan {total} (selisih {difference}). Samakan.',
    en: 'The weights of the children of {node} sum to {sum} and not to {total} (difference {difference}). Make them equal.',
  },
  'not-a-version': {
    id: 'Versi {version} bukan bilangan bulat dari 1.',
    en: 'The version {version} is no integer from 1.',
  },
  'ranked-by-nothing': {
    id: 'Tidak ada kolom yang menentukan urutan. Sebutkan satu di rankedBy.',
    en: 'No column decides the order. Name one in rankedBy.',
  },
  'ranked-by-unknown-index': {
    id: 'Kolom {index} tidak ada. Sebutkan kolom yang ada.',
    en: 'There is no column {index}. Name one that there is.',
  },
  'ranked-by-repeated-index': {
    id: 'Kolom {index} disebut dua kali. Hapus salah satunya.',
    en: 'The column {index} is named twice. Remove one of them.',
  },
  'not-a-quorum': {
    id: 'Kuorum {sheets} harus bilangan bulat dari {least}.',
    en: 'The quorum {sheets} must be an integer from {least}.',
  },
  'not-a-percentage': {
    id: 'Bagian bobot terkecil {value} harus bilangan bulat 1 sampai 100.',
    en: 'The least applicable share {value} must be an integer from 1 to 100.',
  },
  'not-places': {
    id: 'Jumlah desimal harus bilangan bulat 0 sampai {most}.',
    en: 'The number of places must be an integer from 0 to {most}.',
  },
  'tie-chain-unknown-node': {
    id: 'Pemutus seri {node} tidak ada dalam rubrik. Perbaiki kodenya.',
    en: 'The tie-break {node} is not in the rubric. Mend the code.',
  },
  'tie-chain-repeated': {
    id: 'Pemutus seri {element} tertulis dua kali. Hapus salah satunya.',
    en: 'The tie-break {element} stands twice. Remove one of them.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
