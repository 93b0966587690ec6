import type { ClassQuota, TiePolicy } from '../input-document';
import type { CountedElement, MeasureOrder, TieChainElement } from '../panel/chain-element';
import { CHAIN_NAMES } from '../panel/chain-sentences';
import type { FinalRule } from '../panel/final-rule';
import type { Combination } from '../rubric';
import type { Sentence } from '../sentence';

/** What a rule is about. */
export const RULE_LABELS = {
  'ranked-by': { id: 'Dasar peringkat', en: 'Basis of the ranking' },
  panel: { id: 'Nilai panel', en: "The panel's score" },
  combination: { id: 'Cara menggabung', en: 'How criteria are joined' },
  final: { id: 'Nilai akhir', en: 'Final score' },
  adjustments: { id: 'Penyesuaian', en: 'Adjustments' },
  quorum: { id: 'Kuorum', en: 'Quorum' },
  'least-applicable': { id: 'Bobot berlaku paling sedikit', en: 'Least applicable weight' },
  rounding: { id: 'Pembulatan', en: 'Rounding' },
  'tie-chain': { id: 'Urutan pemecah nilai sama', en: 'What tells equals apart' },
  places: { id: 'Tempat', en: 'Places' },
  'ties-at-cut': { id: 'Nilai sama di batas tempat', en: 'Equals across the last place' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Rules with one form, whatever a rubric says. */
export const PLAIN_RULES = {
  column: { id: 'Kolom bobot {column}.', en: 'The weights {column}.' },
  columns: { id: 'Rata-rata kolom bobot {columns}.', en: 'The mean of the weights {columns}.' },
  and: { id: ' dan ', en: ' and ' },
  quorum: { id: '{sheets} lembar nilai', en: '{sheets} sheets' },
  'least-applicable': {
    id: '{percent} % dari bobot; di bawahnya peserta belum lengkap.',
    en: '{percent}% of the weight; an entry with less is incomplete.',
  },
  rounding: {
    id: 'Metrik {metric} desimal; kriteria {criterion}; nilai tahap {stage} desimal; nilai akhir {final} desimal.',
    en: 'Metrics to {metric} decimals; criteria {criterion}; the score of the stage to {stage} decimals; the final score to {final} decimals.',
  },
  unrounded: { id: 'tidak dibulatkan', en: 'not rounded' },
  decimals: { id: '{count} desimal', en: 'to {count} decimals' },
  'own-stage': { id: 'tahap ini', en: 'this stage' },
  part: { id: '{stage} × {factor}', en: '{stage} × {factor}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How the stages make the final score. (docs/rules/finals.md 1-4) */
export const FINAL_RULES = {
  own: {
    id: 'Nilai tahap ini; tahap sebelumnya menentukan siapa yang ikut.',
    en: 'The score of this stage; earlier stages have decided who takes part.',
  },
  carry: {
    id: 'Rata-rata berbobot nilai tahap, dari {total}: {parts}.',
    en: 'The weighted mean of the scores of the stages, out of {total}: {parts}.',
  },
  'factored-ranks': {
    id: 'Jumlah peringkat tahap kali faktornya, jumlah terkecil yang terbaik: {parts}.',
    en: 'The sum of the ranks of the stages times their factors, the smallest sum being best: {parts}.',
  },
  'best-of': {
    id: 'Nilai tertinggi di antara tahap-tahap ini: {parts}.',
    en: 'The highest of the scores of these stages: {parts}.',
  },
} as const satisfies Readonly<Record<FinalRule['kind'] | 'own', Sentence>>;

/** When signed points are added. (docs/rules/finals.md 6) */
export const ADJUSTMENT_RULES = {
  scores: {
    id: 'Pengurangan atau tambahan beralasan, bila ada, dihitung sesudah panel dan gabungan tahap, sebelum pembulatan terakhir.',
    en: 'Deductions or additions with a reason, if any, come after the panel and after the stages are joined, before the last rounding.',
  },
  ranks: {
    id: 'Pengurangan atau tambahan beralasan, bila ada, dihitung pada nilai tahap ini sebelum diperingkat.',
    en: 'Deductions or additions with a reason, if any, come onto the score of this stage before it is ranked.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How a group is made of its children. (docs/rules/measures.md 8-10) */
export const COMBINATION_RULES = {
  'weighted-mean': { id: '{node}: rata-rata berbobot.', en: '{node}: the weighted mean.' },
  'geometric-mean': {
    id: '{node}: rata-rata geometrik; satu nilai 0 memberi 0.',
    en: '{node}: the geometric mean; any 0 gives 0.',
  },
  sum: { id: '{node}: jumlah {parts}.', en: '{node}: the sum of {parts}.' },
} as const satisfies Readonly<Record<Combination['kind'], Sentence>>;

type Counted = Exclude<CountedElement['kind'], 'countback' | 'measure'>;
type Countback = Extract<CountedElement, { kind: 'countback' }>['of'];
type Scored = Exclude<TieChainElement['kind'], CountedElement['kind']>;

/** One step of the tie chain. (docs/rules/ranking.md 5, 10-14) */
export const CHAIN_RULES = {
  node: { id: '{node}', en: '{node}' },
  metric: { id: 'batas bawah persentase selesai ({metric})', en: 'lower bound of the share resolved ({metric})' },
  'carried-score': { id: 'nilai {stage}', en: 'score of {stage}' },
  'median-juror-total': { id: 'median nilai juri', en: "median of the jurors' totals" },
  'countback-juror-totals': CHAIN_NAMES['countback-juror-totals'],
  'countback-marks': CHAIN_NAMES['countback-marks'],
  'count-of-marks': {
    id: 'banyaknya nilai dari {atLeast} ke atas',
    en: 'how many marks reach {atLeast}',
  },
  'own-rank': { id: 'peringkat menurut nilai tahap ini', en: 'rank by the score of this stage' },
  'carried-rank': { id: 'peringkat {stage}', en: 'rank in {stage}' },
  'measure-ascending': { id: '{measure}, yang terkecil lebih baik', en: '{measure}, the smallest being best' },
  'measure-descending': { id: '{measure}, yang terbesar lebih baik', en: '{measure}, the largest being best' },
  lot: { id: 'undian dengan benih {seed}', en: 'a lot drawn with the seed {seed}' },
} as const satisfies Readonly<
  Record<Scored | Counted | `countback-${Countback}` | `measure-${MeasureOrder}`, Sentence>
>;

export const CHAIN_ENDS = {
  none: { id: 'Tidak ada: yang sama berbagi peringkat.', en: 'Nothing: equals share a rank.' },
  'equal-counts': {
    id: ' (dilewati bila banyaknya tidak sama)',
    en: ' (passed over where their numbers differ)',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is done with equals across a last place. (docs/rules/shortlist.md 3, 11) */
export const TIE_RULES = {
  ruling: { id: 'Putusan pleno yang tercatat menentukan.', en: 'A recorded ruling of the plenary decides.' },
  'include-all': { id: 'Semua ikut, melebihi tempat.', en: 'All are included, beyond the places.' },
  'exclude-all': { id: 'Tidak satu pun ikut; tempatnya tetap kosong.', en: 'None is included; the places stay open.' },
  lot: {
    id: 'Undian dengan benih {seed} yang diumumkan sebelumnya.',
    en: 'A lot with the seed {seed}, published beforehand.',
  },
} as const satisfies Readonly<Record<TiePolicy['kind'], Sentence>>;

/** The places of a group and of its classes. (docs/rules/shortlist.md 7-9) */
export const PLACE_RULES = {
  places: { id: '{places} tempat.', en: '{places} places.' },
  cap: { id: 'paling banyak {cap}', en: '{cap} at most' },
  floor: { id: 'paling sedikit {floor}', en: '{floor} at least' },
  free: { id: 'tanpa batas', en: 'without bounds' },
  inside: { id: 'di dalam {inside}', en: 'inside {inside}' },
  class: { id: 'Kelas {class}: {bounds}.', en: 'Class {class}: {bounds}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What becomes of places of a floor that nobody can take. (docs/rules/shortlist.md 9) */
export const SHORTFALL_RULES = {
  open: { id: 'tempat yang tidak terisi tetap kosong', en: 'places that nobody can take stay open' },
  pool: { id: 'tempat yang tidak terisi kembali ke semua', en: 'places that nobody can take return to all' },
} as const satisfies Readonly<Record<NonNullable<ClassQuota['shortfall']>, Sentence>>;
