import { Injectable } from '@nestjs/common';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@anggakara/contracts';
import { Refusal } from '../platform';
import { BreachedPasswords } from './breached-passwords';
import { CONTEXT_WORDS, ownWords, type PasswordOwner, withoutWords } from './context-words';
import { isPattern } from './password-patterns';

/**
 * What a chosen password has to be: long enough, unknown and no pattern. Any character will do and none is asked for;
 * a character is a code point, as NIST SP 800-63B counts. (ASVS 6.2)
 */
@Injectable()
export class PasswordRules {
  constructor(private readonly breached: BreachedPasswords) {}

  /** Refuses a password that its owner must not choose. */
  examine(password: string, owner: PasswordOwner): void {
    const length = lengthOf(password);
    if (length < PASSWORD_MIN_LENGTH) throw new Refusal('password-too-short', { min: PASSWORD_MIN_LENGTH });
    if (length > PASSWORD_MAX_LENGTH) throw new Refusal('password-too-long', { max: PASSWORD_MAX_LENGTH });
    if (this.breached.has(password)) throw new Refusal('password-breached');
    if (isPattern(password) || isGuessable(password, owner)) throw new Refusal('password-guessable');
  }
}

/** Whether a password owes its length to words that anybody would try: its owner's, the program's, the field's. */
function isGuessable(password: string, owner: PasswordOwner): boolean {
  return lengthOf(withoutWords(password, [...CONTEXT_WORDS, ...ownWords(owner)])) < PASSWORD_MIN_LENGTH;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
