import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { ConnectionLost, isDefinite, isTransient } from './postgres-error';

/** What repositories write and read through: their first argument, so that it cannot be forgotten. */
export type Transaction = EntityManager;

export interface TransactionOptions {
  readonly isolation?: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';
}

type Work<T> = (tx: Transaction) => Promise<T>;

/** The one way to the database. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Where the database is, for a thread that connects by itself. */
  get url(): string {
    const { options } = this.dataSource;
    if (options.type !== 'postgres' || options.url === undefined) throw new Error('The database has an address');
    return options.url;
  }

  /** For a single read that needs no transaction. */
  get reader(): Transaction {
    return this.dataSource.manager;
  }

  /**
   * Runs the work in one transaction and answers after COMMIT. What the server could not serialise, or broke off while
   * it was restarted, is tried once more; a connection lost during COMMIT is not, because nobody knows what became of it.
   */
  async transaction<T>(work: Work<T>, options: TransactionOptions = {}): Promise<T> {
    try {
      return await this.attempt(work, options);
    } catch (error) {
      if (error instanceof OutcomeUnknown) throw error.reason;
      if (!isTransient(error)) throw error;
      return this.attempt(work, options);
    }
  }

  private async attempt<T>(work: Work<T>, { isolation = 'READ COMMITTED' }: TransactionOptions): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction(isolation);
      const answer = await workOrRollBack(runner, work);
      await commit(runner);
      return answer;
    } finally {
      await runner.release();
    }
  }
}

async function workOrRollBack<T>(runner: QueryRunner, work: Work<T>): Promise<T> {
  try {
    return await work(runner.manager);
  } catch (error) {
    const reason = reasonOf(runner, error);
    // A lost connection cannot roll back, and need not: the server has done so. The first error is the one that counts.
    await runner.rollbackTransaction().catch(() => undefined);
    throw reason;
  }
}

async function commit(runner: QueryRunner): Promise<void> {
  try {
    await runner.commitTransaction();
  } catch (error) {
    const reason = reasonOf(runner, error);
    // 40001 at COMMIT is a definite "no"; anything else that may be tried again is a "perhaps".
    throw isTransient(reason) && !isDefinite(reason) ? new OutcomeUnknown(reason) : reason;
  }
}

/** Nobody but a broken connection releases a runner whose transaction is not over. */
function reasonOf(runner: QueryRunner, error: unknown): unknown {
  return runner.isReleased ? new ConnectionLost(error) : error;
}

class OutcomeUnknown extends Error {
  constructor(readonly reason: unknown) {
    super('The connection was lost during COMMIT');
  }
}
