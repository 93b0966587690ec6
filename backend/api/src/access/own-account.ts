import { Injectable } from '@nestjs/common';
import type { SessionView } from '@anggakara/contracts';
import { AppConfig, Database, Refusal, type Transaction } from '../platform';
import { PersonRepository } from './person.repository';
import { owesSecondFactor } from './second-factor-duty';
import { sessionView } from './session.mapper';

/** What somebody sees of the own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly people: PersonRepository,
  ) {}

  read(personId: string): Promise<SessionView> {
    return this.view(this.database.reader, personId);
  }

  async view(tx: Transaction, personId: string): Promise<SessionView> {
    const person = await this.people.find(tx, personId);
    if (person === null) throw new Refusal('not-signed-in');
    const assignments = await this.people.assignments(tx, personId);
    const owes = owesSecondFactor({ synthetic: person.synthetic, assignments }, this.config.production);
    return sessionView(person, { assignments, owesSecondFactor: owes });
  }
}
