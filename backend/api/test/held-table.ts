import { Client } from 'pg';

/** Holds a table of the program's database until it is let go: whoever wants to write there waits. */
export async function heldTable(url: string, table: 'run_series'): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url });
  // Whoever drops the database ends this connection with it.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  return () => client.end();
}
