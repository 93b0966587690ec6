import { Injectable } from '@nestjs/common';

const SHORTEST_WORD = 4;

/** Passwords that are known from breaches, in lower case; read when the first password is chosen, since few processes ever need them. */
@Injectable()
export class BreachedPasswords {
  private words: Promise<ReadonlySet<string>> | undefined;

  async has(password: string): Promise<boolean> {
    this.words ??= breachedWords();
    return isBreached(password, await this.words);
  }
}

async function breachedWords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary.passwords);
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
