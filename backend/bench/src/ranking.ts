import { competitionRanks, splitmix64 } from '@anggakara/scoring';
import { onPostgres } from './database.js';
import { inTurn } from './measure.js';
import { inTemporaryFolder } from './place.js';
import { rowOf, type Benchmark, type Row } from './row.js';

const ENTRIES = 100_000;
const TURNS = { measured: 5 };

/** A score of two decimals and a chain of three, the last one of four decimals, as whole ticks. */
const SPANS = [10_001, 10_001, 10_001, 1_000_001];
const COLUMNS = ['score', 'first', 'second', 'third'];

const ORDER = COLUMNS.map((column) => `${column} DESC`).join(', ');
const RANKS = `SELECT id, rank() OVER (ORDER BY ${ORDER}) AS rank FROM entry`;
/** The ranks are computed and stay there: nothing of the transport is counted. */
const RANKED = `SELECT sum(rank) FROM (${RANKS}) AS ranked`;

export const ranking: Benchmark = {
  name: 'ranking',
  about: 'peringkat 100.000 peserta (nilai dan tiga unsur pemutus) dibanding rank() di PostgreSQL',
  run: () => inTemporaryFolder((folder) => onPostgres(folder, measured)),
};

type Client = Parameters<Parameters<typeof onPostgres>[1]>[0];

async function measured(client: Client): Promise<readonly Row[]> {
  const columns = drawn();
  await loaded(client, columns);
  const { rows } = await client.query(`${RANKS} ORDER BY id`);
  assertSame(
    competitionRanks(columns),
    rows.map(({ rank }) => Number(rank)),
  );
  const ours = (): Int32Array => competitionRanks(columns);
  const theirs = () => client.query(RANKED);
  const [sortedOurs = 0, sortedTheirs = 0] = await inTurn([ours, theirs], TURNS);
  await client.query(`CREATE INDEX entry_order ON entry (${ORDER}) INCLUDE (id)`);
  await client.query('VACUUM ANALYZE entry');
  const [indexedOurs = 0, indexedTheirs = 0] = await inTurn([ours, theirs], TURNS);
  return [
    rowOf({ name: 'ranking', ours: sortedOurs, peer: sortedTheirs, peerName: 'PostgreSQL rank()', goal: 1 }),
    rowOf({
      name: 'ranking-indexed',
      ours: indexedOurs,
      peer: indexedTheirs,
      peerName: 'PostgreSQL rank() di atas indeks yang sudah terurut',
      goal: 1,
    }),
  ];
}

function drawn(): readonly Float64Array[] {
  const { uniform } = splitmix64(1_234_567n);
  return SPANS.map((span) => Float64Array.from({ length: ENTRIES }, () => Math.floor(uniform() * span)));
}

/** The peer at its best: typed columns, statistics, memory enough to sort without the disk. */
async function loaded(client: Client, columns: readonly Float64Array[]): Promise<void> {
  await client.query(
    `CREATE TABLE entry (id integer PRIMARY KEY, ${COLUMNS.map((one) => `${one} integer`).join(', ')})`,
  );
  const types = ['id', ...COLUMNS].map((_, place) => `$${place + 1}::integer[]`).join(', ');
  const ids = Array.from({ length: ENTRIES }, (_, row) => row);
  await client.query(`INSERT INTO entry SELECT * FROM unnest(${types})`, [ids, ...columns.map((one) => [...one])]);
  await client.query('VACUUM ANALYZE entry');
  await client.query(`SET work_mem = '256MB'`);
}

function assertSame(ours: Int32Array, theirs: readonly number[]): void {
  const differing = ours.findIndex((rank, row) => rank !== theirs[row]);
  if (ours.length !== theirs.length || differing !== -1) throw new Error(`The ranks differ, first at ${differing}.`);
}
