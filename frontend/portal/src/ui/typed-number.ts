import type { Language } from '@anggakara/contracts';
import { format, language } from './language';

/** What a typed text means as a number: nothing yet, a number, or none. */
export type Typed<T> =
  { readonly kind: 'blank' } | { readonly kind: 'number'; readonly value: T } | { readonly kind: 'not-a-number' };

const COUNTS = {
  id: /^(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/,
  en: /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})$/,
} as const satisfies Record<Language, RegExp>;
const DECIMAL = /^([-\u2212]?)(\d{1,9})(?:[.,](\d{1,9}))?$/;

/** A count of things: `57171` and `57.171` alike, or `57,171` in English; a percentage or a fraction is none. */
export function typedCount(text: string): Typed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (!COUNTS[language()].test(trimmed)) return { kind: 'not-a-number' };
  return { kind: 'number', value: Number(trimmed.replaceAll(format().group, '')) };
}

/** A decimal as the wire takes it: `87,5` and `87.5` are both `87.5`. */
export function typedDecimal(text: string): Typed<string> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const match = DECIMAL.exec(trimmed);
  return match === null ? { kind: 'not-a-number' } : { kind: 'number', value: signedDecimal(match) };
}

function signedDecimal([, sign = '', whole = '', fraction = '']: RegExpExecArray): string {
  const value = plainDecimal(whole, fraction);
  return sign === '' || value === '0' ? value : `-${value}`;
}

/** Without zeros that say nothing: `007` and `50` make `7.5`. */
function plainDecimal(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const places = fraction.replace(/0+$/, '');
  return places === '' ? digits : `${digits}.${places}`;
}
