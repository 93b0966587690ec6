import { onConnection } from './connection';
import { createDataSource } from './data-source';

const MIGRATION_LOCK = 7_202_601;
const STATEMENT_TIMEOUT_MS = 600_000;

/** Brings a database to the newest schema and answers the names of the migrations that it took. Call it alone. */
export async function migrate(url: string): Promise<readonly string[]> {
  const source = createDataSource(url, { maxConnections: 1, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  await source.initialize();
  try {
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** Whoever changes the schema does so alone; the others wait for as long as it takes, and find it done. */
export function alone<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  return onConnection(ownerUrl, async (keeper) => {
    // Waiting is what this connection is for, and its end gives the lock back, whatever happens to the process.
    await keeper.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_session_timeout = 0');
    await keeper.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return work();
  });
}
