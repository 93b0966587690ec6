import type { Sentence } from '../sentence';

/** What is said of measures and of groups that are more than a weighted mean. */
export const TREE_SENTENCES = {
  weighed: { id: '{name} (bobot {weights})', en: '{name} (weight {weights})' },
  'weighed-inside': { id: '{name} (bobot {weights} di {group})', en: '{name} (weight {weights} in {group})' },
  factored: { id: '{name} (faktor {factor})', en: '{name} (factor {factor})' },
  measure: {
    id: '{name}: {value}, {points} poin ({norm}), menyumbang {part}.',
    en: '{name}: {value}, {points} points ({norm}), gives {part}.',
  },
  'measure-inside': {
    id: '{name}: {value}, {points} poin ({norm}).',
    en: '{name}: {value}, {points} points ({norm}).',
  },
  'metric-inside': {
    id: '{name}: {value} ({fraction}), {points} poin dari 100.',
    en: '{name}: {value} ({fraction}), {points} points of 100.',
  },
  'mark-inside': { id: '{name}: rata-rata {score}.', en: '{name}: mean {score}.' },
  'too-few': {
    id: '{name}: {fraction}, padahal penyebutnya harus paling sedikit {least}; karena itu tidak berlaku.',
    en: '{name}: {fraction}, where the denominator must be at least {least}; so it does not apply.',
  },
  'not-applicable-in-sum': {
    id: '{name}: tidak berlaku; tidak menambah apa pun pada jumlahnya.',
    en: '{name}: does not apply; it adds nothing to the sum.',
  },
  'rounded-mean': {
    id: '{name}: rata-rata tertimbang dari {children}, dibulatkan {places} desimal: {score}.',
    en: '{name}: weighted mean of {children}, rounded to {places} decimals: {score}.',
  },
  'geometric-mean': {
    id: '{name}: rata-rata geometris tertimbang dari {children}, dibulatkan {places} desimal: {score}. Satu nilai 0 menjadikan seluruhnya 0.',
    en: '{name}: weighted geometric mean of {children}, rounded to {places} decimals: {score}. A single 0 makes it 0.',
  },
  'rounded-sum': {
    id: '{name}: jumlah dari {children}, dibulatkan {places} desimal: {score}.',
    en: '{name}: sum of {children}, rounded to {places} decimals: {score}.',
  },
  sum: { id: '{name}: jumlah dari {children}: {score}.', en: '{name}: sum of {children}: {score}.' },
  gives: { id: '{name} menyumbang {part}.', en: '{name} gives {part}.' },
  indivisible: {
    id: 'Selisih pada {names} tidak dibagi menurut kriteria di bawahnya: nilainya dibulatkan atau berupa rata-rata geometris, sehingga bagian-bagiannya tidak dapat dijumlahkan.',
    en: 'The difference in {names} is not split by what stands under it: its value is rounded or a geometric mean, so that parts would not add up.',
  },
} as const satisfies Record<string, Sentence>;

/** A measure's value, by how it is read. */
export const MEASURE_VALUES = {
  value: { id: 'nilai {value}', en: 'value {value}' },
  plain: { id: '{value} % ({fraction})', en: '{value} % ({fraction})' },
  wilson: {
    id: 'batas bawah {value} % ({fraction}, z = {z})',
    en: 'lower bound {value} % ({fraction}, z = {z})',
  },
  clipped: {
    id: '{value}, di luar rentang dan dihitung pada ujung terdekatnya',
    en: '{value}, outside the range and counted as its nearest end',
  },
} as const satisfies Record<string, Sentence>;

/** What a norm does with a value. */
export const NORM_SENTENCES = {
  goalposts: {
    id: '0 poin pada {zeroAt}, {full} pada {fullAt}, garis lurus di antaranya',
    en: '0 points at {zeroAt}, {full} at {fullAt}, a straight line between',
  },
  'log-goalposts': {
    id: '0 poin pada {zeroAt}, {full} pada {fullAt}, menurut logaritma di antaranya',
    en: '0 points at {zeroAt}, {full} at {fullAt}, by logarithms between',
  },
  piecewise: { id: 'garis lurus antara {knots}', en: 'straight lines between {knots}' },
  'bands-lower': {
    id: 'menurut pita nilai yang memuat batas bawahnya: {bands}',
    en: 'by bands that hold their lower end: {bands}',
  },
  'bands-upper': {
    id: 'menurut pita nilai yang memuat batas atasnya: {bands}',
    en: 'by bands that hold their upper end: {bands}',
  },
  'as-is': { id: 'nilai itu sendiri', en: 'the value itself' },
} as const satisfies Record<string, Sentence>;

/** Names of rules that have no name of their own in a rubric. */
export const TREE_NAMES = {
  norm: { id: 'cara memberi poin pada {name}', en: 'how {name} is given points' },
  combination: { id: 'cara menghitung {name}', en: 'how {name} is computed' },
} as const satisfies Record<string, Sentence>;
