import { Injectable } from '@nestjs/common';
import { dictionary } from '@zxcvbn-ts/language-common';

const SHORTEST_WORD = 4;

/** Passwords that are known from breaches, in lower case; looked up from the first password on that somebody chooses. */
@Injectable()
export class BreachedPasswords {
  private words: ReadonlySet<string> | undefined;

  has(password: string): boolean {
    this.words ??= new Set(dictionary.passwords);
    return isBreached(password, this.words);
  }
}

/**
 * Whether a password is on the list, is two words of it side by side, or becomes so without what stands before its
 * first and after its last letter: few words of the list are long enough to be chosen here, but `Sunshine2024!` is
 * among the first that anybody tries.
 */
export function isBreached(password: string, words: ReadonlySet<string>): boolean {
  const text = password.toLowerCase();
  const core = text.replace(/^\P{L}+/u, '').replace(/\P{L}+$/u, '');
  return isWordOrPair(text, words) || isWordOrPair(core, words);
}

function isWordOrPair(text: string, words: ReadonlySet<string>): boolean {
  if (words.has(text)) return true;
  for (let cut = SHORTEST_WORD; cut <= text.length - SHORTEST_WORD; cut += 1)
    if (words.has(text.slice(0, cut)) && words.has(text.slice(cut))) return true;
  return false;
}
