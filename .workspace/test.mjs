import './node-version.mjs';
import { BENCH, ensureBuilt, PORTAL, SERVER } from './build.mjs';
import { ended } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './root.mjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
npm test [-- BERKAS ...] [-- -t NAMA]
Memasang paket yang kurang, membangun yang berubah, lalu menjalankan semua tes (atau berkas yang disebut).
Baris terakhir: "N passed, N failed"; ", N skipped" dapat menyusul.

  TEST_DATABASE_URL   server PostgreSQL 15+ untuk tes, sebagai ganti server bawaan
  GOLDEN_DIR          folder data rujukan; tes yang memerlukannya dilewati bila tidak ada
  CHROMIUM_PATH       peramban untuk tes perjalanan
DATABASE_URL tidak pernah disentuh.
`;

/** What an operator sets for a running server must not reach the tests, the address of the database first of all. */
const OPERATORS = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'PORT', 'HOST', 'DATA_DIR', 'SEED', 'LIMITS', 'LOG_LEVEL'];

/** One more than the two cores that a run is promised: journeys and commands wait for other processes, and for the clock. */
const WORKERS = 3;

const counts = { passed: 0, failed: 0, skipped: 0 };

function closingLine() {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

/** A file that could not run at all has failed once, however many tests it holds. */
function count(results) {
  counts.passed = results.numPassedTests;
  counts.failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  counts.skipped = results.numPendingTests + results.numTodoTests;
}

async function runJest(args) {
  const { buildArgv } = await import('jest-cli');
  const { runCLI } = await import('@jest/core');
  const reporter = `--reporters=${inRoot('.workspace/test-reporter.cjs')}`;
  const argv = await buildArgv([`--config=${inRoot('jest.config.cjs')}`, `--maxWorkers=${WORKERS}`, reporter, ...args]);
  const { results } = await runCLI(argv, [root]);
  count(results);
  return results.success;
}

const args = answerHelp(USAGE, { takesArguments: true });
process.chdir(root);
for (const name of OPERATORS) delete process.env[name];
process.env.NODE_ENV = 'test';
// jest ends the process itself where no test file matches: the closing line stands last in every case.
process.once('exit', () => console.log(closingLine()));
await ended(async () => {
  await ensureInstalled();
  await ensureBuilt([...SERVER, PORTAL, BENCH]);
});
try {
  const isGood = await runJest(args);
  process.exit(isGood && counts.failed === 0 ? 0 : 1);
} catch (error) {
  // The suite's own setup failed, as when no database can be started.
  console.error(error);
  counts.failed += 1;
  process.exit(1);
}
