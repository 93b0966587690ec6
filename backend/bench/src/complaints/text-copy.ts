import { createReadStream } from 'node:fs';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createRequire } from 'node:module';
import { EMBEDDED_SERVER } from '../database.js';

interface Client {
  connect(): Promise<void>;
  query(text: string, values?: readonly unknown[]): Promise<unknown>;
  query(copying: Duplex): Duplex;
  end(): Promise<void>;
  on(event: 'error', hear: () => void): void;
}

const requireOfProgram = createRequire(EMBEDDED_SERVER);
const { Client: DatabaseClient } = requireOfProgram('pg') as {
  readonly Client: new (options: { readonly connectionString: string }) => Client;
};
const { from } = requireOfProgram('pg-copy-streams') as { readonly from: (text: string) => Duplex };

const CHUNK_BYTES = 262_144;
const HALVES = [
  ['2024-01-01', '2024-07-01'],
  ['2024-07-01', '2025-01-01'],
  ['2025-01-01', '2025-07-01'],
  ['2025-07-01', '2026-01-01'],
];

export async function onDatabase<T>(url: string, step: (client: Client) => Promise<T>): Promise<T> {
  const client = new DatabaseClient({ connectionString: url });
  // The server ends with the program; who still listens hears of it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await step(client);
  } finally {
    await client.end();
  }
}

/** The agencies that the file names, as the edition knows them. */
export async function addAgencies(client: Client, count: number): Promise<void> {
  const codes = Array.from({ length: count }, (_, place) => `INST-${String(place).padStart(4, '0')}`);
  await client.query(
    `INSERT INTO agency (code, name, entity_type, synthetic, search_key)
     SELECT code, 'Instansi ' || code, 'regency', true, lower(code) FROM unnest($1::text[]) AS code`,
    [codes],
  );
}

/** A tree, as one would make it, or an index of blocks, as ours is. */
export type PeerIndex = 'btree' | 'brin';

/** A table of the file's own columns in partitions by half-year, whose index finds the rows of an agency. */
export async function makePeerTable(client: Client, index: PeerIndex): Promise<void> {
  await client.query('DROP TABLE IF EXISTS peer');
  await client.query(`
    CREATE TABLE peer (
      ticket text COLLATE "C", agency text COLLATE "C", received date, dispositioned date, first_follow_up date,
      closed date, status text, classification text, category text, channel text
    ) PARTITION BY RANGE (received)
  `);
  for (const [place, [begin = '', end = '']] of HALVES.entries())
    await client.query(`CREATE TABLE peer_${place} PARTITION OF peer FOR VALUES FROM ('${begin}') TO ('${end}')`);
  await client.query('CREATE TABLE peer_other PARTITION OF peer DEFAULT');
  await client.query(`CREATE INDEX peer_by_agency ON peer USING ${index} (agency)`);
}

export async function copyText(client: Client, path: string): Promise<void> {
  const copying = client.query(from('COPY peer FROM STDIN (FORMAT csv, HEADER)'));
  await pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), copying);
}
