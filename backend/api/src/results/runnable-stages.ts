import { Injectable } from '@nestjs/common';
import type { EditionView } from '@anggakara/contracts';
import { Editions, type Stage, type StagePlace, Stages } from '../competition';
import { Refusal, type Transaction } from '../platform';

export interface RunnableStage {
  readonly edition: EditionView;
  readonly stage: Stage;
}

/** Stages of which a run can be made. */
@Injectable()
export class RunnableStages {
  constructor(
    private readonly editions: Editions,
    private readonly stages: Stages,
  ) {}

  /**
   * Holds the stage. Refuses `stage-not-open`, and `later-stage-opened`: what a later stage rests on is not decided anew.
   */
  async hold(tx: Transaction, place: StagePlace): Promise<RunnableStage> {
    const stage = await this.stages.share(tx, place.edition, place.stage);
    if (stage.state === 'planned') throw new Refusal('stage-not-open', { stage: stage.name });
    const edition = await this.editions.find(tx, place.edition);
    const later = edition.stages.find(({ ordinal, state }) => ordinal > stage.ordinal && state !== 'planned');
    if (later !== undefined) throw new Refusal('later-stage-opened', { stage: stage.name, later: later.name });
    return { edition, stage };
  }
}
