import type { Facts, Language } from './language';

const BLANK = /\{(#?)(\w+)\}/g;
const THOUSANDS = /\B(?=(\d{3})+$)/g;
const SEPARATORS = { id: '.', en: ',' } as const satisfies Record<Language, string>;

/**
 * A sentence with its blanks filled from the facts; a blank without a fact stays visible. `{#count}` is a number with its
 * thousands grouped as the language does.
 */
export function filled(sentence: string, facts: Facts, language: Language = 'id'): string {
  return sentence.replace(BLANK, (blank, sign: string, name: string) => {
    const fact = facts[name];
    if (typeof fact === 'number' && sign === '#') return String(fact).replace(THOUSANDS, SEPARATORS[language]);
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : blank;
  });
}
