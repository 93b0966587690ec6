import type { Sentence } from '../sentence';

/** What is said of classes, written tie policies and reserves. */
export const SELECTION_SENTENCES = {
  floor: {
    id: 'Terpilih di tempat yang disediakan bagi kelas {class}, yang mendapat paling sedikit {floor} dari {places} tempat kelompok {group}; peringkatnya saja tidak cukup.',
    en: 'Selected for a place kept for class {class}, which gets at least {floor} of the {places} places of group {group}; its rank alone was not enough.',
  },
  'include-all': {
    id: 'Terpilih: nilainya sama dengan peserta lain di tempat terakhir, dan aturan tertulis kelompok {group} memasukkan semuanya, melampaui {places} tempat.',
    en: 'Selected: equal to others at the last place, and the written rule of group {group} includes them all, beyond its {places} places.',
  },
  'needed-equal': {
    id: 'Untuk terpilih diperlukan nilai di atas {score}, atau {score} dengan rantai pemutus yang tidak lebih buruk: yang sama di tempat terakhir dimasukkan semuanya.',
    en: 'To be selected it needed a score above {score}, or {score} with a tie chain no worse: equals at the last place are all included.',
  },
  'lot-won': {
    id: 'Terpilih dengan undian di antara yang sama di tempat terakhir; nomor terkecil didahulukan. Nomornya {number}; urutan undian: {order}.',
    en: 'Selected by lot among equals at the last place; the least number goes first. Its number is {number}; order of the lot: {order}.',
  },
  'lot-lost': {
    id: 'Tidak terpilih dengan undian di antara yang sama di tempat terakhir; nomor terkecil didahulukan. Nomornya {number}; urutan undian: {order}.',
    en: 'Not selected, by lot among equals at the last place; the least number goes first. Its number is {number}; order of the lot: {order}.',
  },
  'exclude-all': {
    id: 'Tidak terpilih: nilainya sama dengan peserta lain di tempat terakhir, dan aturan tertulis kelompok {group} tidak memasukkan satu pun; tempat itu tetap kosong.',
    en: 'Not selected: equal to others at the last place, and the written rule of group {group} includes none of them; the place stays open.',
  },
  'class-full': {
    id: 'Tidak terpilih: ketika gilirannya tiba masih ada tempat, tetapi kelas {class} penuh. Dari kelas itu paling banyak {cap} yang terpilih: {selected}.',
    en: 'Not selected: there were places left at its turn, but class {class} is full. At most {cap} of it are selected: {selected}.',
  },
  'places-kept': {
    id: 'Tidak terpilih: tempat yang tersisa ketika gilirannya tiba disediakan bagi kelas lain.',
    en: 'Not selected: the places left at its turn are kept for other classes.',
  },
  'kept-for': {
    id: 'Kelas {class} mendapat paling sedikit {floor} tempat; terpilih dari kelas itu {selected}.',
    en: 'Class {class} gets at least {floor} places; selected of it: {selected}.',
  },
  'stays-open': {
    id: '{unfilled} tempat kelas {class} tidak dapat diisi siapa pun dan tetap kosong.',
    en: 'Nobody can take {unfilled} of the places of class {class}; they stay open.',
  },
  'tied-in-class': {
    id: 'Nilai sama di tempat terakhir kelas {class}: {entries} memperebutkan {freePlaces} tempat. Hasil menunggu keputusan pleno; nama, kode, dan waktu tidak pernah menentukan.',
    en: 'Tied at the last place of class {class}: {entries} are equal for {freePlaces} places. The result waits for a ruling; name, code and time never decide.',
  },
  reserve: {
    id: 'Cadangan ke-{place} dari {reserves}; bila ada yang mengundurkan diri, hasilnya dihitung ulang.',
    en: 'Reserve {place} of {reserves}; when somebody withdraws the result is computed again.',
  },
  'no-reserve': {
    id: 'Bukan cadangan: kelas {class} penuh, jadi tempat yang dilepas kelas lain tidak dapat diisinya.',
    en: 'No reserve: class {class} is full, so that it cannot take a place which another class gives up.',
  },
} as const satisfies Record<string, Sentence>;
