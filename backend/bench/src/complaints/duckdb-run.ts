import { onDuckDb, type DuckConnection } from '../peers.js';
import { tellWhole } from '../whole-process.js';
import { processorClock } from '../measure.js';
import { complaintTable, COUNTS, DAYS, histogram, setup, type PeerRules } from './duckdb-metrics.js';

/** A process that computes the metrics with DuckDB: prints them, and when the counts alone were there. */
const [file = '', rules = ''] = process.argv.slice(2);
const answer = await onDuckDb(async (connection) => {
  for (const statement of setup(JSON.parse(rules) as PeerRules)) await connection.run(statement);
  await connection.run(complaintTable(file));
  const counts = await rowsOf(connection, COUNTS);
  const countsMs = processorClock();
  const firstFollowUp = await daysOf(connection, 'first_days', 'answered');
  const resolution = await daysOf(connection, 'resolution_days', 'resolved');
  return { countsMs, counts, firstFollowUp, resolution };
});
tellWhole(answer);

async function daysOf(connection: DuckConnection, days: string, done: string): Promise<readonly object[]> {
  await connection.run(histogram(days, done));
  return rowsOf(connection, DAYS);
}

/** Long numbers as numbers: none of them is beyond 2^53. */
async function rowsOf(connection: DuckConnection, query: string): Promise<readonly object[]> {
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  );
}
