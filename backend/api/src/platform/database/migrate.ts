import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';

const MIGRATION_LOCK = 7_202_601;
const STATEMENT_TIMEOUT_MS = 600_000;

/** Brings a database to the newest schema; processes that start together wait for the first of them. */
export async function migrate(url: string): Promise<void> {
  const source = createDataSource(url, { maxConnections: 2, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  await source.initialize();
  try {
    await alone(source, async () => {
      await source.runMigrations({ transaction: 'each' });
    });
  } finally {
    await source.destroy();
  }
}

async function alone(source: DataSource, work: () => Promise<void>): Promise<void> {
  const keeper = source.createQueryRunner();
  try {
    await keeper.query('SET lock_timeout = 0');
    await keeper.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await work();
  } finally {
    await keeper.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await keeper.release();
  }
}
