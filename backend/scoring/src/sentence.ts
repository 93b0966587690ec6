import type { Language } from './number-text';

/** A sentence in both languages; `{rank}` and the like are filled in. */
export type Sentence = Readonly<Record<Language, string>>;

export type Facts = Readonly<Record<string, string | number>>;

/** The sentence with its facts; a fact that is not given is an error of ours. */
export function filled(sentence: Sentence, language: Language, facts: Facts = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new RangeError(`nothing to fill in for {${name}}`);
    return String(fact);
  });
}
