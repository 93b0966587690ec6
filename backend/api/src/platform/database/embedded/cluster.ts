import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { GuardedProcess } from './dead-mans-pipe';
import { faultOfLog } from './embedded-server-error';
import { isRunning } from './postmaster';
import { type Program } from './program';
import { type Identity, isRoot } from './server-user';

export const SUPERUSER = 'anggakara';

const HOME = 'postgresql';
const FIRST_MAJOR_WITH_BUILTIN_LOCALE = 17;

/** The files of one database server inside the data folder. */
export interface Cluster {
  readonly home: string;
  readonly folder: string;
  readonly log: string;
}

export function clusterIn(dataDir: string): Cluster {
  return clusterAt(join(dataDir, HOME));
}

function clusterAt(home: string): Cluster {
  return { home, folder: join(home, 'cluster'), log: join(home, 'server.log') };
}

/** The major version that an existing cluster was made by. */
export function majorOf(cluster: Cluster): number | undefined {
  const file = join(cluster.folder, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

export function passwordOf(cluster: Cluster): string {
  return readFileSync(join(cluster.home, 'password'), 'utf8').trim();
}

/**
 * Makes the cluster where there is none. It is made beside and renamed when complete, password included: one that was
 * cut off half-way looks complete to PostgreSQL, and only the rename tells them apart.
 */
export async function ensureCluster(cluster: Cluster, program: Program, isDurable: boolean): Promise<void> {
  sweepUnfinished(cluster);
  if (majorOf(cluster) === undefined) await makeCluster(cluster, program, isDurable);
}

async function makeCluster(cluster: Cluster, program: Program, isDurable: boolean): Promise<void> {
  const unfinished = clusterAt(`${cluster.home}.new-${process.pid}`);
  const password = join(unfinished.home, 'password');
  try {
    mkdirSync(unfinished.folder, { recursive: true, mode: 0o700 });
    writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    giveTo(program.user.owner, unfinished);
    await initialise(unfinished, program, [`--pwfile=${password}`, ...(isDurable ? [] : ['--no-sync'])]);
    moveInto(cluster, unfinished);
  } finally {
    rmSync(unfinished.home, { recursive: true, force: true });
  }
}

async function initialise(unfinished: Cluster, program: Program, options: readonly string[]): Promise<void> {
  const folder = dirname(unfinished.home);
  const log = join(folder, 'initdb.log');
  const initdb = new GuardedProcess({
    command: [join(program.binaries.folder, 'bin', 'initdb'), ...initOptions(unfinished, program.major), ...options],
    user: program.user,
    log,
    stopSignal: 'TERM',
  });
  const status = await initdb.ended;
  if (status !== 0) throw faultOfLog(readFileSync(log, 'utf8'), { folder, log });
  rmSync(log);
}

function initOptions(unfinished: Cluster, major: number): readonly string[] {
  const provider = major >= FIRST_MAJOR_WITH_BUILTIN_LOCALE ? ['--locale-provider=builtin'] : [];
  return [
    ...[`--pgdata=${unfinished.folder}`, `--username=${SUPERUSER}`, '--auth=scram-sha-256'],
    ...[...provider, '--locale=C.UTF-8', '--encoding=UTF8', '--data-checksums', '--no-instructions'],
  ];
}

function moveInto(cluster: Cluster, unfinished: Cluster): void {
  try {
    renameSync(unfinished.home, cluster.home);
  } catch (error) {
    // ENOTEMPTY: another start on the same folder was faster, and its cluster is the one to use.
    if (majorOf(cluster) === undefined) throw error;
  }
}

/** Removes what starts that were killed while making the cluster have left. */
function sweepUnfinished(cluster: Cluster): void {
  const parent = dirname(cluster.home);
  for (const name of readdirSync(parent)) {
    const pid = Number(/^postgresql\.new-(\d+)$/.exec(name)?.[1]);
    if (Number.isNaN(pid) || (pid !== process.pid && isRunning(pid))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * PostgreSQL insists on owning its files; a folder that was moved, or last used by another user, may have another owner.
 * The cluster's own folder changes hands last: it tells whether all the others have.
 */
export function giveTo(owner: Identity, { home, folder }: Cluster): void {
  if (!isRoot() || statSync(folder).uid === owner.uid) return;
  const entries = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => join(home, name));
  for (const path of [...entries.filter((entry) => entry !== folder), home, folder])
    lchownSync(path, owner.uid, owner.gid);
}
