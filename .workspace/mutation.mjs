import './node-version.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ended, Failure } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { countsOf, mergedRows, scoreOf, survivorsOf, writeSummary } from './mutation/summary.mjs';
import { shown } from './progress.mjs';
import { inRoot, root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
npm run mutation [-- BERKAS ...]
Mengubah kode jalur resmi backend/scoring/src sedikit demi sedikit dan memeriksa apakah tesnya melihatnya (StrykerJS).
BERKAS: nama di bawah backend/scoring/src, misalnya ranking.ts; tanpa nama: seluruh jalur resmi.
Ringkasannya di docs/mutation.md; yang lolos disebut satu per satu. Status 1: ada berkas di bawah 90 %.
`;

/** No product needs these 170 packages, so that they stand in no lock file. 9.6.1 is the last one for Node 20. */
const PACKAGES = ['@stryker-mutator/core@9.6.1'];
const HOME = inRoot('node_modules/.cache/anggakara/mutation');
const WORK = inRoot('.nx/mutation');
const SUMMARY = inRoot('docs/mutation.md');
const SOURCES = 'backend/scoring/src/';
/** What official bytes do not depend on: advice, and what is said about a result. */
const APART = [
  'advice/**',
  'laws/**',
  'explain*.ts',
  'explanation*.ts',
  'comparison*.ts',
  'movement.ts',
  'sentence.ts',
  'metric-facts.ts',
  'tree/measure-facts.ts',
  '**/*sentences.ts',
  '**/explain*.ts',
  'number-text.ts',
  '**/*.spec.ts',
  'index.ts',
];
const LEAST_SCORE = 90;
/** A busy machine must not pass for an endless loop; loops are counted apart. */
const LONGEST_MS = 30_000;

async function ensurePackages() {
  if (existsSync(`${HOME}/node_modules/@stryker-mutator/core`)) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(`${HOME}/package.json`, '{ "private": true }\n');
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES];
  const { status, output } = await shown('Memasang StrykerJS', () => runCommand('npm', options, { cwd: HOME }));
  if (status !== 0) throw new Failure('StrykerJS tidak dapat dipasang.', output);
}

function configuration(files) {
  const mutate =
    files.length > 0
      ? [...files.map((file) => SOURCES + file), `!${SOURCES}**/*.spec.ts`, `!${SOURCES}**/*sentences.ts`]
      : [`${SOURCES}**/*.ts`, ...APART.map((one) => `!${SOURCES}${one}`)];
  return {
    mutate,
    ignorePatterns: [
      '**',
      '!backend/scoring/src/**',
      '!backend/scoring/test/**',
      '!seeds/**',
      '!docs/verifier/**',
      '!package.json',
    ],
    testRunner: 'spec-files',
    plugins: [inRoot('.workspace/mutation/runner.mjs')],
    coverageAnalysis: 'perTest',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: '.nx/mutation/report.json' },
    tempDirName: '.nx/mutation/sandbox',
    concurrency: 2,
    timeoutMS: LONGEST_MS,
    warnings: { slow: false },
  };
}

async function mutated(files) {
  const file = `${WORK}/stryker.json`;
  mkdirSync(WORK, { recursive: true });
  writeFileSync(file, JSON.stringify(configuration(files)));
  const program = `${HOME}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status, output } = await shown('Menguji tes', () => runCommand(process.execPath, [program, 'run', file]));
  if (status !== 0) throw new Failure('StrykerJS berhenti.', output);
  return JSON.parse(readFileSync(`${WORK}/report.json`, 'utf8'));
}

const files = answerHelp(USAGE, { takesArguments: true });
process.chdir(root);
await ended(async () => {
  await ensureInstalled();
  await ensurePackages();
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
  const report = await mutated(files);
  const measured = countsOf(report, commit);
  writeSummary(SUMMARY, mergedRows(SUMMARY, measured));
  for (const survivor of survivorsOf(report)) console.log(survivor);
  for (const row of measured) console.log(`${scoreOf(row).toFixed(1)} %  ${row.file}`);
  process.exit(measured.every((row) => scoreOf(row) >= LEAST_SCORE) ? 0 : 1);
});
