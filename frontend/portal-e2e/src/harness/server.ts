import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createTestDatabase } from '../../../../backend/api/test/postgres';

export const ROOT = resolve(__dirname, '../../../..');
const READY = /^Anggakara siap: (http:\/\/\S+)/;
const START_TIMEOUT_MS = 90_000;

export interface Anggakara {
  readonly address: string;
  /** Of its own database. */
  readonly database: string;
  /** What the process wrote so far, for a test that failed. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** The built program as an operator starts it, with the demo edition, on a database of its own. */
export async function startAnggakara(): Promise<Anggakara> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'anggakara-journey-'));
  const log: string[] = [];
  const server = spawn(process.execPath, ['backend/api/dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, ...settings(database.url, dataDir) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: server.stderr }).on('line', (line) => log.push(line));
  const stop = async (): Promise<void> => {
    await ended(server);
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return { address: await readyAddress(server, log), database: database.url, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settings(databaseUrl: string, dataDir: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: '0',
    SEED: 'demo',
    LIMITS: 'off',
    LOG_LEVEL: 'warn',
  };
}

function readyAddress(server: ChildProcess, log: string[]): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    const fail = (why: string): void => reject(new Error(`Anggakara ${why}:\n${log.join('\n')}`));
    const timer = setTimeout(() => fail('was not ready in time'), START_TIMEOUT_MS);
    server.once('exit', () => {
      clearTimeout(timer);
      fail('ended before it was ready');
    });
    if (server.stdout === null) return;
    createInterface({ input: server.stdout }).on('line', (line) => {
      log.push(line);
      const address = READY.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolveAddress(address);
    });
  });
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}
