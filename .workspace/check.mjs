import './node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { BENCH, ensureBuilt, nx, SERVER } from './build.mjs';
import { ended } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { checkTexts } from './texts.mjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
npm run check
Memeriksa bentuk tulisan, aturan kode, tipe, arah ketergantungan, dokumen OpenAPI, skema\nberkas, terjemahan, dan berkas kunci paket.
`;

const LANES = 2;

const program = (path, ...args) => runCommand(process.execPath, [inRoot('node_modules', path), ...args]);

/** The longest first, so that the lanes end together. */
const CHECKS = [
  {
    name: 'lint',
    run: () =>
      program(
        'eslint/bin/eslint.js',
        '.',
        '--max-warnings=0',
        '--cache',
        '--cache-strategy=content',
        '--cache-location=.nx/eslint/',
      ),
  },
  { name: 'types', run: () => nx(['run-many', '-t', 'typecheck']) },
  { name: 'format', run: () => program('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  {
    name: 'architecture',
    run: () =>
      program(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config=.dependency-cruiser.cjs',
        'backend',
        'frontend',
      ),
  },
  {
    name: 'openapi',
    run: () => runCommand(process.execPath, [inRoot('backend/api/dist/cli.js'), 'openapi', '--check']),
  },
  {
    name: 'formats',
    run: () => runCommand(process.execPath, [inRoot('backend/api/dist/cli.js'), 'formats', '--check']),
  },
  { name: 'texts', run: checkTexts },
  { name: 'lock file', run: addressFreeLock },
];

/** An address in the lock file would tie every installation to the registry that one of us happened to use. */
async function addressFreeLock() {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const addressed = Object.entries(packages).filter(([, { resolved = '' }]) => resolved.includes('://'));
  const output = addressed.map(([path, { resolved }]) => `${path}: ${resolved}\n`).join('');
  return { status: addressed.length === 0 ? 0 : 1, output };
}

async function lane(queue, failed) {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const started = Date.now();
    const { status, output } = await check.run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)`);
    if (status === 0) continue;
    failed.push(check.name);
    console.log(output.trimEnd());
  }
}

answerHelp(USAGE);
process.chdir(root);
await ended(async () => {
  await ensureInstalled();
  await ensureBuilt([...SERVER, ...(existsSync(inRoot(BENCH, 'tsconfig.json')) ? [BENCH] : [])]);
});
const failed = [];
const queue = [...CHECKS];
await Promise.all(Array.from({ length: LANES }, () => lane(queue, failed)));
console.log(failed.length === 0 ? 'Semua pemeriksaan lulus.' : `Tidak lulus: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
