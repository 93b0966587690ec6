import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from './place.js';

/** What is measured against us stands apart from what the program needs. */
const FOLDER = inRoot('node_modules', '.cache', 'anggakara-bench');
const DUCKDB = { name: '@duckdb/node-api', version: '1.5.6-r.1' };

/** What is used of DuckDB. */
export interface DuckConnection {
  run(text: string): Promise<unknown>;
  runAndReadAll(text: string): Promise<{ getRowObjectsJS(): readonly Readonly<Record<string, unknown>>[] }>;
  closeSync(): void;
}

interface DuckModule {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<DuckConnection>; closeSync(): void }>;
  };
}

/** A step on a DuckDB in memory; null where the package cannot be had. */
export async function onDuckDb<T>(step: (connection: DuckConnection) => Promise<T>): Promise<T | null> {
  const duckdb = installed(DUCKDB) as DuckModule | null;
  if (duckdb === null) return null;
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await step(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function installed({ name, version }: typeof DUCKDB): unknown {
  const manifest = join(FOLDER, 'node_modules', name, 'package.json');
  const load = createRequire(join(FOLDER, 'package.json'));
  try {
    if (!existsSync(manifest)) install(`${name}@${version}`);
    return load(name);
  } catch (error) {
    // No network, no build for this machine: the row says that its peer is absent.
    console.error(`${name}: ${String(error).split('\n')[0] ?? ''}`);
    return null;
  }
}

function install(wanted: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true }));
  const options = { cwd: FOLDER, stdio: 'ignore', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', wanted], options);
}
