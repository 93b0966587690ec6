import { numberText, type Rate } from '@anggakara/scoring';
import type { Language } from '@anggakara/contracts';

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Numbers and dates as the readers of a language write them. */
export interface FigureText {
  /** A count with its thousands grouped: `57.171`. */
  readonly count: (count: number) => string;
  /** `−5,4`, with the minus sign and not the hyphen. */
  readonly decimal: (decimal: string) => string;
  /** `97,3 %`; English sets no space. */
  readonly percent: (percent: string) => string;
  /** An ISO date as `Sabtu, 31 Oktober 2020`. */
  readonly date: (date: string) => string;
}

function figureText(language: Language): FigureText {
  const dates = new Intl.DateTimeFormat(LOCALES[language], {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const sign = language === 'id' ? ' %' : '%';
  return {
    count: (count) => numberText(String(count), language),
    decimal: (decimal) => numberText(decimal, language).replace(/^-/, '\u2212'),
    percent: (percent) => `${numberText(percent, language)}${sign}`,
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
  };
}

export const FIGURE_TEXTS = { id: figureText('id'), en: figureText('en') } as const satisfies Record<
  Language,
  FigureText
>;

/** A rate with both its counts: `97,3 % (255/262)`. */
export function shareText({ numerator, denominator, percent }: Rate, language: Language): string {
  const text = FIGURE_TEXTS[language];
  return `${percent === null ? '-' : text.percent(percent)} (${text.count(numerator)}/${text.count(denominator)})`;
}
