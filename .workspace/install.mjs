import './node-version.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ended, Failure } from './failure.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { shown } from './progress.mjs';
import { inRoot } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { answerHelp } from './usage.mjs';

const USAGE = `
node .workspace/install.mjs
Memasang paket yang belum terpasang, persis seperti package-lock.json.
`;

const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules', '.anggakara-installed');
const isOnThisPlatform = (wanted, ours) => wanted === undefined || wanted.includes(ours);

/** Installs the packages of the lock file unless they are there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await oneAtATime(async () => {
    if (isInstalled()) return;
    await shown('Memasang paket', install);
    stamp();
  });
}

export function lockFileHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function isInstalled() {
  const wanted = `${process.platform}-${process.arch} ${lockFileHash()}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  if (!holdsAll()) return false;
  stamp();
  return true;
}

function stamp() {
  try {
    writeFileSync(stampFile, `${process.platform}-${process.arch} ${lockFileHash()}`);
  } catch {
    // EACCES, EROFS: somebody else installed the packages for us; without the stamp they are only compared again.
  }
}

/** Whether somebody's own `npm ci` has installed everything: npm keeps the list of what it installed. */
function holdsAll() {
  const listFile = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const { packages: installed } = JSON.parse(readFileSync(listFile, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(wanted)
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, entry]) => isSatisfied(entry, installed[path]));
}

function isSatisfied(wanted, installed) {
  if (installed !== undefined) return wanted.link === true || wanted.version === installed.version;
  return wanted.optional === true && !isNeededHere(wanted);
}

function isNeededHere({ os, cpu, libc }) {
  return (
    os !== undefined &&
    libc === undefined &&
    isOnThisPlatform(os, process.platform) &&
    isOnThisPlatform(cpu, process.arch)
  );
}

/**
 * No package's script runs: what needs one (the database's links and modes) is repaired where it is used.
 * `--include` because building needs the development packages in production too.
 */
async function install() {
  const options = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const first = await npm(options);
  if (first.status === 0) return;
  // A cache that belongs to somebody else, or a home that does not exist, is npm's most frequent failure.
  const cache = mkdtempSync(join(tmpdir(), 'anggakara-npm-'));
  const second = await npm([...options, `--cache=${cache}`]);
  rmSync(cache, { recursive: true, force: true });
  if (second.status === 0) return;
  throw new Failure(
    'Paket tidak dapat dipasang. Periksa sambungan ke registri npm dan izin tulis folder ini, lalu coba lagi.',
    second.output,
  );
}

function npm(args) {
  const program = process.env.npm_execpath;
  const isNpm = program !== undefined && program.endsWith('npm-cli.js');
  return isNpm ? runCommand(process.execPath, [program, ...args]) : runCommand('npm', args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  answerHelp(USAGE);
  await ended(ensureInstalled);
}
