import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssignableRole } from '@anggakara/contracts';
import { ROOT } from './server';

export interface Account {
  readonly role: AssignableRole;
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly agency?: string;
}

const ACCOUNTS = JSON.parse(readFileSync(join(ROOT, 'seeds/demo/accounts.json'), 'utf8')) as readonly Account[];

export function accountsOf(role: AssignableRole): readonly Account[] {
  return ACCOUNTS.filter((account) => account.role === role);
}

export function accountOf(email: string): Account {
  const account = ACCOUNTS.find((candidate) => candidate.email.startsWith(`${email}@`));
  if (account === undefined) throw new Error(`No demo account ${email}`);
  return account;
}
