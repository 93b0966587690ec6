import { type Language, numberText, trimmed } from '../../number-text';
import { filled, type Sentence } from '../../sentence';
import { isDays, type PredicateCheck, type PredicateResult } from './predicate';
import type { Predicate, PredicateFigure } from './predicate-scale';

export const PREDICATE_NAMES = {
  'very-good': { id: 'Sangat Baik', en: 'Very good' },
  good: { id: 'Baik', en: 'Good' },
  fair: { id: 'Sedang', en: 'Fair' },
  poor: { id: 'Kurang', en: 'Poor' },
  'not-assessable': { id: 'Tidak dapat dinilai', en: 'Not assessable' },
} as const satisfies Readonly<Record<Predicate, Sentence>>;

export const FIGURE_NAMES = {
  'followed-up': { id: 'ditindaklanjuti', en: 'followed up' },
  resolved: { id: 'selesai', en: 'resolved' },
  'within-sla': { id: 'dalam batas waktu', en: 'within the time limit' },
  'first-follow-up-days': { id: 'hari kerja sampai tindak lanjut pertama', en: 'working days to the first follow-up' },
} as const satisfies Readonly<Record<PredicateFigure, Sentence>>;

export const PREDICATE_SENTENCES = {
  'no-complaints-read': {
    id: 'Tidak ada data laporan yang dibaca dari instansi ini.',
    en: 'No complaints of this agency were read.',
  },
  'too-few-complaints': {
    id: 'Laporan sahnya terlalu sedikit untuk dinilai.',
    en: 'There are too few valid complaints to be assessed.',
  },
  'percent-reached': { id: '{figure}: {value} %, sedikitnya {bound} %', en: '{figure}: {value} %, at least {bound} %' },
  'percent-missed': {
    id: '{figure}: {value} %, belum mencapai {bound} %',
    en: '{figure}: {value} %, short of {bound} %',
  },
  'days-reached': { id: '{figure}: {value}, paling banyak {bound}', en: '{figure}: {value}, at most {bound}' },
  'days-missed': { id: '{figure}: {value}, lebih dari {bound}', en: '{figure}: {value}, more than {bound}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The predicate's name, then why: what was reached, and what was missed of the next better one. (docs/rules/complaints.md 31) */
export function predicateLines(result: PredicateResult, language: Language): readonly string[] {
  const name = PREDICATE_NAMES[result.predicate][language];
  if (result.predicate === 'not-assessable') return [name, filled(PREDICATE_SENTENCES[result.because], language)];
  return [name, ...[...result.checks, ...result.missed].map((check) => checkText(check, language))];
}

function checkText({ figure, value, bound, holds }: PredicateCheck, language: Language): string {
  const code = `${isDays(figure) ? 'days' : 'percent'}-${holds ? 'reached' : 'missed'}` as const;
  return filled(PREDICATE_SENTENCES[code], language, {
    figure: FIGURE_NAMES[figure][language],
    value: numberText(trimmed(value), language),
    bound: numberText(trimmed(bound), language),
  });
}
