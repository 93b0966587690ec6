import type { ComplaintField, ComplaintMapping, ComplaintPreview, ComplaintSummaryView } from '@anggakara/contracts';

/** The columns whose words have to be understood. */
export const WORD_KINDS = ['statuses', 'classifications', 'agencies'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export const WORD_FIELDS = {
  statuses: 'status',
  classifications: 'classification',
  agencies: 'agency',
} as const satisfies Record<WordKind, ComplaintField>;

export interface DraftWord {
  readonly word: string;
  /** Among the rows looked at: the first ones, or all of them once they were checked. */
  readonly rows: number;
  /** What it means without anybody saying so; null: nobody knows it. */
  readonly known: string | null;
  /** What it is taken for; empty: nothing yet, and its rows are rejected. */
  readonly meaning: string;
}

interface WordSources {
  readonly preview: ComplaintPreview;
  readonly base: ComplaintMapping;
  readonly summary: ComplaintSummaryView | null;
}

/** The words of the file's beginning, and those that the check has met without knowing them. */
export function draftWords(sources: WordSources): Readonly<Record<WordKind, readonly DraftWord[]>> {
  const of = (kind: WordKind): readonly DraftWord[] => wordsOf(kind, sources);
  return { statuses: of('statuses'), classifications: of('classifications'), agencies: of('agencies') };
}

function wordsOf(kind: WordKind, { preview, base, summary }: WordSources): readonly DraftWord[] {
  const column = base.columns[WORD_FIELDS[kind]];
  const unknown = (summary?.unknownWords ?? []).filter((one) => one.column === column);
  const met = unknown.map(({ word, rows }) => ({ word, rows, meaning: null }));
  const seen = column === preview.mapping.columns[WORD_FIELDS[kind]] ? preview[kind] : [];
  const others = seen.filter(({ word }) => met.every((one) => sameWord(one.word) !== sameWord(word)));
  return [...met, ...others].map(({ word, rows, meaning: known }) => {
    return { word, rows, known, meaning: saidOf(base[kind], word) ?? known ?? '' };
  });
}

function saidOf(said: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.entries(said).find(([one]) => sameWord(one) === sameWord(word))?.[1];
}

/** What a mapping says of words that are not among these. */
export function keptWords(
  base: ComplaintMapping,
  words: Readonly<Record<WordKind, readonly DraftWord[]>>,
): Readonly<Record<WordKind, Readonly<Record<string, string>>>> {
  const of = (kind: WordKind): Readonly<Record<string, string>> => {
    const shown = new Set(words[kind].map(({ word }) => sameWord(word)));
    return Object.fromEntries(Object.entries(base[kind]).filter(([word]) => !shown.has(sameWord(word))));
  };
  return { statuses: of('statuses'), classifications: of('classifications'), agencies: of('agencies') };
}

/** A word is the same in any case and with any signs between its parts. (docs/rules/complaint-files.md 6) */
export function sameWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
