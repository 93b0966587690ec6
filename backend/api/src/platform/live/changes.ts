import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { Change, Notice } from './notice';
import { NoticeRepository } from './notice.repository';

const SOON_MS = 1_000;

/** Where slices say that something has changed. The ledger says it for every act that it records. */
@Injectable()
export class Changes implements BeforeApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly waiting = new Map<string, Change>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
  ) {}

  /** Told once the transaction is committed. Transactions that tell something commit one after another. */
  tell(tx: Transaction, change: Change): Promise<void> {
    return this.notices.send(tx, [noticeOfChange(change)]);
  }

  /** Told of a person whose sessions or roles change in this transaction. */
  tellRights(tx: Transaction, person: string): Promise<void> {
    return this.notices.send(tx, [{ kind: 'rights', person }]);
  }

  /**
   * For what changes often and after its commit: told within a second, the same only once, so that those who write do
   * not wait for each other. A process that is killed meanwhile takes what it had to tell with it. (docs/decisions/0206)
   */
  tellSoon(change: Change): void {
    this.waiting.set(JSON.stringify(change), change);
    this.timer ??= setTimeout(() => void this.flush(), SOON_MS).unref();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const changes = [...this.waiting.values()];
    this.waiting.clear();
    if (changes.length === 0) return;
    try {
      await this.notices.send(this.database.reader, changes.map(noticeOfChange));
    } catch (error) {
      // The database is away: whoever reads then reads nothing, and is told of everything when it is back.
      this.log.warn({ untold: changes.length, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** Ids say nothing about how much else has happened. */
function noticeOfChange(change: Change): Notice {
  return { kind: 'change', id: randomUUID(), change };
}
