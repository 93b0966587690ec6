import type { Language } from '@anggakara/contracts';

type Mark = 'locale' | 'group' | 'point' | 'percent' | 'hour' | 'separator';

/** How each language writes numbers and times, and what its spreadsheets put between cells: `1.234,5` or `1,234.5`. */
export const FORMATS = {
  id: { locale: 'id-ID', group: '.', point: ',', percent: ' %', hour: '.', separator: ';' },
  en: { locale: 'en-GB', group: ',', point: '.', percent: '%', hour: ':', separator: ',' },
} as const satisfies Record<Language, Readonly<Record<Mark, string>>>;

/** The language that this build speaks: each is compiled ahead of time, and nothing more is fetched for it. */
export function language(): Language {
  return $localize.locale?.startsWith('en') === true ? 'en' : 'id';
}

export function format(): (typeof FORMATS)[Language] {
  return FORMATS[language()];
}
