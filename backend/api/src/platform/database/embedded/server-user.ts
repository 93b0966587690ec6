import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Binaries, installedBinaries, OLDEST_MAJOR, repair } from './binaries';
import { EmbeddedServerError } from './embedded-server-error';

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** Under which identity the server's processes run: PostgreSQL refuses root. */
export interface ServerUser {
  /** Set on the child process by Node itself. */
  readonly identity?: Identity;
  /** Put in front of the command. */
  readonly prefix: readonly string[];
  /** Who must own the cluster's files as the system sees them. */
  readonly owner: Identity;
}

/** A server that was seen to run under an identity that reaches the data folder. */
export interface Program {
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly major: number;
}

/** The surroundings of the server's processes: nothing of ours, so that no PG* variable changes what they do. */
export const SERVER_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

const TRIAL_TIMEOUT_MS = 10_000;

/** Chooses the first pair of binaries and identity whose trial run succeeds; `major` restricts it to an existing cluster's. */
export function chosenProgram(dataDir: string, major: number | undefined): Program {
  const installed = installedBinaries();
  for (const binaries of installed) {
    for (const [candidate, user] of candidates(binaries, dataDir)) {
      const found = triedMajor(candidate, user, dataDir);
      if (found === undefined || found < OLDEST_MAJOR) continue;
      if (major !== undefined && found !== major) break;
      return { binaries: candidate, user, major: found };
    }
  }
  throw refusal(installed, dataDir, major);
}

function refusal(installed: readonly Binaries[], dataDir: string, major: number | undefined): EmbeddedServerError {
  const majors = installed.map((binaries) => triedMajor(binaries, asOurselves(), '/'));
  const usable = majors.filter((found) => found !== undefined && found >= OLDEST_MAJOR);
  if (usable.length === 0) {
    return new EmbeddedServerError('no-binaries', { platform: `${process.platform}-${process.arch}` });
  }
  if (major !== undefined && !usable.includes(major)) {
    return new EmbeddedServerError('other-version', { folder: dataDir, version: String(major) });
  }
  return new EmbeddedServerError('no-user', { folder: dataDir });
}

function triedMajor(binaries: Binaries, user: ServerUser, dataDir: string): number | undefined {
  const postgres = join(binaries.folder, 'bin', 'postgres');
  const [command = '', ...rest] = [
    ...user.prefix,
    '/bin/sh',
    '-c',
    'cd "$1" && exec "$2" --version',
    'sh',
    dataDir,
    postgres,
  ];
  const trial = spawnSync(command, rest, {
    ...user.identity,
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    encoding: 'utf8',
    timeout: TRIAL_TIMEOUT_MS,
  });
  const major = /^postgres \(PostgreSQL\) (\d+)/.exec(trial.status === 0 ? trial.stdout : '')?.[1];
  return major === undefined ? undefined : Number(major);
}

type Candidate = readonly [Binaries, ServerUser];

function* candidates(binaries: Binaries, dataDir: string): Generator<Candidate> {
  const ourselves = asOurselves();
  if (ourselves.owner.uid !== 0) {
    // initdb asks for the name of its user: without one, a user namespace lends the name of somebody who has one.
    if (!hasName())
      yield* namedAccounts().map((account): Candidate => [binaries, inNamespace(account, ourselves.owner)]);
    yield [binaries, ourselves];
    return;
  }
  const accounts = namedAccounts();
  for (const account of accounts) yield [binaries, { identity: account, prefix: [], owner: account }];
  for (const account of accounts) {
    yield [binaries, inNamespace(account, ourselves.owner)];
    yield [binaries, withPassage(account)];
  }
  if (!binaries.portable) return;
  const copy = copied(binaries, dataDir);
  for (const account of accounts) yield [copy, { identity: account, prefix: [], owner: account }];
}

function asOurselves(): ServerUser {
  return { prefix: [], owner: { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 } };
}

/** A namespace in which our own files seem to be the account's: reaches a data folder under a home of mode 0700. */
function inNamespace({ uid, gid }: Identity, owner: Identity): ServerUser {
  return { prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'], owner };
}

/** Where namespaces are forbidden, as in most containers: the account itself, allowed to pass through our folders. */
function withPassage(account: Identity): ServerUser {
  const switches = ['--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return {
    prefix: ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, ...switches, '--'],
    owner: account,
  };
}

/** The packages may lie where only root reads; the data folder is where the account must get to anyway. */
function copied(binaries: Binaries, dataDir: string): Binaries {
  const folder = join(dataDir, 'postgresql-binaries');
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new-${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, folder);
  }
  repair(folder);
  return { folder, portable: false };
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    // The system has no entry for the identity we run under, as in a container started with a bare number.
    return false;
  }
}

function namedAccounts(): readonly Identity[] {
  if (!existsSync('/etc/passwd')) return [];
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return ['postgres', 'nobody'].flatMap((name) => {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    return uid === undefined || Number(uid) <= 0 ? [] : [{ uid: Number(uid), gid: Number(gid) }];
  });
}
