import { Injectable } from '@nestjs/common';
import { type StagePlace, Stages } from '../competition';
import type { Transaction } from '../platform';
import type { RunEntity } from './run.entity';
import { RunRepository } from './run.repository';

/** The run on which a stage rests. */
@Injectable()
export class OfficialRuns {
  constructor(
    private readonly stages: Stages,
    private readonly runs: RunRepository,
  ) {}

  /** The newest official run since the stage was last locked; null while it is not locked. Refuses `not-found`. */
  async inForce(tx: Transaction, place: StagePlace): Promise<RunEntity | null> {
    const { state, version } = await this.stages.find(tx, place.edition, place.stage);
    return state === 'locked' ? this.runs.latestOfficial(tx, place, version) : null;
  }

  /** Its number alone; null where the stage rests on none. */
  async number(tx: Transaction, place: StagePlace): Promise<number | null> {
    const { state, version } = await this.stages.find(tx, place.edition, place.stage);
    if (state !== 'locked') return null;
    const [latest] = await this.runs.officialSince(tx, place, version);
    return latest?.number ?? null;
  }
}
