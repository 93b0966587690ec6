import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { migrate } from '../src/platform/database/migrate';
import { installJobs } from '../src/platform/jobs/install-jobs';
import { onServer } from './postgres-runs';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const SETUP_TIMEOUT_MS = 120_000;

/** A fresh, migrated database for one test file: a copy of the template, which the first file to come makes. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, run } = testRun();
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  await onServer(url, async (client) => {
    const template = await ensureTemplate(client, url, run);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: addressOf(url, name),
    drop: () =>
      onServer(url, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** Makes a database before the file's tests and drops it after them: `const database = useTestDatabase()`, then `database.url`. */
export function useTestDatabase(): { readonly url: string } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  }, SETUP_TIMEOUT_MS);
  afterAll(() => database?.drop(), SETUP_TIMEOUT_MS);
  return {
    get url(): string {
      if (database === undefined) throw new Error('The test database is there from beforeAll on.');
      return database.url;
    },
  };
}

function testRun(): { url: string; run: string } {
  const { TEST_DATABASE_URL: url, TEST_RUN: run } = process.env;
  if (url === undefined || run === undefined)
    throw new Error('postgres-setup.ts must be the globalSetup of this project.');
  return { url, run };
}

/** Migrated under another name and renamed when complete; the advisory lock makes the other workers wait. */
async function ensureTemplate(client: Client, url: string, run: string): Promise<string> {
  const template = `${run}_template`;
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [run]);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, url, template);
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [run]);
  }
  return template;
}

async function makeTemplate(client: Client, url: string, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0 ENCODING 'UTF8'`);
  await migrate(addressOf(url, unfinished));
  await installJobs(addressOf(url, unfinished));
  // A connection that is still closing would forbid the renaming.
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [unfinished]);
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
