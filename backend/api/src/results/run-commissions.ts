import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MakeRun } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { type Actor, JobQueue, type Transaction } from '../platform';
import { ComputationDesk } from './computation-desk';
import type { RunJob } from './run-maker';
import { RunnableStages } from './runnable-stages';

export const RUN_QUEUE = 'make-run';

export interface RunCommission {
  readonly actor: Actor;
  readonly place: StagePlace;
  readonly order: MakeRun;
}

/** Writes down that a run is wanted, and has it made after the transaction. */
@Injectable()
export class RunCommissions {
  constructor(
    private readonly stages: RunnableStages,
    private readonly desk: ComputationDesk,
    private readonly jobs: JobQueue,
  ) {}

  /** The computation's id. Refuses `stage-not-open` and `later-stage-opened`. */
  async commission(tx: Transaction, { actor, place, order }: RunCommission): Promise<string> {
    const { stage } = await this.stages.hold(tx, place);
    const id = randomUUID();
    await this.desk.open(tx, {
      ...{ id, editionCode: stage.edition, stageCode: stage.code, note: order.note ?? null },
      standing: stage.state === 'locked' ? 'official' : 'preliminary',
      ...{ orderedBy: actor.personId, orderedByName: actor.name },
    });
    const job: RunJob = { computation: id };
    await this.jobs.enqueue(tx, RUN_QUEUE, job);
    return id;
  }

  isInVain(tx: Transaction, place: StagePlace, id: string): Promise<boolean> {
    return this.desk.isInVain(tx, place, id);
  }

  /** Once the transaction is committed. */
  begin(): void {
    this.jobs.nudge(RUN_QUEUE);
  }
}
