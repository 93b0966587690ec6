import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { Refusal, type Transaction } from '../platform';
import type { HeldStage, Stage } from './stage';
import { stageOf } from './stage.mapper';
import { StageRepository } from './stage.repository';

/** Stages as later slices read and hold them. */
@Injectable()
export class Stages {
  constructor(private readonly stages: StageRepository) {}

  /** Refuses `not-found`. */
  async find(tx: Transaction, edition: string, code: StageCode): Promise<Stage> {
    const stage = await this.stages.find(tx, edition, code);
    if (stage === null) throw new Refusal('not-found');
    return stageOf(stage);
  }

  /** FOR SHARE: the stage keeps state and hours until the transaction ends. Refuses `not-found`. */
  async share(tx: Transaction, edition: string, code: StageCode): Promise<Stage> {
    const stage = await this.stages.share(tx, edition, code);
    if (stage === null) throw new Refusal('not-found');
    return stageOf(stage);
  }

  /** Shared, with the database's clock read afterwards. Refuses `not-found`. */
  async hold(tx: Transaction, edition: string, code: StageCode): Promise<HeldStage> {
    const stage = await this.share(tx, edition, code);
    return { ...stage, now: await this.stages.now(tx) };
  }

  /**
   * FOR SHARE, and only while marks are taken: open, and the database's clock within [opensAt, closesAt). Refuses
   * `stage-not-open`, `stage-locked`, `stage-not-begun` and `stage-over`. (docs/rules/stages.md 3)
   */
  async holdForMarking(tx: Transaction, edition: string, code: StageCode): Promise<HeldStage> {
    const stage = await this.hold(tx, edition, code);
    if (stage.state === 'planned') throw new Refusal('stage-not-open', { stage: stage.name });
    if (stage.state === 'locked') throw new Refusal('stage-locked', { stage: stage.name });
    refuseOutsideHours(stage);
    return stage;
  }
}

function refuseOutsideHours({ name, opensAt, closesAt, now }: HeldStage): void {
  if (now < opensAt) throw new Refusal('stage-not-begun', { stage: name, opensAt: opensAt.toISOString() });
  if (now >= closesAt) throw new Refusal('stage-over', { stage: name, closesAt: closesAt.toISOString() });
}
