import type { Language } from '../number-text';
import type { Provenance } from '../rubric';
import type { Sentence } from '../sentence';
import type { RULE_LABELS } from './rule-sentences';

/** A piece of a rule: a name of the edition, in the edition's language, or what we say of it. */
export interface RulePart {
  readonly text: string;
  readonly isName: boolean;
}

export type RuleKind = keyof typeof RULE_LABELS;

/** One rule in words; its pieces stand one behind the other. Rules that every edition has alike have no provenance. */
export interface RuleInWords {
  readonly kind: RuleKind;
  readonly label: string;
  readonly parts: readonly RulePart[];
  readonly provenance: Provenance | null;
}

export type Blank = string | number | RulePart | readonly RulePart[];
export type Say = (sentence: Sentence, blanks?: Readonly<Record<string, Blank>>) => readonly RulePart[];

export function named(text: string): RulePart {
  return { text, isName: true };
}

/** Says sentences in one language, with the names in their blanks still apart from the words around them. */
export function saidIn(language: Language): Say {
  return (sentence, blanks = {}) =>
    sentence[language].split(/\{(\w+)\}/).flatMap((piece, place) => {
      const isBlank = place % 2 === 1;
      if (!isBlank) return piece === '' ? [] : { text: piece, isName: false };
      const blank = blanks[piece];
      if (blank === undefined) throw new RangeError(`nothing to fill in for {${piece}}`);
      return typeof blank === 'object' ? blank : { text: String(blank), isName: false };
    });
}

/** Lists with something between their members. */
export function joined(lists: readonly (readonly RulePart[])[], between: string): readonly RulePart[] {
  return lists.flatMap((parts, place) => (place === 0 ? parts : [{ text: between, isName: false }, ...parts]));
}
