import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { holdServer, leftOver, processesOf, translatedLauncher } from '../../../../test/embedded-process';
import { removeFolder, temporaryFolder } from '../../../../test/temporary-folder';
import { postmasterOf } from './postmaster';
import { type EmbeddedServer, startEmbeddedServer } from './server';

const STOP_MS = 5_000;
const isRoot = process.getuid?.() === 0;

const folder = temporaryFolder();
const program = translatedLauncher(folder);
const dataDir = join(folder, 'data');

afterAll(() => removeFolder(folder));

async function answer(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows[0];
  } finally {
    await client.end();
  }
}

async function whileRunning<T>(task: (server: EmbeddedServer) => Promise<T>, where = dataDir): Promise<T> {
  const server = await startEmbeddedServer({ dataDir: where, fsync: false });
  try {
    return await task(server);
  } finally {
    await server.stop();
  }
}

describe('an embedded server', () => {
  test('keeps its data from one start to the next, and no process between them', async () => {
    await whileRunning(({ url }) => answer(url, 'CREATE TABLE kept AS SELECT 46 AS winners'));
    expect(await leftOver(dataDir, STOP_MS)).toEqual([]);

    expect(await whileRunning(({ url }) => answer(url, 'SELECT winners FROM kept'))).toEqual({ winners: 46 });
  });

  test('has checksums, the C.UTF-8 locale, its own host alone and no socket', async () => {
    const settings = `SELECT current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS hosts,
      current_setting('unix_socket_directories') AS sockets, pg_encoding_to_char(encoding) AS encoding,
      datcollate AS locale FROM pg_database WHERE datname = current_database()`;

    expect(await whileRunning(({ url }) => answer(url, settings))).toEqual({
      checksums: 'on',
      hosts: '127.0.0.1',
      sockets: '',
      encoding: 'UTF8',
      locale: 'C.UTF-8',
    });
  });

  test('keeps its password from other users', async () => {
    await whileRunning(({ url }) => answer(url, 'SELECT 1'));

    expect(statSync(join(dataDir, 'postgresql/password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgresql')).mode & 0o777).toBe(0o700);
  });

  test('stops within five seconds though a client is connected', async () => {
    const { url, stop } = await startEmbeddedServer({ dataDir, fsync: false });
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();

    const started = Date.now();
    await stop();

    expect(Date.now() - started).toBeLessThan(STOP_MS);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test('says so when it ends without having been asked to', async () => {
    const lost = await new Promise<string>((resolve, reject) => {
      startEmbeddedServer({ dataDir, fsync: false, onLost: ({ fault }) => resolve(fault) }).then(() => {
        process.kill(postmasterOf(join(dataDir, 'postgresql/cluster'))?.pid ?? 0, 'SIGQUIT');
      }, reject);
    });

    expect(lost).toBe('lost');
  });
});

describe('a process that is killed', () => {
  test('takes its server with it, and the next start finds all that was committed', async () => {
    const first = holdServer(program, dataDir);
    await answer(await first.said, 'CREATE TABLE acknowledged AS SELECT 1 AS mark');
    first.child.kill('SIGKILL');
    await first.ended;

    const second = holdServer(program, dataDir);
    expect(await answer(await second.said, 'SELECT mark FROM acknowledged')).toEqual({ mark: 1 });
    second.child.kill('SIGKILL');
    await second.ended;
    expect(await leftOver(dataDir, STOP_MS)).toEqual([]);
  });

  test('while making the cluster, leaves nothing that looks like one', async () => {
    const fresh = join(folder, 'cut-off');
    const first = holdServer(program, fresh);
    while (!existsSync(join(fresh, `postgresql.new-${first.child.pid}`, 'cluster', 'PG_VERSION'))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await leftOver(fresh, STOP_MS)).toEqual([]);
    expect(existsSync(join(fresh, 'postgresql'))).toBe(false);

    expect(await whileRunning(({ url }) => answer(url, 'SELECT 1 AS one'), fresh)).toEqual({ one: 1 });
    expect(existsSync(join(fresh, `postgresql.new-${first.child.pid}`))).toBe(false);
  });

  test('does not keep a later one from starting whose number another program now has', async () => {
    writeFileSync(
      join(dataDir, 'postgresql/cluster/postmaster.pid'),
      `${process.pid}\n${dataDir}\n1\n1\n\n127.0.0.1\n\nready\n`,
    );

    expect(await whileRunning(({ url }) => answer(url, 'SELECT 1 AS one'))).toEqual({ one: 1 });
  });
});

describe('one clear line says that', () => {
  test('another instance uses the folder', async () => {
    const first = holdServer(program, dataDir);
    await first.said;
    const second = holdServer(program, dataDir);

    expect(await second.said).toMatch(/^Folder data .* sedang dipakai proses Anggakara lain\..*DATA_DIR\.$/);

    first.child.kill('SIGTERM');
    await Promise.all([first.ended, second.ended]);
    expect(first.child.exitCode).toBe(0);
    expect(second.child.exitCode).toBe(1);
  });

  test('the folder cannot be written', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    const { said } = holdServer(program, closed, isRoot ? { uid: 65_534, gid: 65_534 } : {});

    expect(await said).toMatch(/^Folder data .* tidak dapat ditulis\..*DATA_DIR\.$/);
  });

  test('the folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');

    await expect(startEmbeddedServer({ dataDir: file })).rejects.toMatchObject({ fault: 'not-writable' });
  });

  test('the folder was made by a version that is not installed', async () => {
    const old = join(folder, 'old');
    mkdirSync(join(old, 'postgresql/cluster'), { recursive: true });
    writeFileSync(join(old, 'postgresql/cluster/PG_VERSION'), '9\n');

    await expect(startEmbeddedServer({ dataDir: old })).rejects.toMatchObject({ fault: 'other-version' });
  });
});

(isRoot ? describe : describe.skip)('as root', () => {
  test('it runs in a folder that only root may enter', async () => {
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });

    expect(await whileRunning(({ url }) => answer(url, 'SELECT 1 AS one'), join(home, 'data'))).toEqual({ one: 1 });
  });
});
