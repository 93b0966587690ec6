import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import type { Transaction } from '../database';

/**
 * Rows in the server's binary form, header and trailer included, into a table with its columns (`complaint (line, ticket)`).
 * Takes the next bytes when the connection has sent what it had, and answers how many rows there were. An error of the
 * source ends the statement and with it the transaction.
 */
export async function copyIn(
  tx: Transaction,
  target: string,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  if (tx.queryRunner === undefined) throw new Error('Rows are copied inside a transaction');
  const client = (await tx.queryRunner.connect()) as ClientBase;
  const copying = client.query(from(`COPY ${target} FROM STDIN (FORMAT binary)`));
  await pipeline(source, copying);
  return copying.rowCount;
}
