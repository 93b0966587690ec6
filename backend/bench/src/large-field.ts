import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { MarkTable } from '@anggakara/scoring/kernel';
import { onPostgres } from './database.js';
import { decidedIn, decisionIn, IN_NUMPY, SHEET_TABLE } from './field-peers.js';
import { drawnField } from './drawn-field.js';
import { decided, writeBinary, writeLines, type Decided } from './field.js';
import { inTurn, median, processorClock, processorClockOf } from './measure.js';
import { onDuckDb } from './peers.js';
import { inTemporaryFolder } from './place.js';
import { rowOf, type Benchmark, type Row } from './row.js';
import { hasNumPy, python, wholeProcess, type WholeProcess } from './whole-process.js';

const TURNS = { measured: 9, before: 9, clock: processorClock };
const RUN = fileURLToPath(new URL('field-run.js', import.meta.url));

export const largeField: Benchmark = {
  name: 'large-field',
  about:
    'nilai juri, nilai panel, peringkat dan daftar pilihan: 100.000 peserta x 25 kriteria x 7 juri, nilai di memori',
  run: () => inTemporaryFolder(measured),
};

async function measured(folder: string): Promise<readonly Row[]> {
  const table = drawnField();
  const expected = decided(table);
  writeBinary(folder, table);
  const lines = join(folder, 'sheets.csv');
  writeLines(lines, table);
  const turns = besideNumPy(folder, expected);
  const field = { table, expected, lines, rssMiB: Math.max(...turns.map(({ ours }) => ours.rssMiB)) };
  return [
    ...(await rowsOfNumPy(turns, field)),
    await besideDuckDb(field),
    await besidePostgres(join(folder, 'postgres'), field),
  ];
}

interface Field {
  readonly table: MarkTable;
  readonly expected: Decided;
  readonly lines: string;
  /** Most memory of a process that does nothing else. */
  readonly rssMiB: number;
}

interface Turn {
  readonly ours: WholeProcess<Decided>;
  readonly theirs: WholeProcess<unknown> | null;
}

/** Both as processes that read the marks and decide. */
function besideNumPy(folder: string, expected: Decided): readonly Turn[] {
  const isThere = hasNumPy();
  return Array.from({ length: TURNS.measured }, () => {
    const ours = wholeProcess<Decided>(process.execPath, [RUN, folder]);
    const theirs = isThere ? python(IN_NUMPY, [folder]) : null;
    assertSame(ours.answer, expected);
    if (theirs !== null) assertSame(theirs.answer as Decided, expected);
    return { ours, theirs };
  });
}

/** Ours with the marks in memory beside its whole process, and whole beside whole: a third of ours is Node's own start. */
async function rowsOfNumPy(turns: readonly Turn[], { table, rssMiB }: Field): Promise<readonly Row[]> {
  const theirs = turns.flatMap((turn) => (turn.theirs === null ? [] : [turn.theirs.processorMs]));
  const peer = theirs.length === 0 ? null : median(theirs);
  const [inMemory = 0] = await inTurn([() => decided(table)], TURNS);
  const whole = median(turns.map(({ ours }) => ours.processorMs));
  const peerName = 'NumPy, seluruh proses (waktu prosesor)';
  return [
    rowOf({ name: 'large-field-numpy', ours: inMemory, peer, peerName, goal: 1, rssMiB }),
    rowOf({ name: 'large-field-whole-process', ours: whole, peer, peerName, goal: 1, rssMiB }),
  ];
}

/** One process for one question, so that its processor time can be read. */
function besidePostgres(folder: string, { table, expected, lines, rssMiB }: Field): Promise<Row> {
  return onPostgres(folder, async (client) => {
    await client.query(SHEET_TABLE);
    await client.query(`COPY sheet FROM '${lines}' (FORMAT csv)`);
    await client.query('VACUUM ANALYZE sheet');
    await client.query(`SET work_mem = '256MB'`);
    await client.query('SET max_parallel_workers_per_gather = 0');
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    const server = processorClockOf(Number(rows[0]?.['pid']));
    const clock = (): number => processorClock() + server();
    const theirs = async (): Promise<void> => {
      assertSame(decidedIn((await client.query(decisionIn('/'))).rows), expected);
    };
    const [ours = 0, peer = 0] = await inTurn([() => decided(table), theirs], { ...TURNS, clock });
    const peerName = 'PostgreSQL, baris per lembar (waktu prosesor)';
    return rowOf({ name: 'large-field-postgresql', ours, peer, peerName, goal: 4, rssMiB });
  });
}

async function besideDuckDb({ table, expected, lines, rssMiB }: Field): Promise<Row> {
  const times = await onDuckDb(async (connection) => {
    await connection.run(SHEET_TABLE);
    await connection.run(`COPY sheet FROM '${lines}' (FORMAT csv, HEADER false)`);
    const theirs = async (): Promise<void> => {
      assertSame(decidedIn((await connection.runAndReadAll(decisionIn('//'))).getRowObjectsJS()), expected);
    };
    return await inTurn([() => decided(table), theirs], TURNS);
  });
  const [ours = 0, peer = null] = times ?? (await inTurn([() => decided(table)], TURNS));
  const peerName = 'DuckDB, baris per lembar (waktu prosesor)';
  return rowOf({ name: 'large-field-duckdb', ours, peer, peerName, goal: 4, rssMiB });
}

function assertSame(theirs: Decided, ours: Decided): void {
  const isSame = theirs.ranks === ours.ranks && theirs.scores === ours.scores && theirs.selected === ours.selected;
  if (!isSame) throw new Error(`The results differ: ${JSON.stringify(theirs)} and ${JSON.stringify(ours)}.`);
}
