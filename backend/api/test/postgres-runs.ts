import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const PREFIX = 'anggakara_test_';
const STALE_AFTER_MS = 6 * 60 * 60 * 1000;

/** The name of a test run; all its databases begin with it, and it tells when the run began. */
export function newRun(): string {
  return `${PREFIX}${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
}

/** Runs one statement after another on the server's own database. */
export async function onServer<T>(url: string, task: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

/** Drops what killed runs left on a server that outlives them. */
export async function dropStaleRuns(url: string): Promise<void> {
  const oldest = Date.now() - STALE_AFTER_MS;
  await dropDatabases(url, (name) => Number.parseInt(name.slice(PREFIX.length).split('_')[0] ?? '', 36) < oldest);
}

export async function dropRun(url: string, run: string): Promise<void> {
  await dropDatabases(url, (name) => name.startsWith(run));
}

async function dropDatabases(url: string, isWanted: (name: string) => boolean): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [PREFIX],
    );
    for (const { datname } of rows.filter((row) => isWanted(row.datname))) {
      await client.query(`ALTER DATABASE ${datname} IS_TEMPLATE false`);
      await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    }
    await dropRoles(client, isWanted);
  });
}

async function dropRoles(client: Client, isWanted: (name: string) => boolean): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)',
    [PREFIX],
  );
  for (const { rolname } of rows.filter((row) => isWanted(row.rolname))) await client.query(`DROP ROLE ${rolname}`);
}
