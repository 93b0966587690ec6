import { Injectable } from '@nestjs/common';
import { AppConfig, Refusal, SecretBox, type Transaction } from '../platform';
import { newSecondFactorSecret, stepOfCode } from './one-time-code';
import type { PersonEntity } from './person.entity';
import { PersonRepository } from './person.repository';
import { owesSecondFactor } from './second-factor-duty';
import { SecondFactorRepository } from './second-factor.repository';

/** An account's authenticator: its secret lies sealed, and each of its codes opens once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly config: AppConfig,
    private readonly people: PersonRepository,
    private readonly kept: SecondFactorRepository,
    private readonly box: SecretBox,
  ) {}

  /** The account, held until the transaction ends. */
  async hold(tx: Transaction, personId: string): Promise<PersonEntity> {
    const person = await this.people.lock(tx, personId);
    if (person === null) throw new Refusal('not-signed-in');
    return person;
  }

  /** A new secret that waits for its first code; undefined where an authenticator is on already. */
  async begin(tx: Transaction, personId: string): Promise<string | undefined> {
    const secret = newSecondFactorSecret();
    const hasBegun = await this.kept.begin(tx, personId, this.box.seal(secret, personId));
    return hasBegun ? secret : undefined;
  }

  /** Whether the code was the person's, at this time, and unused; it is used now, and with it all older ones. */
  async spend(tx: Transaction, person: PersonEntity, code: string): Promise<boolean> {
    if (person.secondFactorSecret === null) return false;
    const secret = this.box.open(person.secondFactorSecret, person.id);
    const step = stepOfCode({ secret, code, epoch: await this.kept.epoch(tx) });
    return step !== undefined && (await this.kept.spendStep(tx, person.id, step));
  }

  confirm(tx: Transaction, personId: string): Promise<void> {
    return this.kept.confirm(tx, personId);
  }

  drop(tx: Transaction, personId: string): Promise<void> {
    return this.kept.drop(tx, personId);
  }

  /** Whether the person's roles ask for an authenticator. */
  async isOwed(tx: Transaction, { id, synthetic }: PersonEntity): Promise<boolean> {
    const assignments = await this.people.assignments(tx, id);
    return owesSecondFactor({ synthetic, assignments }, this.config.production);
  }
}
