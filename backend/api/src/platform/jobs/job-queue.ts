import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Transaction } from '../database/database';
import { HOLDS_LOOK_MS, JobHolds } from './job-holds';
import type { QueueName } from './queues';

export interface JobContext {
  readonly id: string;
  /** Aborted when the program ends: stop at the next safe place; the job is tried again after the next start. */
  readonly signal: AbortSignal;
}

type Work<Data extends object> = (data: Data, job: JobContext) => Promise<void>;

export interface JobQueueOptions {
  readonly url: string;
  /** Whether this process works on jobs; without, it only enqueues them. */
  readonly works: boolean;
  /** How often is looked for jobs whose process is gone. */
  readonly holdsLookMs?: number;
}

const POLL_SECONDS = 0.5;
const GRACE_MS = 2_000;
const CONNECTIONS = 3;

/** Jobs stand in the database: enqueued in the transaction that wants them, done by this process or another. */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly boss: PgBoss;
  private readonly holds: JobHolds;
  private readonly workers = new Map<QueueName, Work<object>>();
  private readonly loops = new Map<QueueName, string>();
  private readonly ending = new AbortController();
  private running = false;

  constructor(private readonly options: JobQueueOptions) {
    this.holds = new JobHolds(options.url, options.holdsLookMs ?? HOLDS_LOOK_MS);
    this.boss = new PgBoss({
      connectionString: options.url,
      application_name: 'anggakara-jobs',
      max: CONNECTIONS,
      migrate: false,
      schedule: false,
    });
    // A database that is restarted is polled again; the queue loses nothing. One that ends with us says so on connections
    // that are closing at that moment, which is no news.
    this.boss.on('error', (error) => {
      if (!this.ending.signal.aborted) this.log.warn({ error: error.message });
    });
  }

  /** Called by a slice's worker before the program listens; one worker a queue. */
  register<Data extends object>(queue: QueueName, work: Work<Data>): void {
    if (this.workers.has(queue)) throw new Error(`Queue ${queue} has a worker already`);
    this.workers.set(queue, work as Work<object>);
  }

  /** Wants a job done once the transaction is committed, and never if it is not; answers the job's id. */
  async enqueue(tx: Transaction, queue: QueueName, data: object): Promise<string> {
    const id = await this.boss.send(queue, data, {
      db: { executeSql: async (text: string, values: unknown[]) => ({ rows: await rowsOf(tx, text, values) }) },
    });
    if (id === null) throw new Error(`Queue ${queue} took no job`);
    return id;
  }

  /** Looks for a job at once where this process works on the queue; who does not hear it looks at their next turn. */
  nudge(queue: QueueName): void {
    const loop = this.loops.get(queue);
    if (loop !== undefined && this.running) this.boss.notifyWorker(loop);
  }

  /** Whether jobs are being worked on, or this process leaves them to others. */
  get ready(): boolean {
    return this.running || !this.options.works;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.works) return;
    await this.holds.start();
    await this.boss.start();
    for (const [queue, work] of this.workers) {
      const loop = await this.boss.work<object>(queue, { pollingIntervalSeconds: POLL_SECONDS }, async (jobs) => {
        for (const { id, data } of jobs)
          await this.holds.during(id, () => work(data, { id, signal: this.ending.signal }));
      });
      this.loops.set(queue, loop);
    }
    this.running = true;
  }

  /** While the last requests are answered, jobs come to their end. */
  beforeApplicationShutdown(): void {
    this.ending.abort();
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    await this.boss.stop({ graceful: true, timeout: GRACE_MS });
    await this.holds.stop();
  }
}

async function rowsOf(tx: Transaction, text: string, values: unknown[]): Promise<{ id: string }[]> {
  const rows: unknown = await tx.query(text, values);
  return Array.isArray(rows) ? (rows as { id: string }[]) : [];
}
