import type { DecimalString } from './decimal-string';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const MARKS = { id: { point: ',', group: '.' }, en: { point: '.', group: ',' } } as const;

/** A decimal as its reader writes it: `1.234,50` or `1,234.50`. */
export function numberText(decimal: DecimalString, language: Language): string {
  const { point, group } = MARKS[language];
  const at = decimal.includes('.') ? decimal.indexOf('.') : decimal.length;
  const grouped = decimal.slice(0, at).replace(/\B(?=(\d{3})+$)/g, group);
  return grouped + decimal.slice(at).replace('.', point);
}

/** A decimal without the zeros that say nothing: `13.050000` is 13.05. */
export function trimmed(decimal: DecimalString): DecimalString {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** A difference with its sign. */
export function signed(decimal: DecimalString): DecimalString {
  return decimal.startsWith('-') ? decimal : `+${decimal}`;
}
