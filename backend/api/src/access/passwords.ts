import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import type { PasswordOwner } from './context-words';
import { newInitialPassword } from './initial-password';
import { PasswordHasher } from './password-hasher';
import { PasswordRules } from './password-rules';
import type { PersonEntity } from './person.entity';
import { type PasswordReplacement, PersonRepository } from './person.repository';
import { SessionRepository } from './session.repository';

/** A password made by the program, told this once. */
export interface InitialPassword {
  readonly password: string;
  readonly hash: string;
}

/** An account's password: proven, chosen, replaced. */
@Injectable()
export class Passwords {
  constructor(
    private readonly people: PersonRepository,
    private readonly hasher: PasswordHasher,
    private readonly rules: PasswordRules,
    private readonly sessions: SessionRepository,
  ) {}

  /** The account, where this is its password. */
  async proven(tx: Transaction, personId: string, password: string): Promise<PersonEntity | undefined> {
    const person = await this.people.find(tx, personId);
    const isRight = await this.hasher.matches(person?.passwordHash, password);
    return isRight && person !== null ? person : undefined;
  }

  /** Hash of a password that its owner may choose; any other is refused. */
  async chosen(password: string, owner: PasswordOwner): Promise<string> {
    this.rules.examine(password, owner);
    return this.hasher.hash(password);
  }

  async initial(): Promise<InitialPassword> {
    const password = newInitialPassword();
    return { password, hash: await this.hasher.hash(password) };
  }

  /** Gives the account an initial password, told this once, and ends its sessions. */
  async issue(tx: Transaction, personId: string): Promise<string> {
    const { password, hash } = await this.initial();
    await this.people.issuePassword(tx, personId, hash);
    await this.sessions.endAll(tx, personId);
    return password;
  }

  /** Whether the password was still the proven one; of two changes at once one is told so. */
  replace(tx: Transaction, replacement: PasswordReplacement): Promise<boolean> {
    return this.people.replacePassword(tx, replacement);
  }
}
