const { useOwnServer } = require('./own-server.cjs');
const program = require('./program.cjs');

const { end, run, startProgram } = program;

const safe = useOwnServer();
const PRODUCTION = { NODE_ENV: 'production', LOG_LEVEL: 'warn' };

/** Starts the program where it must not start, and gives its outcome. */
const refused = (env) => run('backend/api/dist/main.js', [], { PORT: '0', ...PRODUCTION, ...env }).ended;

/** One line on standard error; a step that took long may have been announced before. */
const inOneLine = (pattern) => ({
  status: 1,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^([^\\n]* \\.\\.\\.\\n)*[^\\n]*${pattern}[^\\n]*\\n$`)),
});

afterEach(program.endAll);

describe('a start in production refuses in one line', () => {
  test.each([
    { that: 'demo data are asked for', env: { SEED: 'demo' }, says: 'SEED=demo' },
    { that: 'rate limits are off', env: { LIMITS: 'off' }, says: 'LIMITS=off' },
    { that: 'the key is not random', env: { SECRET_KEY: Buffer.alloc(32, 1).toString('base64') }, says: 'SECRET_KEY' },
    { that: 'the key is short', env: { SECRET_KEY: 'cGVuZGVr' }, says: 'SECRET_KEY harus 32 bita' },
    {
      that: 'a password is the one of every example',
      env: { DATABASE_URL: 'postgres://aplikasi:postgres@127.0.0.1:1/x' },
      says: 'DATABASE_URL memakai kata sandi bawaan',
    },
    {
      that: 'a password is short',
      env: { DATABASE_URL: 'postgres://aplikasi:Xk2!p@127.0.0.1:1/x' },
      says: 'DATABASE_URL memakai kata sandi di bawah 12',
    },
  ])('that $that', async ({ env, says }) => {
    expect(await refused({ DATA_DIR: '/nowhere', ...env })).toMatchObject(inOneLine(says));
  });

  test.each(['synchronous_commit'])('that %s is off for the database', async (setting) => {
    const env = await safe.database(`lalai_${setting}`);
    await safe.query(`ALTER DATABASE lalai_${setting} SET ${setting} = off`);
    expect(await refused(env)).toMatchObject(inOneLine(`${setting}=off`));
  });

  test('that full_page_writes is off for the server', async () => {
    const env = await safe.database('robek');
    await safe.query('ALTER SYSTEM SET full_page_writes = off');
    await safe.query('SELECT pg_reload_conf()');
    const outcome = await refused(env);
    await safe.query('ALTER SYSTEM RESET full_page_writes');
    await safe.query('SELECT pg_reload_conf()');
    expect(outcome).toMatchObject(inOneLine('full_page_writes=off'));
  });

  test('that the program works as a superuser', async () => {
    await safe.database('penguasa');
    const url = safe.superuser('penguasa');
    expect(await refused({ DATA_DIR: '/nowhere', DATABASE_URL: url })).toMatchObject(inOneLine('superuser'));
  });

  test('that of two roles the one that works inherits what the other owns', async () => {
    const env = await safe.database('waris');
    await safe.query('GRANT pemilik TO aplikasi');
    const outcome = await refused(env);
    await safe.query('REVOKE pemilik FROM aplikasi');
    expect(outcome).toMatchObject(inOneLine('boleh mengubah riwayat'));
  });

  test('that the database holds the demo edition', async () => {
    const env = await safe.database('contoh');
    await end(await startProgram({ ...env, SEED: 'demo' }));
    expect(await refused(env)).toMatchObject(inOneLine('akun contoh'));
  }, 120_000);
});

test('a start in production with one role for both goes on, and says what that costs', async () => {
  const { DATA_DIR, MIGRATION_DATABASE_URL } = await safe.database('sendiri');
  const running = await startProgram({ ...PRODUCTION, DATA_DIR, DATABASE_URL: MIGRATION_DATABASE_URL });
  const { stderr } = await end(running);
  expect(stderr).toMatch(/Peringatan: satu peran/);
}, 60_000);
