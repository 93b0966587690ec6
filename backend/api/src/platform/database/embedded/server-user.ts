import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

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
  /** Who must own the cluster's files, as the system sees them. */
  readonly owner: Identity;
}

/** The surroundings of the server's processes: nothing of ours, so that no PG* variable changes what they do. */
export const SERVER_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

export function isRoot(): boolean {
  return ourselves().owner.uid === 0;
}

export function ourselves(): ServerUser {
  return { prefix: [], owner: { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 } };
}

/** The identities worth a trial, the plainest first. */
export function serverUsers(): readonly ServerUser[] {
  const accounts = namedAccounts();
  const asAccounts = accounts.map((account): ServerUser => ({ identity: account, prefix: [], owner: account }));
  const inNamespaces = accounts.map((account) => inNamespace(account, ourselves().owner));
  if (isRoot()) return [...asAccounts, ...inNamespaces, ...accounts.map(withPassage)];
  // initdb asks for the name of its user: without one, a namespace lends the name of somebody who has one.
  return hasName() ? [ourselves()] : [...inNamespaces, ourselves()];
}

/** A namespace in which our own files seem to be the account's: reaches a data folder under a home of mode 0700. */
function inNamespace({ uid, gid }: Identity, owner: Identity): ServerUser {
  return { prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'], owner };
}

/** Where namespaces are forbidden, as in most containers: the account itself, allowed to pass through root's folders. */
function withPassage(account: Identity): ServerUser {
  const switches = ['--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { prefix: ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, ...switches, '--'], owner: account };
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
