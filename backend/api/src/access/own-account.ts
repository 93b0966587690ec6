import { Injectable } from '@nestjs/common';
import type { SessionView } from '@anggakara/contracts';
import { type Actor, AppConfig, Database, Refusal, type Transaction } from '../platform';
import { PersonRepository } from './person.repository';
import { owesSecondFactor } from './second-factor-duty';
import { sessionView } from './session.mapper';
import { SessionRepository } from './session.repository';

/** Whose account it is, and the session in which it is asked for. */
export type SessionHolder = Pick<Actor, 'personId' | 'sessionId'>;

/** What somebody sees of the own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly sessions: SessionRepository,
  ) {}

  read(holder: SessionHolder): Promise<SessionView> {
    return this.view(this.database.reader, holder);
  }

  async view(tx: Transaction, { personId, sessionId }: SessionHolder): Promise<SessionView> {
    const [person, limits] = [await this.people.find(tx, personId), await this.sessions.limits(tx, sessionId)];
    if (person === null || limits === undefined) throw new Refusal('not-signed-in');
    const assignments = await this.people.assignments(tx, personId);
    const owes = owesSecondFactor({ synthetic: person.synthetic, assignments }, this.config.production);
    return sessionView(person, { assignments, owesSecondFactor: owes, limits });
  }
}
