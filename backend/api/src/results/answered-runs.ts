import { Injectable } from '@nestjs/common';
import type { StagePlace } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { OfficialRuns } from './official-runs';
import type { AnsweredRun } from './ruling-check';
import { rulingInput } from './ruling.mapper';
import { RulingRepository } from './ruling.repository';
import { inputOf, resultOf } from './run.mapper';
import { RunnableStages } from './runnable-stages';

/** The runs to which the plenary can still answer. */
@Injectable()
export class AnsweredRuns {
  constructor(
    private readonly stages: RunnableStages,
    private readonly official: OfficialRuns,
    private readonly rulings: RulingRepository,
  ) {}

  /** With the rulings that were recorded since. Holds the stage. Refuses `stage-not-open`, `later-stage-opened` and `no-official-run`. */
  async of(tx: Transaction, place: StagePlace): Promise<AnsweredRun & { readonly stageVersion: number }> {
    const { stage } = await this.stages.hold(tx, place);
    const run = await this.official.inForce(tx, place);
    if (run === null) throw new Refusal('no-official-run', { stage: stage.name });
    const rulings = (await this.rulings.since(tx, place, stage.version)).map(rulingInput);
    const input = { ...inputOf(run), rulings };
    return { number: run.number, input, result: resultOf(run), stageVersion: stage.version };
  }
}
