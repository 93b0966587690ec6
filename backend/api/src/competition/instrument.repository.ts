import { Injectable } from '@nestjs/common';
import type { GroupCode, StageCode } from '@anggakara/contracts';
import type { Rubric } from '@anggakara/scoring';
import type { Transaction } from '../platform';
import { InstrumentEntity } from './instrument.entity';

@Injectable()
export class InstrumentRepository {
  find(
    tx: Transaction,
    editionCode: string,
    stageCode: StageCode,
    groupCode: GroupCode,
  ): Promise<InstrumentEntity | null> {
    return tx.getRepository(InstrumentEntity).findOneBy({ editionCode, stageCode, groupCode });
  }

  ofStage(tx: Transaction, editionCode: string, stageCode: StageCode): Promise<InstrumentEntity[]> {
    return tx.getRepository(InstrumentEntity).find({ where: { editionCode, stageCode }, order: { groupCode: 'ASC' } });
  }

  /** From now on by the database's clock; what was locked before keeps its time. */
  async lockAll(tx: Transaction, editionCode: string, stageCode: StageCode): Promise<void> {
    await tx.query(
      `UPDATE instrument SET locked_at = clock_timestamp()
       WHERE edition_code = $1 AND stage_code = $2 AND locked_at IS NULL`,
      [editionCode, stageCode],
    );
  }

  /** The revised instrument; null where it no longer has the version that the caller saw. */
  async revise(tx: Transaction, instrument: InstrumentEntity, rubric: Rubric): Promise<InstrumentEntity | null> {
    const { editionCode, stageCode, groupCode, version } = instrument;
    const { affected } = await tx
      .getRepository(InstrumentEntity)
      .update({ editionCode, stageCode, groupCode, version }, { version: rubric.version, rubric });
    return affected === 1 ? this.find(tx, editionCode, stageCode, groupCode) : null;
  }
}
