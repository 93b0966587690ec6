import { Injectable } from '@nestjs/common';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { Database, isEmail, Refusal, type Transaction } from '../platform';
import { Accounts, type OpenedAccount } from './accounts';
import { AssignmentRepository } from './assignment.repository';

export interface CreateOrganizerRequest {
  readonly email: string;
  /** Without one, what stands before the @ of the e-mail address. */
  readonly name?: string;
  /** Codes of the editions to organise; none: the account alone, for a database that has no edition yet. */
  readonly editions: readonly string[];
}

export interface CreatedOrganizer {
  readonly personId: string;
  /** Told this once; null where somebody has already signed in to the account. */
  readonly initialPassword: string | null;
  /** Editions that the account organises from now on and did not before. */
  readonly newEditions: readonly string[];
}

/**
 * The first organiser of a database, made on the machine itself. Doing it again gives the account the editions that
 * came since, and a new initial password as long as the first one was not used. Another role in one of the editions is
 * not overridden (`already-assigned`): an organiser of the edition decides about it.
 */
@Injectable()
export class CreateOrganizer {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly assignments: AssignmentRepository,
    private readonly ledger: Ledger,
  ) {}

  create({ email, name, editions }: CreateOrganizerRequest): Promise<CreatedOrganizer> {
    if (!isEmail(email)) throw new Refusal('invalid-request', {}, [{ path: 'email', code: 'not-email' }]);
    const owner = { email, name: name ?? email.split('@')[0] ?? email };
    return this.database.transaction(async (tx) => {
      const account = await this.accounts.openUnused(tx, owner);
      const newEditions = await this.editionsWithout(tx, account.person.id, editions);
      for (const edition of newEditions)
        await this.accounts.appoint(tx, account.person.id, edition, { role: 'organizer', agency: null });
      await this.record(tx, account, newEditions);
      return { personId: account.person.id, initialPassword: account.initialPassword, newEditions };
    });
  }

  private async editionsWithout(tx: Transaction, personId: string, editions: readonly string[]): Promise<string[]> {
    const missing: string[] = [];
    for (const edition of editions) {
      const assignment = await this.assignments.find(tx, { personId, edition });
      if (assignment === null) missing.push(edition);
      else if (assignment.role !== 'organizer') throw new Refusal('already-assigned', { edition });
    }
    return missing;
  }

  private async record(
    tx: Transaction,
    { person, initialPassword }: OpenedAccount,
    editions: readonly string[],
  ): Promise<void> {
    const act = { actor: undefined, act: 'access.organizer-created', subject: `person:${person.id}` };
    await this.ledger.record(tx, { ...act, chain: SYSTEM_CHAIN, facts: { newPassword: initialPassword !== null } });
    for (const edition of editions) await this.ledger.record(tx, { ...act, chain: edition });
  }
}
