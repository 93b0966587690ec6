import type { Sentence } from './file-sentences';

/** Of the classes of a quota, its written policy for ties, and the classes that entries name. */
export const CLASS_SENTENCES = {
  'class-without-code': {
    id: 'Kelas tanpa kode yang sah. Beri kode.',
    en: 'A class without a valid code. Give it one.',
  },
  'class-repeated': {
    id: 'Kelas {class} tertulis dua kali. Hapus salah satunya.',
    en: 'The class {class} stands twice. Remove one of them.',
  },
  'class-inside-unknown': {
    id: 'Kelas {class} berada di dalam {inside}, yang tidak ada. Perbaiki kodenya.',
    en: 'The class {class} is inside {inside}, which is not there. Mend the code.',
  },
  'class-inside-itself': {
    id: 'Kelas {class} berada di dalam dirinya sendiri. Putuskan lingkarannya.',
    en: 'The class {class} is inside itself. Break the circle.',
  },
  'class-number-not-whole': {
    id: 'Batas kelas {class} harus bilangan bulat dari 0.',
    en: 'The bounds of the class {class} must be integers from 0.',
  },
  'floor-above-cap': {
    id: 'Kelas {class}: paling sedikit {floor} melebihi paling banyak {cap}. Samakan.',
    en: 'Class {class}: the floor {floor} is above the cap {cap}. Make them fit.',
  },
  'floor-without-shortfall': {
    id: 'Kelas {class} punya batas bawah; nyatakan "shortfall": open atau pool.',
    en: 'The class {class} has a floor; state "shortfall": open or pool.',
  },
  'shortfall-without-floor': {
    id: 'Kelas {class} menyatakan "shortfall" tanpa batas bawah. Hapus, atau tulis "floor".',
    en: 'The class {class} states a "shortfall" without a floor. Remove it, or write a "floor".',
  },
  'floors-above-cap': {
    id: 'Batas bawah di dalam kelas {class} berjumlah {floors}, melebihi {cap}. Turunkan.',
    en: 'The floors inside the class {class} sum to {floors}, above its cap {cap}. Lower them.',
  },
  'floors-above-places': {
    id: 'Batas bawah kelompok {group} berjumlah {floors}, melebihi {places} tempat. Turunkan.',
    en: 'The floors of the group {group} sum to {floors}, above its {places} places. Lower them.',
  },
  'caps-below-places': {
    id: 'Batas atas kelompok {group} berjumlah {caps}, kurang dari {places} tempat. Naikkan.',
    en: 'The caps of the group {group} sum to {caps}, below its {places} places. Raise them.',
  },
  'classes-overlap': {
    id: '{entry} berada di kelas {class} dan {beside}, yang tidak saling memuat. Sisakan satu.',
    en: '{entry} is in the classes {class} and {beside}, neither of which holds the other. Leave one of them.',
  },
  'class-unknown': {
    id: 'Kelas {class} tidak ada dalam kuota kelompok {group}. Perbaiki kodenya.',
    en: 'The class {class} is not in the quota of the group {group}. Mend the code.',
  },
  'class-named-twice': {
    id: 'Kelas {class} disebut dua kali. Hapus salah satunya.',
    en: 'The class {class} is named twice. Remove one of them.',
  },
  'lot-without-seed': {
    id: 'Undian kelompok {group} perlu benih: 16 angka heksadesimal huruf kecil.',
    en: 'The lot of the group {group} needs a seed: 16 hexadecimal digits in lower case.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
