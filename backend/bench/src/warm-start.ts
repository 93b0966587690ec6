import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { EMBEDDED_SERVER } from './database.js';
import { inTurn } from './measure.js';
import { inRoot, inTemporaryFolder } from './place.js';
import { rowOf, type Benchmark, type Row } from './row.js';

const TURNS = { measured: 5 };
const LIMIT_MS = 5_000;
const READY = 'Anggakara siap';
const DATABASE_READY = 'database ready';

/** A process that starts the embedded PostgreSQL alone: below it no start on this machine can be. */
const DATABASE_ALONE = `
  const { startEmbeddedServer } = require(${JSON.stringify(EMBEDDED_SERVER)});
  startEmbeddedServer({ dataDir: process.env.DATA_DIR }).then((server) => {
    console.log(${JSON.stringify(DATABASE_READY)});
    process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
    setInterval(() => undefined, 1_000);
  });
`;

export const warmStart: Benchmark = {
  name: 'warm-start',
  about: 'menyala di atas data yang sudah ada, dibanding batas 5 detik dan PostgreSQL bawaan sendirian',
  run: () => inTemporaryFolder(measured),
};

async function measured(folder: string): Promise<readonly Row[]> {
  const environment = { ...process.env, DATA_DIR: folder, PORT: '0', SEED: 'demo', DATABASE_URL: undefined };
  const program = [inRoot('backend/api/dist/main.js')];
  const alone = ['-e', DATABASE_ALONE];
  // The first start fills the folder.
  await ended(await started(program, environment, READY));
  const stops: ChildProcess[] = [];
  let rssMiB = 0;
  const start = (args: readonly string[], word: string) => async (): Promise<void> => {
    const child = await started(args, environment, word);
    if (args === program) rssMiB = Math.max(rssMiB, memoryOf(child));
    stops.push(child);
  };
  const stop = async (): Promise<void> => {
    for (const child of stops.splice(0)) await ended(child);
  };
  const [ours = 0, , peer = 0] = await inTurn([start(program, READY), stop, start(alone, DATABASE_READY), stop], TURNS);
  return [
    rowOf({ name: 'warm-start', ours, peer: LIMIT_MS, peerName: 'batas lima detik', goal: 1, rssMiB }),
    rowOf({ name: 'warm-start-over-database', ours, peer, peerName: 'PostgreSQL bawaan sendirian', goal: 0.1, rssMiB }),
  ];
}

/** Starts a process and waits until it says the word; one that ends before is an error. */
async function started(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  word: string,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (said.includes(word)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (status) =>
      reject(new Error(`It ended (${status ?? 'by a signal'}) before it was ready:\n${said}`)),
    );
  });
  return child;
}

/** Most memory that a process has held, where the system tells; 0 elsewhere. */
function memoryOf({ pid }: ChildProcess): number {
  const status = `/proc/${pid ?? ''}/status`;
  const kibibytes = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Math.round(Number(kibibytes ?? 0) / 1024);
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
