import { type Facts, filled, type Language } from '@anggakara/contracts';
import type { InputProblemCode } from '@anggakara/scoring';
import { FILE_SENTENCES, type FileProblemCode } from './file-sentences';
import { inputSentence } from './input-sentences';
import { type Place, placeText } from './place';

/** A place, or how it is found once somebody wants to read it. */
type PlaceOf = Place | (() => Place);

/** What is wrong with a file, and where. */
export type Finding =
  | { readonly of: 'file'; readonly code: FileProblemCode; readonly place: PlaceOf; readonly facts: Facts }
  | { readonly of: 'input'; readonly code: InputProblemCode; readonly place: PlaceOf; readonly facts: Facts };

/** Files out of which nothing can be made. */
export class UnsoundFiles extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findingLines(findings, 'en').join('\n'));
  }
}

export function fileFinding(code: FileProblemCode, place: PlaceOf, facts: Facts = {}): Finding {
  return { of: 'file', code, place, facts };
}

/** A person reads so many; the rest is counted. */
const SHOWN = 25;

const MORE = {
  id: '... dan {count} masalah lain.',
  en: '... and {count} other problems.',
} as const satisfies Record<Language, string>;

/** One line for each finding, in the order in which they stand, up to a number that can be read. */
export function findingLines(findings: readonly Finding[], language: Language): readonly string[] {
  const lines = findings.slice(0, SHOWN).map((finding) => findingLine(finding, language));
  const rest = findings.length - SHOWN;
  return [...new Set(lines), ...(rest <= 0 ? [] : [filled(MORE[language], { count: rest }, language)])];
}

function findingLine(finding: Finding, language: Language): string {
  const sentence = finding.of === 'file' ? FILE_SENTENCES[finding.code] : inputSentence(finding.code);
  const place = typeof finding.place === 'function' ? finding.place() : finding.place;
  return `${placeText(place)} ${oneLine(filled(sentence[language], shortened(finding.facts), language))}`;
}

const LONGEST_FACT = 80;

/** Ten megabytes of garbage are not repeated. */
function shortened(facts: Facts): Facts {
  const entries = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? cut(fact) : fact]);
  return Object.fromEntries(entries) as Facts;
}

function cut(text: string): string {
  return text.length <= LONGEST_FACT ? text : `${text.slice(0, LONGEST_FACT)}...`;
}

/** What a file holds must not move the cursor of whoever reads about it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '\u00b7');
}
