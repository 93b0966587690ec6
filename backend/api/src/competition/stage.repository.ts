import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { In } from 'typeorm';
import type { Transaction } from '../platform';
import { StageEntity } from './stage.entity';

export type StageChange = Partial<Pick<StageEntity, 'state' | 'opensAt' | 'closesAt'>>;

@Injectable()
export class StageRepository {
  find(tx: Transaction, editionCode: string, code: StageCode): Promise<StageEntity | null> {
    return tx.getRepository(StageEntity).findOneBy({ editionCode, code });
  }

  all(tx: Transaction): Promise<StageEntity[]> {
    return tx.getRepository(StageEntity).find({ order: { editionCode: 'ASC', ordinal: 'ASC' } });
  }

  ofEditions(tx: Transaction, editionCodes: readonly string[]): Promise<StageEntity[]> {
    return tx.getRepository(StageEntity).find({
      where: { editionCode: In(editionCodes) },
      order: { editionCode: 'ASC', ordinal: 'ASC' },
    });
  }

  /** FOR SHARE: the stage neither moves nor is rescheduled until the transaction ends. */
  share(tx: Transaction, editionCode: string, code: StageCode): Promise<StageEntity | null> {
    return tx.getRepository(StageEntity).findOne({ where: { editionCode, code }, lock: { mode: 'pessimistic_read' } });
  }

  /** FOR UPDATE on every stage of the edition, in their order, so that two moves never wait for each other. */
  hold(tx: Transaction, editionCode: string): Promise<StageEntity[]> {
    return tx.getRepository(StageEntity).find({
      where: { editionCode },
      order: { ordinal: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Read after the lock was granted: whoever waited for it is judged by the time at which the wait ended. */
  async now(tx: Transaction): Promise<Date> {
    const [row] = await tx.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    if (row === undefined) throw new Error('The database tells no time');
    return row.now;
  }

  /** The changed stage; null where it no longer has the version that the caller saw. */
  async change(tx: Transaction, stage: StageEntity, change: StageChange): Promise<StageEntity | null> {
    const { editionCode, code, version } = stage;
    const changed = { ...change, version: version + 1 };
    const { affected } = await tx.getRepository(StageEntity).update({ editionCode, code, version }, changed);
    return affected === 1 ? this.find(tx, editionCode, code) : null;
  }
}
