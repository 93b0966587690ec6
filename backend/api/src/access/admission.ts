import { Injectable } from '@nestjs/common';
import { INITIAL_PASSWORD_HOURS, type SignIn } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import { PasswordHasher } from './password-hasher';
import type { PersonEntity } from './person.entity';
import { PersonRepository } from './person.repository';
import { SecondFactors } from './second-factors';

/** An attempt to sign in whose password has been looked at. */
export interface Attempt {
  /** The account that was named; null where there is none. */
  readonly personId: string | null;
  /** The hash that the password was right for; undefined where it was wrong. */
  readonly provenHash: string | undefined;
  readonly code: string | undefined;
}

export type RejectionReason =
  'unknown-account' | 'wrong-password' | 'disabled' | 'initial-password-expired' | 'code-missing' | 'wrong-code';

/** The person who is let in, held until the transaction ends; or why nobody is. */
export type Verdict =
  | { readonly kind: 'admitted'; readonly person: PersonEntity }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason };

/** Decides who is let in. */
@Injectable()
export class Admission {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly hasher: PasswordHasher,
    private readonly secondFactors: SecondFactors,
  ) {}

  /** Looks at the password, outside of any transaction, since it takes its time; the same time for every account. */
  async attempt({ email, password, code }: SignIn): Promise<Attempt> {
    const person = await this.people.byEmail(this.database.reader, email.trim().toLowerCase());
    const isRight = await this.hasher.matches(person?.passwordHash, password);
    return { personId: person?.id ?? null, provenHash: isRight ? person?.passwordHash : undefined, code };
  }

  /** Decides by the account as it is now: meanwhile it may have been disabled, or its password changed. */
  async verdict(tx: Transaction, attempt: Attempt): Promise<Verdict> {
    const person = attempt.personId === null ? null : await this.people.lock(tx, attempt.personId);
    if (person === null) return { kind: 'rejected', reason: 'unknown-account' };
    const reason = await this.objection(tx, person, attempt);
    if (reason !== undefined) return { kind: 'rejected', reason };
    await this.people.noteSignIn(tx, person.id);
    return { kind: 'admitted', person };
  }

  private async objection(
    tx: Transaction,
    person: PersonEntity,
    { provenHash, code }: Attempt,
  ): Promise<RejectionReason | undefined> {
    if (provenHash !== person.passwordHash) return 'wrong-password';
    if (person.disabled) return 'disabled';
    const isStale = await this.people.isInitialPasswordStale(tx, person.id, INITIAL_PASSWORD_HOURS);
    if (isStale) return 'initial-password-expired';
    if (!person.secondFactorConfirmed) return undefined;
    if (code === undefined) return 'code-missing';
    return (await this.secondFactors.spend(tx, person, code)) ? undefined : 'wrong-code';
  }
}
