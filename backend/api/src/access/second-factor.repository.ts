import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { PersonEntity } from './person.entity';

/** Whatever an organiser sees of an account changes its version. */
const NEXT = (): string => 'version + 1';

/** What an account keeps of its authenticator. */
@Injectable()
export class SecondFactorRepository {
  /** Seconds since 1970 by the database's clock. */
  async epoch(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ epoch: number }[]>(
      'SELECT floor(extract(epoch FROM clock_timestamp()))::float8 AS epoch',
    );
    if (row === undefined) throw new Error('The database tells no time');
    return row.epoch;
  }

  /** Whether the time step was still unspent; of two at once one is told so. */
  async spendStep(tx: Transaction, id: string, step: number): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(PersonEntity)
      .set({ secondFactorLastStep: step })
      .where('id = :id AND coalesce(second_factor_last_step, 0) < :step', { id, step })
      .execute();
    return affected === 1;
  }

  /** Keeps a secret that no code has proven yet, in the place of an earlier one; not where an authenticator is on. */
  async begin(tx: Transaction, id: string, secret: Buffer): Promise<boolean> {
    const { affected } = await tx
      .getRepository(PersonEntity)
      .update({ id, secondFactorConfirmed: false }, { secondFactorSecret: secret, secondFactorLastStep: null });
    return affected === 1;
  }

  async confirm(tx: Transaction, id: string): Promise<void> {
    await tx.getRepository(PersonEntity).update({ id }, { secondFactorConfirmed: true, version: NEXT });
  }

  async drop(tx: Transaction, id: string): Promise<void> {
    await tx
      .getRepository(PersonEntity)
      .update(
        { id },
        { secondFactorSecret: null, secondFactorConfirmed: false, secondFactorLastStep: null, version: NEXT },
      );
  }
}
