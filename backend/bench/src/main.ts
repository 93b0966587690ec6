import { complaintImport } from './complaints/complaint-import.js';
import { nationalMetrics } from './complaints/national-metrics.js';
import { engines } from './engines/engines.js';
import { largeField } from './large-field.js';
import { officialRun } from './official-run.js';
import { ranking } from './ranking.js';
import { isGood, lineOf, type Benchmark, type Row } from './row.js';
import { signals } from './signals/signals.js';
import { simulation } from './simulation/simulation.js';
import { topPlaces } from './top-places.js';
import { warmStart } from './warm-start.js';
import { hostileFiles } from './workbook/hostile-files.js';
import { hostileUploads } from './workbook/hostile-uploads.js';
import { workbook } from './workbook/workbook.js';

/** The first one to compute is cold, and says so: the order is part of what is measured. */
const BENCHMARKS: readonly Benchmark[] = [
  officialRun,
  ranking,
  largeField,
  topPlaces,
  warmStart,
  nationalMetrics,
  complaintImport,
  workbook,
  hostileFiles,
  hostileUploads,
  simulation,
  signals,
  engines,
];

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const names = args.filter((arg) => arg !== '--json');
const known = BENCHMARKS.map(({ name }) => name);
const unknown = names.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`Tolok ukur "${unknown}" tidak ada. Yang ada: ${known.join(', ')}.`);
  process.exit(2);
}

let isAllGood = true;
for (const benchmark of BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  if (!isJson) console.log(`${benchmark.name}: ${benchmark.about}`);
  for (const row of await rowsOf(benchmark)) {
    isAllGood &&= isGood(row);
    console.log(isJson ? JSON.stringify(row) : `  ${lineOf(row)}`);
  }
}

/** One that breaks is told and has no rows: the others are measured all the same. */
async function rowsOf(benchmark: Benchmark): Promise<readonly Row[]> {
  try {
    return await benchmark.run();
  } catch (error) {
    // Whatever stopped it, a killed process or a folder that is full: it fails the whole run, at its end.
    isAllGood = false;
    console.error(`  FAIL ${benchmark.name}: ${String(error)}`);
    return [];
  }
}
process.exit(isAllGood ? 0 : 1);
