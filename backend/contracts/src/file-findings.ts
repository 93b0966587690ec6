import type { InputProblemCode } from '@anggakara/scoring';
import { type Place, placeText, type Segments } from './file-place';
import { FILE_SENTENCES, type FileProblemCode } from './file-sentences';
import { MOST_FAULTS } from './format-judge';
import type { FormatFaults } from './format-walk';
import { inputSentence } from './input-sentences';
import type { Facts, Language } from './language';
import { filled } from './sentence';

/** A place, or how it is found once somebody wants to read it. */
type PlaceOf = Place | (() => Place);

/** What is wrong with a file, and where. */
export type Finding =
  | { readonly of: 'file'; readonly code: FileProblemCode; readonly place: PlaceOf; readonly facts: Facts }
  | { readonly of: 'input'; readonly code: InputProblemCode; readonly place: PlaceOf; readonly facts: Facts };

/** Findings, and how many more there are that nobody keeps. */
export interface Findings {
  readonly list: readonly Finding[];
  readonly more: number;
}

export function fileFinding(code: FileProblemCode, place: PlaceOf, facts: Facts = {}): Finding {
  return { of: 'file', code, place, facts };
}

/** The faults of a format as findings. */
export function formatFindings({ first, count }: FormatFaults, placeOf: (segments: Segments) => Place): Findings {
  const list = first.map(({ code, segments, facts }) => fileFinding(code, () => placeOf(segments), facts));
  return { list, more: count - list.length };
}

const MORE = {
  id: '... dan {#count} masalah lain.',
  en: '... and {#count} other problems.',
} as const satisfies Record<Language, string>;

/** One line for each finding, by place, up to a number that can be read; then how many more there are. */
export function findingLines({ list, more }: Findings, language: Language): readonly string[] {
  const placed = firstOfEachCode(list).map((finding) => ({ finding, place: placeOf(finding) }));
  const files = [...new Set(placed.map(({ place }) => place.file))];
  const first = placed
    .toSorted(({ place: a }, { place: b }) => {
      return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column;
    })
    .slice(0, MOST_FAULTS);
  const lines = new Set(first.map(({ finding, place }) => `${placeText(place)} ${findingText(finding, language)}`));
  const rest = list.length - first.length + more;
  return [...lines, ...(rest === 0 ? [] : [filled(MORE[language], { count: rest }, language)])];
}

/** A check goes through its file from the top, so the first of all are among the first of each; nobody places a million. */
function firstOfEachCode(list: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return list.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_FAULTS;
  });
}

function placeOf({ place }: Finding): Place {
  return typeof place === 'function' ? place() : place;
}

function findingText({ of, code, facts }: Finding, language: Language): string {
  const sentence = of === 'file' ? FILE_SENTENCES[code] : inputSentence(code);
  return oneLine(filled(sentence[language], shortened(facts), language));
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
