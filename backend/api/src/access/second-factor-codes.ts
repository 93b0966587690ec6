import { Injectable } from '@nestjs/common';
import { SecretBox, type Transaction } from '../platform';
import { stepOfCode } from './one-time-code';
import type { PersonEntity } from './person.entity';
import { PersonRepository } from './person.repository';

/** Spends the authenticator's codes: each opens once, and none that is older than one already spent. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly people: PersonRepository,
    private readonly box: SecretBox,
  ) {}

  /** Whether the code was the person's, at this time, and unused; it is used now. */
  async spend(tx: Transaction, person: PersonEntity, code: string): Promise<boolean> {
    if (person.secondFactorSecret === null) return false;
    const secret = this.box.open(person.secondFactorSecret, person.id);
    const step = stepOfCode({ secret, code, epoch: await this.people.epoch(tx) });
    return step !== undefined && (await this.people.spendStep(tx, person.id, step));
  }
}
