const { createConnection, createServer } = require('node:net');
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');
const program = require('./program.cjs');

const { end, leftOver, processesOf, run, startProgram } = program;

const MAIN = 'backend/api/dist/main.js';
const LIMIT_MS = 5_000;

/** Starts the program where it cannot start, and gives its outcome. */
const refused = (env) => run(MAIN, [], { PORT: '0', SEED: 'none', ...env }).ended;

/** One line on standard error; a step that took long may have been announced before. */
const inOneLine = (pattern) => ({
  status: 1,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^([^\\n]* \\.\\.\\.\\n)*[^\\n]*${pattern}[^\\n]*\\n$`)),
});

const health = async (url) => (await fetch(`${url}/api/health`)).status;

async function until(isSo, milliseconds = LIMIT_MS) {
  const limit = Date.now() + milliseconds;
  while (!(await isSo()) && Date.now() < limit) await delay(50);
}

/** A TCP server that holds a port and never answers. */
async function holder() {
  const server = createServer((socket) => socket.resume());
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: server.address().port, close: () => new Promise((closed) => server.close(closed)) };
}

afterEach(program.endAll);

describe('the program in an empty folder', () => {
  const folder = program.temporaryFolder();
  const env = { DATA_DIR: folder };

  afterAll(() => program.removeFolder(folder));

  test('fills it with the demo edition, says where it listens and where the accounts stand', async () => {
    const first = await startProgram({ ...env, SEED: 'demo' });
    expect(first.said.stdout).toMatch(
      /^Anggakara siap: http:\/\/localhost:\d+\nAkun contoh: seeds\/demo\/accounts\.json\n$/,
    );
    expect(await health(first.url)).toBe(200);

    expect(await end(first)).toMatchObject({ status: 0 });
  }, 120_000);

  test('is ready within five seconds the second time, and has nothing to tell but its two lines', async () => {
    const second = await startProgram({ ...env, SEED: 'demo' });

    expect(second.readyAfterMs).toBeLessThan(LIMIT_MS);
    const { stdout } = await end(second);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  test.each(['SIGTERM', 'SIGINT'])('ends at %s within five seconds and leaves no process', async (signal) => {
    const running = await startProgram(env);
    expect(processesOf(folder)).not.toEqual([]);
    const outcome = await end(running, signal);

    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(outcome.afterMs).toBeLessThan(LIMIT_MS);
    expect(processesOf(folder)).toEqual([]);
  });

  test('ends in time though somebody holds a connection and says nothing', async () => {
    const running = await startProgram(env);
    const silent = createConnection(Number(new URL(running.url).port), '127.0.0.1');
    silent.on('error', () => undefined);
    silent.write(
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\ncontent-type: application/json\r\n\r\n{',
    );
    await delay(100);
    const outcome = await end(running);

    silent.destroy();
    expect(outcome.status).toBe(0);
    expect(outcome.afterMs).toBeLessThan(LIMIT_MS);
  });

  test('leaves no orphan when it is killed, and starts again on what it had', async () => {
    const killed = await startProgram(env);
    await end(killed, 'SIGKILL');
    expect(await leftOver(folder, LIMIT_MS)).toEqual([]);

    const again = await startProgram(env);
    expect(await health(again.url)).toBe(200);
    await end(again);
  });

  test('is the only one on its folder: a second one says so and leaves the first alone', async () => {
    const first = await startProgram(env);
    expect(await refused(env)).toMatchObject(inOneLine('sedang dipakai proses Anggakara lain'));

    expect(await health(first.url)).toBe(200);
    await end(first);
  });

  test('ends with one line when its database does', async () => {
    const running = await startProgram(env);
    const [postgres] = processesOf(folder).filter((line) => /bin\/postgres -D/.test(line) && !line.includes('/bin/sh'));
    process.kill(Number.parseInt(postgres, 10), 'SIGKILL');
    const outcome = await running.ended;

    expect(outcome.status).toBe(1);
    // Who was at work at that moment may have logged it.
    expect(outcome.stderr).toMatch(/^(\{[^\n]*\}\n)*[^\n{]*berhenti sendiri[^\n]*\n$/);
    expect(await leftOver(folder, LIMIT_MS)).toEqual([]);
  });
});

test('the program that is asked to end while it starts does so and leaves no process', async () => {
  const folder = program.temporaryFolder();
  for (const afterMs of [150, 900, 2_500]) {
    const starting = run(MAIN, [], { DATA_DIR: folder, PORT: '0', SEED: 'demo' });
    await delay(afterMs);
    const outcome = await end(starting);

    expect(outcome.afterMs).toBeLessThan(LIMIT_MS);
    expect(await leftOver(folder, LIMIT_MS)).toEqual([]);
  }
  program.removeFolder(folder);
}, 60_000);

describe('the program says in one line that', () => {
  const folder = program.temporaryFolder();

  afterAll(() => program.removeFolder(folder));

  test('its port is taken, before anything else is done', async () => {
    const { port, close } = await holder();
    const outcome = await refused({ DATA_DIR: path.join(folder, 'untouched'), PORT: String(port) });
    await close();

    expect(outcome).toMatchObject(inOneLine(`port ${port} sedang dipakai`));
    expect(processesOf(folder)).toEqual([]);
  });

  test('its host is no address of this machine', async () => {
    expect(await refused({ DATA_DIR: folder, HOST: '203.0.113.7' })).toMatchObject(inOneLine('HOST'));
  });

  test('its configuration is wrong, all of it', async () => {
    const outcome = await refused({ DATA_DIR: folder, PORT: 'http', SEED: 'all' });
    expect(outcome).toMatchObject(inOneLine('PORT.*SEED'));
  });

  test('its folder cannot be written', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(await refused({ DATA_DIR: path.join(file, 'data') })).toMatchObject(inOneLine('tidak dapat ditulis'));
  });

  test.each([
    { that: 'refuses connections', url: 'postgres://a:b@127.0.0.1:1/x', reason: 'tidak menjawab' },
    {
      that: 'has a name that nobody knows',
      url: 'postgres://a:b@nowhere.invalid/x',
      reason: 'tidak dikenal|tidak menjawab',
    },
  ])('the database it was given $that, without its password', async ({ url, reason }) => {
    const outcome = await refused({ DATA_DIR: folder, DATABASE_URL: url });
    expect(outcome).toMatchObject(inOneLine(`(${reason})`));
    expect(outcome.stderr).not.toContain('a:b');
  });

  test('the database it was given never answers', async () => {
    const silent = await holder();
    const outcome = await refused({ DATA_DIR: folder, DATABASE_URL: `postgres://a:b@127.0.0.1:${silent.port}/x` });
    await silent.close();

    expect(outcome).toMatchObject(inOneLine('tidak menjawab'));
  });
});

describe('the program on a server of its own', () => {
  const folder = program.temporaryFolder();
  const { startEmbeddedServer } = require('../backend/api/dist/platform/database');
  const { Client } = require('pg');
  let server;
  let env;

  const asOwner = async (sql) => {
    const client = new Client({ connectionString: server.url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };

  beforeAll(async () => {
    server = await startEmbeddedServer({ dataDir: path.join(folder, 'server'), fsync: false });
    await asOwner(`CREATE ROLE aplikasi LOGIN PASSWORD 'h7Kq2xVn4Rt8'`);
    const application = new URL(server.url);
    [application.username, application.password] = ['aplikasi', 'h7Kq2xVn4Rt8'];
    env = { DATA_DIR: path.join(folder, 'data'), DATABASE_URL: application.href, MIGRATION_DATABASE_URL: server.url };
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    program.removeFolder(folder);
  });

  test('works as a role that owns nothing, and goes on when its connections are cut', async () => {
    const running = await startProgram({ ...env, SEED: 'demo' });
    const ready = async () => (await fetch(`${running.url}/api/ready`)).status === 200;
    expect(await ready()).toBe(true);
    await asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'aplikasi'`);
    await until(ready);

    expect(await ready()).toBe(true);
    expect((await end(running)).status).toBe(0);
  }, 60_000);

  test('lets two start at once on one database', async () => {
    const [one, other] = await Promise.all([
      startProgram({ ...env, DATA_DIR: path.join(folder, 'one') }),
      startProgram({ ...env, DATA_DIR: path.join(folder, 'other') }),
    ]);
    expect([await health(one.url), await health(other.url)]).toEqual([200, 200]);
    await Promise.all([end(one), end(other)]);
  });

  test('is refused in production while the server may lose acknowledged writes', async () => {
    expect(await refused({ ...env, NODE_ENV: 'production' })).toMatchObject(inOneLine('fsync=off'));
  });

  test('says in one line that the password is wrong', async () => {
    const wrong = env.DATABASE_URL.replace('h7Kq2xVn4Rt8', 'salah');
    const outcome = await refused({ DATA_DIR: env.DATA_DIR, DATABASE_URL: wrong });

    expect(outcome).toMatchObject(inOneLine('ditolak'));
    expect(outcome.stderr).not.toContain('salah@');
  });

  test('says in one line that the role may make no tables', async () => {
    await asOwner('CREATE DATABASE kosong');
    const url = env.DATABASE_URL.replace('/anggakara', '/kosong');
    expect(await refused({ DATA_DIR: env.DATA_DIR, DATABASE_URL: url })).toMatchObject(
      inOneLine('MIGRATION_DATABASE_URL'),
    );
  });
});

test('a start in production refuses a database with demo accounts', async () => {
  const folder = program.temporaryFolder();
  await end(await startProgram({ DATA_DIR: folder, SEED: 'demo' }));
  const outcome = await refused({ DATA_DIR: folder, NODE_ENV: 'production' });

  expect(outcome).toMatchObject({ status: 1, stderr: expect.stringContaining('akun contoh') });
  expect(await leftOver(folder, LIMIT_MS)).toEqual([]);
  program.removeFolder(folder);
}, 60_000);

test('a start in production is ready on a server that loses nothing, and nobody is in it', async () => {
  const folder = program.temporaryFolder();
  const running = await startProgram({ DATA_DIR: folder, NODE_ENV: 'production', LOG_LEVEL: 'warn' });
  const response = await fetch(`${running.url}/api/session`);
  const { stdout } = await end(running);

  expect(response.status).toBe(401);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  program.removeFolder(folder);
}, 60_000);
