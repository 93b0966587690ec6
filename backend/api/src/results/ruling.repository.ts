import { Injectable } from '@nestjs/common';
import type { StagePlace } from '../competition';
import type { Transaction } from '../platform';
import { RulingEntity } from './ruling.entity';

@Injectable()
export class RulingRepository {
  /** As the database has taken it. */
  async insert(tx: Transaction, ruling: Omit<RulingEntity, 'recordedAt'>): Promise<RulingEntity> {
    await tx.getRepository(RulingEntity).insert(ruling);
    const { editionCode, stageCode, number } = ruling;
    return tx.getRepository(RulingEntity).findOneByOrFail({ editionCode, stageCode, number });
  }

  /** Oldest first. */
  ofStage(tx: Transaction, { edition, stage }: StagePlace): Promise<RulingEntity[]> {
    return tx
      .getRepository(RulingEntity)
      .find({ where: { editionCode: edition, stageCode: stage }, order: { number: 'ASC' } });
  }

  /** Those that count since a lock, oldest first. */
  since(tx: Transaction, { edition, stage }: StagePlace, stageVersion: number): Promise<RulingEntity[]> {
    return tx
      .getRepository(RulingEntity)
      .find({ where: { editionCode: edition, stageCode: stage, stageVersion }, order: { number: 'ASC' } });
  }
}
