import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { migrate } from '../src/platform/database/migrate';
import { installJobs } from '../src/platform/jobs/install-jobs';
import { onServer } from './postgres-runs';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of the run that is copied and never used: filled by the first test file that wants a copy. */
export interface Template {
  readonly name: string;
  /** What it is a copy of before it is filled; without one it begins empty. */
  readonly base?: Template;
  fill(url: string): Promise<void>;
}

export const EMPTY: Template = { name: 'empty', fill: () => Promise.resolve() };

export const MIGRATED: Template = {
  name: 'template',
  fill: async (url) => {
    await migrate(url);
    await installJobs(url);
  },
};

export const SETUP_TIMEOUT_MS = 120_000;
const CLOSING_MS = 1_000;
const CLOSING_POLL_MS = 10;

/** A fresh database for one test file: migrated and without rows, or a copy of another template. */
export async function createTestDatabase(template: Template = MIGRATED): Promise<TestDatabase> {
  const { url, run } = testRun();
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  await onServer(url, async (client) => {
    await alone(client, run, async () => copy(client, await ensured(client, template), name));
  });
  return {
    url: addressOf(name),
    drop: () =>
      onServer(url, async (client) => {
        await abandoned(client, name);
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** Makes a database before the file's tests and drops it after them: `const database = useTestDatabase()`, then `database.url`. */
export function useTestDatabase(template: Template = MIGRATED): { readonly url: string } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase(template);
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

/** The other workers wait: a template is made once, and copied by one at a time. */
async function alone(client: Client, run: string, work: () => Promise<void>): Promise<void> {
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [run]);
  try {
    await work();
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [run]);
  }
}

/** Filled under another name and renamed when complete. */
async function ensured(client: Client, { name, base, fill }: Template): Promise<string> {
  const template = `${testRun().run}_${name}`;
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
  if (rowCount === 1) return template;
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await copy(client, base === undefined ? undefined : await ensured(client, base), unfinished);
  await fill(addressOf(unfinished));
  await abandoned(client, unfinished);
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  return template;
}

/** A connection that is still closing forbids renaming and copying, and its client should hear of no violence. */
async function abandoned(client: Client, database: string): Promise<void> {
  const isUsed = async (): Promise<boolean> => {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [database]);
    return rowCount !== 0;
  };
  const end = Date.now() + CLOSING_MS;
  while ((await isUsed()) && Date.now() < end) await delay(CLOSING_POLL_MS);
}

async function copy(client: Client, template: string | undefined, name: string): Promise<void> {
  const source = template ?? `template0 ENCODING 'UTF8'`;
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`);
}

function addressOf(database: string): string {
  const address = new URL(testRun().url);
  address.pathname = `/${database}`;
  return address.href;
}
