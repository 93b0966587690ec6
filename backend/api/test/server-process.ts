import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../dist/main.js');
const READY = /Anggakara siap: (http:\S+)/;

export interface ServerProcess {
  /** Where it listens: `http://localhost:51234`. */
  readonly origin: string;
  /** kill -9: nothing of the program gets another turn. Once it is gone, nothing happens. */
  kill(): Promise<void>;
}

/** The built program as a process of its own, on a database that is there already. */
export async function startedServer(
  databaseUrl: string,
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not built: npx tsc -p backend/api/tsconfig.build.json`);
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: '0' },
      ...{ LIMITS: 'off', SEED: 'none', LOG_LEVEL: 'error', ...environment },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const origin = await said(child);
  return {
    origin,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What it says once it is ready; an error with everything it said where it ends before. */
function said(child: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const origin = READY.exec(output)?.[1];
      if (origin !== undefined) ready(origin);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => failed(new Error(`The program ended before it was ready: ${output}`)));
  });
}
