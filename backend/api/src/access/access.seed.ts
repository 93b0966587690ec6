import { Injectable } from '@nestjs/common';
import type { AssignableRole } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import type { SeedFolder, SeedLevel, Transaction } from '../platform';
import { AssignmentRepository } from './assignment.repository';
import { demoPersonId } from './demo-person-id';
import { PasswordHasher } from './password-hasher';
import { PersonRepository } from './person.repository';

interface DemoAccount {
  readonly role: AssignableRole;
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly agency?: string;
}

/** The invented people of the demo edition; their passwords are known to everybody. */
@Injectable()
export class AccessSeed {
  constructor(
    private readonly people: PersonRepository,
    private readonly assignments: AssignmentRepository,
    private readonly hasher: PasswordHasher,
    private readonly ledger: Ledger,
  ) {}

  async load(tx: Transaction, seeds: SeedFolder, level: SeedLevel): Promise<void> {
    if (level !== 'demo') return;
    const edition = seeds.readJson<{ readonly code: string }>('demo/edition.json').code;
    const accounts = seeds.readJson<readonly DemoAccount[]>('demo/accounts.json');
    const hashes = await this.hashes(accounts);
    for (const account of accounts) await this.admit(tx, edition, account, hashes);
    await this.ledger.record(tx, {
      ...{ chain: edition, actor: undefined },
      act: 'access.accounts-seeded',
      subject: `edition:${edition}`,
      facts: { accounts: accounts.length },
    });
  }

  /** Hashing takes its time, and most invented people share a password. */
  private async hashes(accounts: readonly DemoAccount[]): Promise<ReadonlyMap<string, string>> {
    const passwords = [...new Set(accounts.map(({ password }) => password))];
    const pairs = passwords.map(async (password) => [password, await this.hasher.hash(password)] as const);
    return new Map(await Promise.all(pairs));
  }

  private async admit(
    tx: Transaction,
    edition: string,
    { role, email, password, name, agency }: DemoAccount,
    hashes: ReadonlyMap<string, string>,
  ): Promise<void> {
    const passwordHash = hashes.get(password);
    if (passwordHash === undefined) throw new Error('A demo password has not been hashed');
    const personId = demoPersonId(email);
    await this.people.insert(tx, {
      ...{ id: personId, name, email, passwordHash },
      ...{ mustChangePassword: false, synthetic: true },
    });
    await this.assignments.insert(tx, { personId, edition, role, agency: agency ?? null });
  }
}
