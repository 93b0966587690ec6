import { Client } from 'pg';

const CONNECT_TIMEOUT_MS = 5_000;

/** One connection of its own, for what is done before the pool is there. */
export async function onConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A server that goes away while we ask fails the question, and need not be told twice.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
