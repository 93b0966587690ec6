import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refusal } from '../platform';
import { Passwords } from './passwords';
import type { PersonEntity } from './person.entity';
import { Sessions } from './sessions';

/**
 * Asks for the password again before anything that decides about the account itself, so that a session left open, or
 * taken, is not the account. A few wrong ones end the session. (ASVS 7.5.1, 7.5.2)
 */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** The actor's account as it is; refuses `password-wrong`. */
  async confirm(actor: Actor, password: string): Promise<PersonEntity> {
    const person = await this.passwords.proven(this.database.reader, actor.personId, password);
    if (person !== undefined) return person;
    await this.fail(actor);
    throw new Refusal('password-wrong');
  }

  /** Counts a wrong answer, whatever becomes of the rest. */
  fail(actor: Actor): Promise<void> {
    return this.database.transaction((tx) => this.sessions.countFailure(tx, actor));
  }
}
