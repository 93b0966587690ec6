import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { AssignmentRepository } from './assignment.repository';
import type { PasswordOwner } from './context-words';
import { Passwords } from './passwords';
import type { PersonEntity } from './person.entity';
import { PersonRepository } from './person.repository';
import type { Post } from './post';

/** An account that was asked for, there already or made now. */
export interface OpenedAccount {
  readonly person: PersonEntity;
  /** Told this once; null where the account existed. */
  readonly initialPassword: string | null;
}

/** Makes accounts and gives them their first role in an edition. */
@Injectable()
export class Accounts {
  constructor(
    private readonly people: PersonRepository,
    private readonly assignments: AssignmentRepository,
    private readonly passwords: Passwords,
  ) {}

  /** The account with that e-mail address; of two who ask for a new one at once, one finds the other's. */
  async open(tx: Transaction, { name, email }: PasswordOwner): Promise<OpenedAccount> {
    const address = email.toLowerCase();
    const existing = await this.people.byEmail(tx, address);
    if (existing !== null) return { person: existing, initialPassword: null };
    const { password, hash } = await this.passwords.initial();
    const isNew = await this.people.insertIfNew(tx, {
      ...{ id: randomUUID(), name: name.trim(), email: address },
      ...{ passwordHash: hash, mustChangePassword: true, synthetic: false },
    });
    const person = await this.people.byEmail(tx, address);
    if (person === null) throw new Error('An account that was just made is missing');
    return { person, initialPassword: isNew ? password : null };
  }

  /** The same; an account whose initial password nobody has used gets a new one. */
  async openUnused(tx: Transaction, owner: PasswordOwner): Promise<OpenedAccount> {
    const { person, initialPassword } = await this.open(tx, owner);
    if (initialPassword !== null || !person.mustChangePassword) return { person, initialPassword };
    return { person, initialPassword: await this.passwords.issue(tx, person.id) };
  }

  /** A person has one role in an edition; a second is refused as `already-assigned`. */
  appoint(tx: Transaction, personId: string, edition: string, post: Post): Promise<void> {
    return this.assignments.insert(tx, { personId, edition, ...post });
  }
}
