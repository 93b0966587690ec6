import { randomUUID } from 'node:crypto';
import type { AssignableRole } from '@anggakara/contracts';
import { PasswordHasher } from '../src/access/password-hasher';
import type { TestApp } from './app';

/** No demo account's, so that a test that changes it disturbs nobody. */
export const TEST_PASSWORD = 'perahu kertas di danau 27';

export interface TestAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

export interface AccountTraits {
  readonly name?: string;
  /** Roles by edition; the usual one is a juror of the demo edition. */
  readonly roles?: Readonly<Record<string, AssignableRole>>;
  readonly mustChangePassword?: boolean;
  readonly synthetic?: boolean;
}

let hash: Promise<string> | undefined;
let count = 0;

/** An account in the database, with roles in editions that are made where they are missing. */
export async function anAccount(app: TestApp, traits: AccountTraits = {}): Promise<TestAccount> {
  const { name = 'Orang Uji', roles = { demo: 'juror' }, mustChangePassword = false, synthetic = false } = traits;
  hash ??= new PasswordHasher().hash(TEST_PASSWORD);
  count += 1;
  const account = { id: randomUUID(), email: `uji${count}@uji.example`, password: TEST_PASSWORD };
  await app.query(
    `INSERT INTO person (id, name, email, password_hash, must_change_password, synthetic)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [account.id, name, account.email, await hash, mustChangePassword, synthetic],
  );
  for (const [edition, role] of Object.entries(roles)) await assigned(app, account.id, edition, role);
  return account;
}

async function assigned(app: TestApp, personId: string, edition: string, role: AssignableRole): Promise<void> {
  await app.query(
    `INSERT INTO edition (code, name, year, synthetic, facts, sources) VALUES ($1, $1, 2026, true, '[]', '[]')
     ON CONFLICT DO NOTHING`,
    [edition],
  );
  await app.query(
    `INSERT INTO assignment (id, person_id, edition_code, role, agency_code) VALUES ($1, $2, $3, $4, $5)`,
    [randomUUID(), personId, edition, role, role === 'agency' ? 'contoh-ip-003' : null],
  );
}
