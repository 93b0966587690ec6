import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { IdempotencyRepository } from '../idempotency/idempotency.repository';
import { RequestCountRepository } from '../limits/request-count.repository';
import { HousekeepingRepository } from './housekeeping.repository';

type Chore = (tx: Transaction) => Promise<void>;

const FIRST_AFTER_MS = 30_000;
const EVERY_MS = 3_600_000;

/** Throws away, every hour, what nobody will ask for again: each chore in a transaction of its own, in one process at a time. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Housekeeping');
  private readonly chores = new Map<string, Chore>();
  private timer: NodeJS.Timeout | undefined;
  private hasEnded = false;

  constructor(
    private readonly database: Database,
    private readonly turns: HousekeepingRepository,
    answers: IdempotencyRepository,
    counts: RequestCountRepository,
  ) {
    this.register('kept-answers', (tx) => answers.forgetOld(tx));
    this.register('request-counts', (tx) => counts.forgetOld(tx));
  }

  /** Called by the slice that owns the rows, before the program listens. */
  register(name: string, chore: Chore): void {
    if (this.chores.has(name)) throw new Error(`There is a chore ${name} already`);
    this.chores.set(name, chore);
  }

  /** Does every chore now; one that fails is told in the log and tried again in an hour. */
  async clean(): Promise<void> {
    for (const [name, chore] of this.chores) {
      try {
        await this.database.transaction(async (tx) => {
          if (await this.turns.take(tx, name)) await chore(tx);
        });
      } catch (error) {
        this.log.warn({ chore: name, error: error instanceof Error ? error.message : String(error) });
      }
    }
  }

  onApplicationBootstrap(): void {
    this.plan(FIRST_AFTER_MS);
  }

  onApplicationShutdown(): void {
    this.hasEnded = true;
    clearTimeout(this.timer);
  }

  private plan(inMs: number): void {
    if (this.hasEnded) return;
    this.timer = setTimeout(() => {
      void this.clean().then(() => this.plan(EVERY_MS));
    }, inMs).unref();
  }
}
