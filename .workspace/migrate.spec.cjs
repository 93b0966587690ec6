const { setTimeout: delay } = require('node:timers/promises');
const { useOwnServer } = require('./own-server.cjs');
const program = require('./program.cjs');

const { end, run, startProgram } = program;

const server = useOwnServer({ fsync: false });

const migrate = (env, ...args) => run('backend/api/dist/cli.js', ['migrate', ...args], env);
const refused = (env) => run('backend/api/dist/main.js', [], { PORT: '0', ...env }).ended;
const applied = ({ stdout }) => [...stdout.matchAll(/^Dijalankan: (\w+)$/gm)].map(([, name]) => name);
const line = (text) => expect.stringMatching(new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`));

afterEach(program.endAll);

describe('migrating as a step of its own', () => {
  test('three at once on an empty database apply each migration once', async () => {
    const env = await server.database('bertiga');
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(env).ended));

    expect(outcomes.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      outcomes.map(() => ({ status: 0, stderr: '' })),
    );
    const names = outcomes.flatMap(applied);
    const { MIGRATIONS } = require('../backend/api/dist/platform/database/migrations');
    expect(names.toSorted()).toEqual(MIGRATIONS.map(({ name }) => name).toSorted());
    const rows = await server.query('SELECT name FROM migration ORDER BY id', 'bertiga');
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(outcomes.filter(({ stdout }) => stdout === 'Tabel sudah sesuai.\n')).toHaveLength(2);
  }, 60_000);

  test('killed half-way leaves whole migrations, and the next goes on', async () => {
    const env = await server.database('terputus');
    const first = migrate(env);
    const taken = async () => (await server.query(`SELECT to_regclass('migration') AS t`, 'terputus'))[0].t !== null;
    while (!(await taken())) await delay(5);
    await end(first, 'SIGKILL');

    expect(await migrate(env).ended).toMatchObject({ status: 0, stderr: '' });
    expect(await migrate(env, '--check').ended).toMatchObject({ status: 0, stdout: 'Tabel sudah sesuai.\n' });
    expect(await migrate(env).ended).toMatchObject({ status: 0, stdout: 'Tabel sudah sesuai.\n' });
  }, 60_000);

  test('--check answers no on a database that lacks something, and changes nothing', async () => {
    const env = await server.database('kosong');
    expect(await migrate(env, '--check').ended).toMatchObject({
      status: 1,
      stdout: '',
      stderr: line('Belum dijalankan'),
    });
    expect(await server.query(`SELECT to_regclass('migration') AS t`, 'kosong')).toEqual([{ t: null }]);
  });

  test('refuses a database of a newer program', async () => {
    const env = await server.database('baru');
    await migrate(env).ended;
    await server.query(`INSERT INTO migration (timestamp, name) VALUES (9, 'FromTomorrow9')`, 'baru');
    for (const args of [[], ['--check']]) {
      expect(await migrate(env, ...args).ended).toMatchObject({ status: 1, stdout: '', stderr: line('FromTomorrow9') });
    }
  }, 60_000);
});

describe('the program in production, as a role that owns nothing and knows no owner', () => {
  const PRODUCTION = { NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  const SERVER_IS_SAFE = { fsync: undefined };
  const lone = (env) => ({ ...env, ...PRODUCTION, MIGRATION_DATABASE_URL: '' });
  const safe = useOwnServer(SERVER_IS_SAFE);

  test('does not start before the tables are made, and makes none', async () => {
    const env = await safe.database('belum');
    expect(await refused(lone(env))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: line('tertinggal \\d+ migrasi.*migrate'),
    });
    expect(await safe.query(`SELECT to_regclass('migration') AS t`, 'belum')).toEqual([{ t: null }]);
  });

  test('starts once they are, and not any more where one is missing or one is of a newer program', async () => {
    const env = await safe.database('siap');
    await migrate({ ...env, ...PRODUCTION }).ended;
    const running = await startProgram({ ...lone(env), SEED: 'none' });
    expect((await fetch(`${running.url}/api/ready`)).status).toBe(200);
    await end(running);

    await safe.query(`INSERT INTO migration (timestamp, name) VALUES (9, 'FromTomorrow9')`, 'siap');
    expect(await refused(lone(env))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: line('lebih baru.*FromTomorrow9'),
    });
    await safe.query('DELETE FROM migration WHERE id > (SELECT max(id) - 2 FROM migration)', 'siap');
    expect(await refused(lone(env))).toMatchObject({ status: 1, stdout: '', stderr: line('tertinggal 1 migrasi') });
  }, 60_000);
});
