import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { systemCode } from './system-code';

/** What a running server says of itself in its lock file. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

const POLL_MS = 20;
const GRACE_MS = 700;
const STOPPING_MS = 15_000;
const [PID_LINE, PORT_LINE, STATUS_LINE] = [0, 3, 7];

/** While a cluster is being made or repaired by hand, the lock file holds the negative of the process's id. */
export function postmasterOf(cluster: string): Postmaster | undefined {
  let lines: readonly string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    // ENOENT: no server holds this cluster.
    return undefined;
  }
  const pid = Math.abs(Number(lines[PID_LINE]));
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined;
  return { pid, port: Number(lines[PORT_LINE]), status: lines[STATUS_LINE]?.trim() ?? '' };
}

/**
 * Waits until no server holds the cluster, and says whether that came true. After a kill -9 of our process its server
 * still shuts down; one that goes on running belongs to somebody else.
 */
export async function isFreed(cluster: string): Promise<boolean> {
  const started = Date.now();
  for (;;) {
    const holder = postmasterOf(cluster);
    if (holder === undefined) return true;
    if (!isServer(holder.pid)) {
      // Another program got the dead server's number, as happens in containers; PostgreSQL itself would wait for it.
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return true;
    }
    const patience = holder.status === 'stopping' ? STOPPING_MS : GRACE_MS;
    if (Date.now() - started > patience) return false;
    await delay(POLL_MS);
  }
}

/** Whether the process runs and, where the system tells, is a database server. */
export function isServer(pid: number): boolean {
  if (!isRunning(pid)) return false;
  const name = `/proc/${pid}/comm`;
  return !existsSync(name) || readFileSync(name, 'utf8').startsWith('postgres');
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else. ESRCH: it does not.
    return systemCode(error) === 'EPERM';
  }
}
