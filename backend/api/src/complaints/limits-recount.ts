import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type JobContext, JobQueue, type Transaction } from '../platform';
import { ComplaintLimitsRepository } from './complaint-limits.repository';
import { ImportRecounting } from './import-recounting';

export const RECOUNT_QUEUE = 'recount-complaints';

export interface RecountJob {
  readonly edition: string;
}

/** Counts stored complaints again once the limits of their edition are others: an import whole, or not at all. */
@Injectable()
export class LimitsRecount implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly database: Database,
    private readonly limits: ComplaintLimitsRepository,
    private readonly recounting: ImportRecounting,
  ) {}

  onModuleInit(): void {
    this.jobs.register<RecountJob>(RECOUNT_QUEUE, (job, context) => this.work(job, context));
  }

  /** What was checked by earlier limits and is stored now is counted again; nobody changes them until the transaction ends. */
  async follow(tx: Transaction, edition: string): Promise<void> {
    await this.limits.hold(tx, edition, 'SHARE');
    const inForce = await this.limits.inForce(tx, edition);
    if ((await this.limits.countOutdated(tx, edition, inForce)) > 0) await this.order(tx, edition);
  }

  async order(tx: Transaction, edition: string): Promise<void> {
    const job: RecountJob = { edition };
    await this.jobs.enqueue(tx, RECOUNT_QUEUE, job);
  }

  private async work({ edition }: RecountJob, { signal }: JobContext): Promise<void> {
    while (await this.database.transaction((tx) => this.next(tx, edition))) signal.throwIfAborted();
  }

  /** Whether there was one to count. */
  private async next(tx: Transaction, edition: string): Promise<boolean> {
    await this.limits.hold(tx, edition, 'SHARE');
    const inForce = await this.limits.inForce(tx, edition);
    const found = await this.limits.nextOutdated(tx, edition, inForce);
    if (found !== null) await this.recounting.recount(tx, found, inForce);
    return found !== null;
  }
}
