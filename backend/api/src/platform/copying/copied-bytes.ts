import { Client } from 'pg';
import { to } from 'pg-copy-streams';

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 60_000;
/** Signature, flags and extension of the server's binary form; the count of fields and the length of the first one. */
const BEFORE_FIELD = 19 + 2 + 4;

/**
 * The only field of the only row of each query, null where there is no row, over a connection of its own: a thread reads so
 * without the main thread. In the server's binary form: as text, bytes would be twice as many and pass through strings. A
 * statement that copies takes no parameters.
 */
export async function* copiedBytes(url: string, queries: Iterable<string>): AsyncGenerator<Uint8Array | null> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'anggakara-copying',
  });
  // A server that goes away while we ask fails the question, and need not be told twice.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const query of queries) yield await fieldOf(client, query);
  } finally {
    await client.end();
  }
}

async function fieldOf(client: Client, query: string): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(to(`COPY (${query}) TO STDOUT (FORMAT binary)`))) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length < BEFORE_FIELD) return null;
  return bytes.subarray(BEFORE_FIELD, BEFORE_FIELD + bytes.readInt32BE(BEFORE_FIELD - 4));
}
