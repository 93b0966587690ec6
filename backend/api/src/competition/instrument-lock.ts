import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { InstrumentRepository } from './instrument.repository';
import { soundRubric } from './sound-rubric';
import { StageConditions } from './stage-conditions';

/** Fixes the rubrics of a stage for good: from its opening on they are what every result names. (docs/rules/stages.md 5) */
@Injectable()
export class InstrumentLock implements OnModuleInit {
  constructor(
    private readonly conditions: StageConditions,
    private readonly instruments: InstrumentRepository,
  ) {}

  onModuleInit(): void {
    this.conditions.add((tx, edition, stage, move) =>
      move === 'open' ? this.lockStage(tx, edition, stage) : Promise.resolve(),
    );
  }

  /** Refuses `weights-do-not-sum` and `instrument-unsound`; the caller holds the stage. */
  private async lockStage(tx: Transaction, edition: string, stage: StageCode): Promise<void> {
    const instruments = await this.instruments.ofStage(tx, edition, stage);
    for (const { rubric } of instruments) soundRubric(rubric);
    await this.instruments.lockAll(tx, edition, stage);
  }
}
