import { Injectable, Logger } from '@nestjs/common';
import type { Facts, RefusalCode } from '@anggakara/contracts';
import { Database, type JobContext, Refusal } from '../platform';
import { ComputationDesk } from './computation-desk';
import type { ComputationEntity } from './computation.entity';
import { ComputationWatch } from './computation-watch';
import { RunMaking } from './run-making';

export interface RunJob {
  readonly computation: string;
}

/** Whoever is killed or loses the database leaves the computation to the next; what breaks down so often is given up. */
const MOST_ATTEMPTS = 3;

/** Makes an ordered run from the beginning, whoever has begun it before; it ends made, cancelled or with its reason. */
@Injectable()
export class RunMaker {
  private readonly log = new Logger('Runs');

  constructor(
    private readonly database: Database,
    private readonly desk: ComputationDesk,
    private readonly watch: ComputationWatch,
    private readonly making: RunMaking,
  ) {}

  async make({ computation }: RunJob, { signal }: JobContext): Promise<void> {
    const order = await this.database.transaction((tx) => this.desk.begin(tx, computation));
    if (order === null) return;
    try {
      if (order.attempts >= MOST_ATTEMPTS) throw new Refusal('computation-broken', { times: order.attempts });
      await this.watch.during(order, signal, (course) => this.making.make(order, course));
    } catch (error) {
      if (signal.aborted) throw error;
      await this.giveUp(order, error);
    }
  }

  /** A refusal is final; whatever else went wrong may go well the next time. */
  private async giveUp({ id, attempts }: ComputationEntity, error: unknown): Promise<void> {
    if (error instanceof Refusal) return this.fail(id, error.code, error.facts);
    const times = attempts + 1;
    this.log.error({ computation: id, times, error: error instanceof Error ? error.stack : String(error) });
    if (times < MOST_ATTEMPTS) throw error;
    await this.fail(id, 'computation-broken', { times });
  }

  private fail(id: string, code: RefusalCode, facts: Facts): Promise<void> {
    return this.database.transaction((tx) => this.desk.fail(tx, id, code, facts));
  }
}
