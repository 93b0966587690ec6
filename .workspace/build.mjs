import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { lockFileHash } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { shown } from './progress.mjs';
import { inRoot } from './root.mjs';
import { runCommand } from './run-command.mjs';

const IGNORED = new Set(['dist', 'node_modules', 'coverage', 'test', '.angular']);
const STAMP = 'dist/.built';

/** What the server needs: the command line does without the portal, the benchmarks need their own project too. */
export const SERVER = ['backend/scoring', 'backend/contracts', 'backend/api'];
export const PORTAL = 'frontend/portal';
export const BENCH = 'backend/bench';

/** Builds the projects whose sources are not those of their last build; finding out costs no child process. */
export async function ensureBuilt(projects) {
  if (stale(projects).length === 0) return;
  await oneAtATime(async () => {
    const rest = stale(projects);
    if (rest.length > 0) await shown('Membangun program', () => build(rest));
  });
}

function stale(projects) {
  const known = new Map();
  const everywhere = commonInputs();
  return projects
    .map((folder) => ({ folder, key: keyOf(folder, everywhere, known) }))
    .filter(
      ({ folder, key }) => !existsSync(inRoot(folder, STAMP)) || readFileSync(inRoot(folder, STAMP), 'utf8') !== key,
    );
}

async function build(projects) {
  // The compiler leaves what it made of sources that are gone, and the program would load it.
  for (const { folder } of projects) rmSync(inRoot(folder, 'dist'), { recursive: true, force: true });
  const names = projects.map(({ folder }) => manifestOf(folder).name);
  const { status, output } = await nx(['run-many', '-t', 'build', '-p', names.join(',')]);
  if (status !== 0) throw new Failure('Program tidak dapat dibangun; sebabnya tertulis di atas.', output);
  for (const { folder, key } of projects) writeFileSync(inRoot(folder, STAMP), key);
}

/** Nx without its daemon, its cloud or its terminal interface. */
export function nx(args) {
  const env = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' };
  return runCommand(process.execPath, [inRoot('node_modules/nx/dist/bin/nx.js'), ...args, '--output-style=static'], {
    env,
  });
}

function commonInputs() {
  return createHash('sha256')
    .update(lockFileHash())
    .update(readFileSync(inRoot('tsconfig.base.json')))
    .digest('hex');
}

/** The content of a project's sources and of those it depends on; read once, whoever depends on it. */
function keyOf(folder, everywhere, known) {
  const key = known.get(folder) ?? computedKey(folder, everywhere, known);
  known.set(folder, key);
  return key;
}

function computedKey(folder, everywhere, known) {
  const hash = createHash('sha256').update(everywhere);
  for (const file of sourcesOf(inRoot(folder))) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  for (const dependency of dependenciesOf(folder)) hash.update(keyOf(dependency, everywhere, known));
  return hash.digest('hex');
}

function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !IGNORED.has(name) && !name.endsWith('.spec.ts'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sourcesOf(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function dependenciesOf(folder) {
  const { dependencies = {} } = manifestOf(folder);
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@anggakara/'))
    .map((name) => `backend/${name.slice('@anggakara/'.length)}`);
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
}
