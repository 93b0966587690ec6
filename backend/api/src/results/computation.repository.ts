import { Injectable } from '@nestjs/common';
import { COMPUTATIONS_LISTED, type ComputationState, type RefusalCode } from '@anggakara/contracts';
import { In, IsNull } from 'typeorm';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { ComputationEntity } from './computation.entity';
import type { RunNews } from './run-news';
import { progressPercent } from './run-news';

export type NewComputation = Pick<
  ComputationEntity,
  'id' | 'editionCode' | 'stageCode' | 'standing' | 'note' | 'orderedBy' | 'orderedByName'
>;

/** How a computation ends. */
export type ComputationEnd =
  | { readonly state: 'made'; readonly runNumber: number; readonly progressPercent: 100 }
  | { readonly state: 'cancelled'; readonly cancelledByName: string }
  | { readonly state: 'failed'; readonly failureCode: RefusalCode; readonly failureFacts: object };

const COMPUTING: ComputationState = 'computing';
const UNFINISHED: readonly ComputationState[] = ['waiting', COMPUTING];
const BEGINNING = { step: 'reading', progressPercent: 0 } as const;

@Injectable()
export class ComputationRepository {
  async insert(tx: Transaction, computation: NewComputation): Promise<void> {
    await tx.getRepository(ComputationEntity).insert(computation);
  }

  find(tx: Transaction, { edition, stage }: StagePlace, id: string): Promise<ComputationEntity | null> {
    return tx.getRepository(ComputationEntity).findOneBy({ editionCode: edition, stageCode: stage, id });
  }

  /** Newest first, and no more than are listed. */
  newest(tx: Transaction, { edition, stage }: StagePlace): Promise<ComputationEntity[]> {
    return tx.getRepository(ComputationEntity).find({
      where: { editionCode: edition, stageCode: stage },
      order: { orderedAt: 'DESC', id: 'DESC' },
      take: COMPUTATIONS_LISTED,
    });
  }

  /** Of all editions, in their turn. */
  unfinished(tx: Transaction): Promise<ComputationEntity[]> {
    return tx
      .getRepository(ComputationEntity)
      .find({ where: { finishedAt: IsNull() }, order: { orderedAt: 'ASC', id: 'ASC' } });
  }

  /** Holds it until the end of the transaction; null where it has ended. */
  hold(tx: Transaction, id: string): Promise<ComputationEntity | null> {
    return tx
      .getRepository(ComputationEntity)
      .findOne({ where: { id, state: In([...UNFINISHED]) }, lock: { mode: 'pessimistic_write' } });
  }

  /** Begins it, from the beginning. */
  async begin(tx: Transaction, { id, attempts }: ComputationEntity): Promise<void> {
    await tx
      .getRepository(ComputationEntity)
      .update({ id }, { ...BEGINNING, state: COMPUTING, attempts: attempts + 1 });
  }

  /** Whether it is still wanted; how far it has come is kept if so. */
  async advance(tx: Transaction, id: string, news: RunNews): Promise<boolean> {
    const { affected } = await tx
      .getRepository(ComputationEntity)
      .update({ id, state: COMPUTING }, { step: news.step, progressPercent: progressPercent(news) });
    return affected === 1;
  }

  /** Keeps how far it had come. */
  async end(tx: Transaction, id: string, end: ComputationEnd): Promise<void> {
    await tx
      .getRepository(ComputationEntity)
      .update({ id }, { ...end, step: null, finishedAt: () => 'clock_timestamp()' });
  }
}
