import { accessSync, constants, mkdirSync, readFileSync, renameSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, clusterIn, ensureCluster, giveTo, majorOf, passwordOf, SUPERUSER } from './cluster';
import { GuardedProcess } from './dead-mans-pipe';
import { EmbeddedServerError, explained, faultOfLog } from './embedded-server-error';
import { isFreed, isServer, postmasterOf } from './postmaster';
import { chosenProgram, type Program } from './program';

const DATABASE = 'anggakara';
const POLL_MS = 20;
const FAST_STOP_MS = 4_000;
const ATTEMPTS = 3;

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  /** Whether a commit survives a power failure; false only for tests, whose data nobody keeps. */
  readonly fsync?: boolean;
  /** Called when the server ends without having been asked to. */
  readonly onLost?: (error: EmbeddedServerError) => void;
}

export interface EmbeddedServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL server that comes with the program; a refusal is an `EmbeddedServerError` of one line. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const cluster = clusterIn(dataDir);
    const program = chosenProgram(dataDir, majorOf(cluster));
    await ensureCluster(cluster, program, options.fsync ?? true);
    if (!(await isFreed(cluster.folder))) throw new EmbeddedServerError('in-use', { folder: dataDir });
    giveTo(program.user.owner, cluster);
    return await launched(cluster, program, options);
  } catch (error) {
    throw explained(error, dataDir);
  }
}

/** The address of the server that another process of ours runs on the folder; undefined where none does. */
export function runningServerUrl(dataDir: string): string | undefined {
  const cluster = clusterIn(resolve(dataDir));
  const postmaster = postmasterOf(cluster.folder);
  if (postmaster?.status !== 'ready' || !isServer(postmaster.pid)) return undefined;
  return `${addressOf(cluster, postmaster.port)}/${DATABASE}`;
}

function addressOf(cluster: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${passwordOf(cluster)}@127.0.0.1:${port}`;
}

async function launched(cluster: Cluster, program: Program, options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    keepPreviousLog(cluster);
    const server = new GuardedProcess({
      command: [join(program.binaries.folder, 'bin', 'postgres'), ...settings(cluster, port, options.fsync ?? true)],
      user: program.user,
      log: cluster.log,
      stopSignal: 'INT',
    });
    if (await isReady(server, cluster, port)) return serving(server, cluster, port, options.onLost);
    const said = readFileSync(cluster.log, 'utf8');
    // Somebody took the port between our asking for a free one and the server's binding it.
    if (attempt < ATTEMPTS && said.includes('Address already in use')) continue;
    throw faultOfLog(said, { folder: resolve(options.dataDir), log: cluster.log });
  }
}

function settings(cluster: Cluster, port: number, isDurable: boolean): readonly string[] {
  const durability = isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const values = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='],
    ...['timezone=UTC', 'log_timezone=UTC', 'log_min_messages=log', 'log_checkpoints=off'],
    ...durability,
  ];
  return ['-D', cluster.folder, ...values.flatMap((value) => ['-c', value])];
}

async function isReady(server: GuardedProcess, cluster: Cluster, port: number): Promise<boolean> {
  while (server.isRunning) {
    const postmaster = postmasterOf(cluster.folder);
    if (postmaster?.status === 'ready' && postmaster.port === port) return true;
    await delay(POLL_MS);
  }
  return false;
}

async function serving(
  server: GuardedProcess,
  cluster: Cluster,
  port: number,
  onLost: EmbeddedServerOptions['onLost'],
): Promise<EmbeddedServer> {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    isStopping = true;
    await stopped(server, cluster);
  };
  const url = addressOf(cluster, port);
  try {
    await ensureDatabase(url);
  } catch (error) {
    await stop();
    throw error;
  }
  void server.ended.then(() => {
    if (!isStopping) onLost?.(new EmbeddedServerError('lost', { log: cluster.log }));
  });
  server.unref();
  return { url: `${url}/${DATABASE}`, stop };
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** A fast shutdown first; a server that does not answer it is stopped at once and recovers at the next start. */
async function stopped(server: GuardedProcess, cluster: Cluster): Promise<void> {
  if (!server.isRunning) return;
  const postmaster = postmasterOf(cluster.folder);
  server.release();
  const patience = new AbortController();
  const impatient = delay(FAST_STOP_MS, undefined, { signal: patience.signal }).then(
    () => postmaster !== undefined && process.kill(postmaster.pid, 'SIGQUIT'),
    () => false,
  );
  await server.ended;
  patience.abort();
  await impatient;
}

function keepPreviousLog(cluster: Cluster): void {
  if (existsSync(cluster.log)) renameSync(cluster.log, join(cluster.home, 'server.previous.log'));
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolvePort(port);
      });
    });
  });
}
