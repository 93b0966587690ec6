import type { RowProblemCode } from '@anggakara/contracts';
import { cellText, sameWord } from './cell-text';
import { personalKind } from './personal-content';
import type { MetWords } from './reading-tools';
import { UNMET } from './word-cache';

/** What a column of words says of a word that it does not take. */
export const UNKNOWN_WORD = -2;
export const PERSONAL_WORD = -3;
export const WORDS_EXHAUSTED = -4;
/** A word without a letter or a digit: "-". */
export const NO_WORD = -5;
/** The word was refused, and told. */
export const REFUSED_WORD = -6;

/** What a word means in a column: a code from 0, or less. */
export type WordMeaning = (text: string) => number;

/** A column of words: what stands in a cell as a code, by its bytes. */
export class WordColumn {
  constructor(
    private readonly meaning: WordMeaning,
    /** What is wrong with a row whose word has no meaning. */
    readonly problem: RowProblemCode,
    private readonly met: MetWords,
  ) {}

  /** The code of a range that is not empty. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const met = this.met.codeOf(bytes, start, end);
    return met === UNMET ? this.firstCode(bytes, start, end) : met;
  }

  private firstCode(bytes: Uint8Array, start: number, end: number): number {
    const code = this.meant(bytes.subarray(start, end));
    this.met.keep(bytes, start, end, code);
    return code;
  }

  private meant(word: Uint8Array): number {
    if (personalKind(word, 0, word.length) !== undefined) return PERSONAL_WORD;
    return this.meaning(cellText(word));
  }
}

/** By the words that a person mapped, then by those that are known anyway. */
export function closedList(mapped: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): WordMeaning {
  return (text) => {
    const word = sameWord(text);
    return word === '' ? NO_WORD : (mapped.get(word) ?? known.get(word) ?? UNKNOWN_WORD);
  };
}

/** Agencies that one file may name; all of Indonesia has fewer than a thousand, and their units some more. */
export const MOST_AGENCIES = 10_000;

/** Codes that a column of 16 bits can hold. */
export const MOST_WORDS = 65_535;

/** Words that a file brings itself; one that differs in case and signs alone is the same. */
export class OpenList {
  private readonly places = new Map<string, number>();

  constructor(
    /** Fills as words are met; what stands in it at first has the first codes. */
    readonly words: string[],
    private readonly most: number,
  ) {}

  readonly meaning: WordMeaning = (text) => {
    const word = sameWord(text);
    const place = word === '' ? NO_WORD : this.places.get(word);
    return place ?? this.added(word, text);
  };

  private added(word: string, text: string): number {
    if (this.words.length > this.most) return WORDS_EXHAUSTED;
    this.words.push(text.replace(/\s+/gu, ' ').trim());
    this.places.set(word, this.words.length - 1);
    return this.words.length - 1;
  }
}
