import { Injectable } from '@nestjs/common';
import type { CreatePerson, PersonCreatedView, PersonView } from '@anggakara/contracts';
import { type Actor, Database, type Transaction } from '../platform';
import { Accounts } from './accounts';
import { Custody } from './custody';
import { OnceSecret, type Told } from './once-secret';
import { postOf } from './post';

export interface CreationRequest {
  readonly actor: Actor;
  readonly edition: string;
  /** The Idempotency-Key. */
  readonly key: string | undefined;
}

/** Brings a person into an edition: by a new account, or by a role for one that exists. */
@Injectable()
export class PersonCreation {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly custody: Custody,
    private readonly onceSecret: OnceSecret,
  ) {}

  async create({ actor, edition, key }: CreationRequest, body: CreatePerson): Promise<PersonCreatedView> {
    const request = { key, personId: actor.personId, route: `POST ${edition}/people`, body };
    const { answer, secret } = await this.database.transaction((tx) =>
      this.onceSecret.once(tx, request, () => this.admit(tx, actor, edition, body)),
    );
    return { person: answer, initialPassword: secret };
  }

  private async admit(tx: Transaction, actor: Actor, edition: string, body: CreatePerson): Promise<Told<PersonView>> {
    const post = postOf(body.role, body.agency);
    const { person, initialPassword } = await this.accounts.open(tx, body);
    await this.accounts.appoint(tx, person.id, edition, post);
    const answer = await this.custody.view(tx, edition, person.id);
    const facts = { ...post, newAccount: initialPassword !== null };
    await this.custody.record(tx, { actor, edition, personId: person.id }, 'access.person-added', facts);
    return { answer, secret: initialPassword };
  }
}
