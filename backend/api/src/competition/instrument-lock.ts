import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { InstrumentRepository } from './instrument.repository';
import { soundRubric } from './sound-rubric';

/** Fixes the rubrics of a stage for good: from its opening on they are what every result names. */
@Injectable()
export class InstrumentLock {
  constructor(private readonly instruments: InstrumentRepository) {}

  /** Refuses `weights-do-not-sum` and `instrument-unsound`; the caller holds the stage. */
  async lockStage(tx: Transaction, edition: string, stage: StageCode): Promise<void> {
    const instruments = await this.instruments.ofStage(tx, edition, stage);
    for (const { rubric } of instruments) soundRubric(rubric);
    await this.instruments.lockAll(tx, edition, stage);
  }
}
