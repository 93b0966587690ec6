import type { PanelLevel, PanelRule } from '../panel/panel-rule';
import type { Sentence } from '../sentence';

type RankPoints = Extract<PanelRule, { method: 'rank-points' }>;
type Method = Exclude<PanelRule['method'], 'rank-points'>;

/** How jurors are joined, by their totals or criterion by criterion. (docs/rules/panel.md 5, 7-10) */
export const PANEL_RULES = {
  'mean-totals': { id: 'Rata-rata lembar yang dihitung.', en: 'The mean of the counted sheets.' },
  'mean-criteria': {
    id: 'Rata-rata lembar yang dihitung, kriteria demi kriteria.',
    en: 'The mean of the counted sheets, criterion by criterion.',
  },
  'median-totals': {
    id: 'Median jumlah nilai juri: lembar dengan jumlah di tengah.',
    en: "The median of the jurors' totals: the sheets with the middle total.",
  },
  'median-criteria': {
    id: 'Median nilai juri, kriteria demi kriteria.',
    en: "The median of the jurors' marks, criterion by criterion.",
  },
  'trim-totals': {
    id: 'Rata-rata terpangkas: {drop} lembar dengan jumlah tertinggi dan {drop} dengan jumlah terendah tidak dihitung, sisanya dirata-ratakan.',
    en: 'A trimmed mean: the {drop} sheets with the highest and the {drop} with the lowest totals are left out, the rest give the mean.',
  },
  'trim-criteria': {
    id: 'Rata-rata terpangkas: pada tiap kriteria {drop} nilai tertinggi dan {drop} nilai terendah tidak dihitung, sisanya dirata-ratakan.',
    en: 'A trimmed mean: on each criterion the {drop} highest and the {drop} lowest marks are left out, the rest give the mean.',
  },
} as const satisfies Readonly<Record<`${Method}-${PanelLevel}`, Sentence>>;

/** Points for places, in four sentences. (docs/rules/panel.md 11) */
export const PLACE_POINTS: Sentence = {
  id: 'Poin peringkat: tiap juri mengurutkan peserta menurut jumlah nilainya, dan peringkat 1, 2, ... mendapat {points} poin, sesudah itu tidak ada.',
  en: 'Points for places: each juror orders the entries by total, and places 1, 2, ... get {points} points, nothing beyond.',
};
export const ORDERED_BY = {
  highest: { id: 'Jumlah tertinggi yang terbaik.', en: 'The highest total is best.' },
  lowest: { id: 'Jumlah terendah yang terbaik.', en: 'The lowest total is best.' },
} as const satisfies Readonly<Record<RankPoints['orderedBy'], Sentence>>;
export const SHARED_RANKS = {
  average: {
    id: 'Yang sama mendapat rata-rata poin dari peringkat yang mereka tempati.',
    en: 'Equals get the mean of the points of the places they take.',
  },
  highest: {
    id: 'Yang sama mendapat poin peringkat tertinggi yang mereka tempati.',
    en: 'Equals get the points of the highest place they take.',
  },
} as const satisfies Readonly<Record<RankPoints['sharedRanks'], Sentence>>;
export const POINT_TOTALS = {
  mean: { id: 'Nilainya rata-rata poin para juri.', en: "The score is the mean of the jurors' points." },
  sum: { id: 'Nilainya jumlah poin para juri.', en: "The score is the sum of the jurors' points." },
} as const satisfies Readonly<Record<RankPoints['total'], Sentence>>;
