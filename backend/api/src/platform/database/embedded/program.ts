import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries, installedBinaries, OLDEST_MAJOR, repair } from './binaries';
import { EmbeddedServerError } from './embedded-server-error';
import { isRoot, ourselves, type ServerUser, SERVER_ENVIRONMENT, serverUsers } from './server-user';

/** A server that was seen to run under an identity that reaches the data folder. */
export interface Program {
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly major: number;
}

const TRIAL_TIMEOUT_MS = 10_000;
const WRITABLE_BY_OTHERS = 0o022;

/** Chooses the first pair of binaries and identity whose trial succeeds; `wanted` is the major version of an existing cluster. */
export function chosenProgram(
  dataDir: string,
  wanted: number | undefined,
  installed: readonly Binaries[] = installedBinaries(),
): Program {
  for (const binaries of installed) {
    const version = majorOfVersion(binaries);
    if (version === undefined || !isUsable(version, wanted)) continue;
    const program = triedProgram(binaries, dataDir) ?? programOfCopy(binaries, dataDir, version);
    if (program !== undefined) return program;
  }
  throw refusal(installed, dataDir, wanted);
}

function isUsable(version: number, wanted: number | undefined): boolean {
  return version >= OLDEST_MAJOR && (wanted === undefined || version === wanted);
}

function triedProgram(binaries: Binaries, dataDir: string): Program | undefined {
  for (const user of serverUsers()) {
    const major = majorOfTrial(binaries, user, dataDir);
    if (major !== undefined) return { binaries, user, major };
  }
  return undefined;
}

/** The packages may lie where only root reads: a copy in the temporary folder can be read by everybody. */
function programOfCopy(binaries: Binaries, dataDir: string, major: number): Program | undefined {
  return isRoot() && binaries.portable ? triedProgram(copied(binaries, major), dataDir) : undefined;
}

function refusal(installed: readonly Binaries[], dataDir: string, wanted: number | undefined): EmbeddedServerError {
  const majors = installed.map(majorOfVersion).filter((major) => major !== undefined && major >= OLDEST_MAJOR);
  if (majors.length === 0) {
    return new EmbeddedServerError('no-binaries', { platform: `${process.platform}-${process.arch}` });
  }
  if (wanted !== undefined && !majors.includes(wanted)) {
    return new EmbeddedServerError('other-version', { folder: dataDir, version: String(wanted) });
  }
  return new EmbeddedServerError('no-user', { folder: dataDir });
}

function majorOfVersion({ folder }: Binaries): number | undefined {
  const { stdout } = tried([join(folder, 'bin', 'postgres'), '--version'], ourselves());
  return majorIn(stdout, /^postgres \(PostgreSQL\) (\d+)/);
}

/** `initdb --show` does all that can fail for an identity, and writes nothing: its name, its right to read, its not being root. */
function majorOfTrial({ folder }: Binaries, user: ServerUser, dataDir: string): number | undefined {
  const initdb = join(folder, 'bin', 'initdb');
  const script = 'cd "$1" && exec "$2" --show --pgdata="$1"';
  const { status, stderr } = tried(['/bin/sh', '-c', script, 'sh', dataDir, initdb], user);
  return status === 0 ? majorIn(stderr, /^VERSION=(\d+)/m) : undefined;
}

function tried(
  command: readonly string[],
  user: ServerUser,
): { status: number | null; stdout: string; stderr: string } {
  const [program = '', ...rest] = [...user.prefix, ...command];
  const options = { ...user.identity, cwd: '/', env: SERVER_ENVIRONMENT, timeout: TRIAL_TIMEOUT_MS };
  return spawnSync(program, rest, { ...options, encoding: 'utf8' });
}

function majorIn(text: string | null, pattern: RegExp): number | undefined {
  const major = pattern.exec(text ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

function copied(binaries: Binaries, major: number): Binaries {
  const folder = join(tmpdir(), `anggakara-postgresql-${major}`);
  const copy = isOurs(folder) ? folder : freshCopy(binaries, folder);
  repair(copy);
  return { folder: copy, portable: false };
}

/** Whether the folder is root's alone to change: anybody may make a folder of that name in the temporary folder. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { uid, mode } = lstatSync(folder);
  return lstatSync(folder).isDirectory() && uid === 0 && (mode & WRITABLE_BY_OTHERS) === 0;
}

function freshCopy(binaries: Binaries, folder: string): string {
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(folder)) return unfinished;
  renameSync(unfinished, folder);
  return folder;
}
