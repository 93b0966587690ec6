import { Injectable } from '@nestjs/common';
import type { AssignableRole, AssignmentView } from '@anggakara/contracts';
import { In } from 'typeorm';
import type { Transaction } from '../platform';
import { PersonEntity } from './person.entity';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface PasswordReplacement {
  readonly personId: string;
  /** Hash of the password that was given as the current one. */
  readonly from: string;
  readonly to: string;
}

export type NewPerson = Pick<
  PersonEntity,
  'id' | 'name' | 'email' | 'passwordHash' | 'mustChangePassword' | 'synthetic'
>;

@Injectable()
export class PersonRepository {
  find(tx: Transaction, id: string): Promise<PersonEntity | null> {
    return tx.getRepository(PersonEntity).findOneBy({ id });
  }

  /** Holds the account until the transaction ends: what concerns one account happens one after another. */
  lock(tx: Transaction, id: string): Promise<PersonEntity | null> {
    return tx.getRepository(PersonEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  byEmail(tx: Transaction, email: string): Promise<PersonEntity | null> {
    return tx.getRepository(PersonEntity).findOneBy({ email });
  }

  async insert(tx: Transaction, person: NewPerson): Promise<void> {
    await tx.getRepository(PersonEntity).insert(person);
  }

  /** Whether nobody had the e-mail address; waits for a transaction that is about to take it. */
  async insertIfNew(tx: Transaction, person: NewPerson): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO person (id, name, email, password_hash, must_change_password, synthetic)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [person.id, person.name, person.email, person.passwordHash, person.mustChangePassword, person.synthetic],
    );
    return rows.length === 1;
  }

  named(tx: Transaction, ids: readonly string[]): Promise<readonly NamedPerson[]> {
    return tx
      .getRepository(PersonEntity)
      .find({ select: { id: true, name: true, email: true }, where: { id: In(ids) } });
  }

  /** Active bearers of a role, by name. */
  async holding(tx: Transaction, edition: string, role: AssignableRole): Promise<readonly NamedPerson[]> {
    return tx.query<NamedPerson[]>(
      `SELECT p.id, p.name, p.email FROM person p JOIN assignment a ON a.person_id = p.id
       WHERE a.edition_code = $1 AND a.role = $2 AND NOT p.disabled ORDER BY p.name, p.id`,
      [edition, role],
    );
  }

  /** A person's roles, the latest last. */
  async assignments(tx: Transaction, id: string): Promise<readonly AssignmentView[]> {
    return tx.query<AssignmentView[]>(
      `SELECT edition_code AS edition, role, agency_code AS agency FROM assignment
       WHERE person_id = $1 ORDER BY assigned_at, edition_code`,
      [id],
    );
  }

  /** Sets a password that somebody else has seen. */
  async issuePassword(tx: Transaction, id: string, passwordHash: string): Promise<void> {
    await tx.query(
      `UPDATE person SET password_hash = $2, password_set_at = clock_timestamp(), must_change_password = true
       WHERE id = $1`,
      [id, passwordHash],
    );
  }

  /** Whether the password was still the one it is changed from. A changed password is no initial one. */
  async replacePassword(tx: Transaction, { personId, from, to }: PasswordReplacement): Promise<boolean> {
    const rows = await tx.query<[unknown, number]>(
      `UPDATE person SET password_hash = $3, password_set_at = clock_timestamp(), must_change_password = false,
         version = version + 1
       WHERE id = $1 AND password_hash = $2 AND NOT disabled`,
      [personId, from, to],
    );
    return rows[1] === 1;
  }

  /** Whether there are invented accounts, whose passwords everybody knows. */
  hasSynthetic(tx: Transaction): Promise<boolean> {
    return tx.getRepository(PersonEntity).existsBy({ synthetic: true });
  }

  async noteSignIn(tx: Transaction, id: string): Promise<void> {
    await tx.query('UPDATE person SET last_sign_in_at = clock_timestamp() WHERE id = $1', [id]);
  }

  /** Whether the account's initial password has lain unused for too long. */
  async isInitialPasswordStale(tx: Transaction, id: string, hours: number): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT FROM person WHERE id = $1 AND must_change_password
       AND password_set_at <= clock_timestamp() - make_interval(hours => $2)`,
      [id, hours],
    );
    return rows.length > 0;
  }
}
