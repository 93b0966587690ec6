import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../../test/temporary-folder';
import { appConfigFrom } from './app-config';
import { ConfigError } from './config-error';

const PRODUCTION = { NODE_ENV: 'production', DATABASE_URL: 'postgres://app:3kD9vQx7Lm2p@db/anggakara' };

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    appConfigFrom(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  test('of an empty environment serves the demo edition on the loopback from the embedded server', () => {
    expect(appConfigFrom({})).toMatchObject({
      ...{ port: 3000, host: '127.0.0.1', databaseUrl: undefined, migrationDatabaseUrl: undefined },
      ...{
        production: false,
        limits: true,
        seed: 'demo',
        logLevel: 'warn',
        secretKey: undefined,
        trustedProxies: 0,
        work: 'all',
      },
    });
  });

  test('of production fills nothing and logs more', () => {
    expect(appConfigFrom(PRODUCTION)).toMatchObject({ production: true, seed: 'none', logLevel: 'info' });
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(appConfigFrom({}))).toBe(true);
  });

  test('takes an empty variable for an absent one', () => {
    expect(appConfigFrom({ PORT: '', SEED: ' ', DATABASE_URL: '' })).toEqual(appConfigFrom({}));
  });

  test.each([
    { name: 'PORT', value: '0', key: 'port', is: 0 },
    { name: 'PORT', value: '65535', key: 'port', is: 65_535 },
    { name: 'SEED', value: 'facts', key: 'seed', is: 'facts' },
    { name: 'LIMITS', value: 'off', key: 'limits', is: false },
    { name: 'TRUST_PROXY', value: 'on', key: 'trustedProxies', is: 1 },
    { name: 'TRUST_PROXY', value: '2', key: 'trustedProxies', is: 2 },
    { name: 'WORK', value: 'jobs', key: 'work', is: 'jobs' },
    { name: 'LOG_LEVEL', value: 'silent', key: 'logLevel', is: 'silent' },
    { name: 'DATABASE_URL', value: 'postgresql://a:b@c/d', key: 'databaseUrl', is: 'postgresql://a:b@c/d' },
  ])('reads $name=$value', ({ name, value, key, is }) => {
    expect(appConfigFrom({ [name]: value })).toHaveProperty(key, is);
  });

  test('reads a key of 32 bytes', () => {
    const key = Buffer.alloc(32, 7);
    expect(appConfigFrom({ SECRET_KEY: key.toString('base64') }).secretKey).toEqual(key);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', '0x10'],
    ['PORT', '99999999999'],
    ['PORT', 'http'],
    ['SEED', 'all'],
    ['LIMITS', 'false'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/8'],
    ['WORK', 'both'],
    ['DATABASE_URL', 'mysql://a:b@c/d'],
    ['DATABASE_URL', 'db.example'],
    ['SECRET_KEY', 'short'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  test('tells all that is wrong at once, on one line', () => {
    const problems = problemsOf({ PORT: 'x', SEED: 'y', LIMITS: 'z' });
    expect(problems).toHaveLength(3);
    expect(new ConfigError(problems).message).not.toContain('\n');
  });

  test('refuses an owner without a database', () => {
    expect(problemsOf({ MIGRATION_DATABASE_URL: 'postgres://a:b@c/d' })).toEqual([
      expect.stringContaining('MIGRATION_DATABASE_URL'),
    ]);
  });

  test.each([
    { name: 'SEED', value: 'demo', because: 'demo accounts, whose passwords everybody knows' },
    { name: 'LIMITS', value: 'off', because: 'open rate limits' },
    { name: 'DATABASE_URL', value: 'postgres://app:anggakara@db/x', because: 'the password of the documentation' },
    { name: 'DATABASE_URL', value: 'postgres://app@db/x', because: 'a role without a password' },
    { name: 'DATABASE_URL', value: 'postgres://app:Xk2!p@db/x', because: 'a password that is guessed in an afternoon' },
    { name: 'DATABASE_URL', value: 'postgres://application:application@db/x', because: 'a password that is the role' },
    { name: 'MIGRATION_DATABASE_URL', value: 'postgres://owner:postgres@db/x', because: 'an owner with a default' },
    { name: 'SECRET_KEY', value: Buffer.alloc(32, 1).toString('base64'), because: 'a key that is not random' },
  ])('of production refuses $because', ({ name, value }) => {
    expect(problemsOf({ ...PRODUCTION, [name]: value })).toEqual([expect.stringContaining(name)]);
    if (name !== 'SEED' && name !== 'LIMITS') return;
    expect(problemsOf({ [name]: value })).toEqual([]);
  });
});

describe('a secret of the configuration', () => {
  const folder = temporaryFolder();
  const fileOf = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  afterAll(() => removeFolder(folder));

  test('may stand in a file, with a line end that does not belong to it', () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_, place) => place));
    const file = fileOf('key', `${key.toString('base64')}\n`);
    expect(appConfigFrom({ SECRET_KEY_FILE: file }).secretKey).toEqual(key);
  });

  test('of a database joins its address, whatever signs it has', () => {
    const config = appConfigFrom({
      DATABASE_URL: 'postgres://app@db:5432/anggakara',
      DATABASE_PASSWORD_FILE: fileOf('password', 'a:b/c@d#e%f?g\n'),
    });
    const { password, host, pathname } = new URL(config.databaseUrl ?? '');
    expect([decodeURIComponent(password), host, pathname]).toEqual(['a:b/c@d#e%f?g', 'db:5432', '/anggakara']);
  });

  test('of a database may be its whole address', () => {
    expect(appConfigFrom({ DATABASE_URL_FILE: fileOf('url', 'postgres://a:b@c/d\n') }).databaseUrl).toBe(
      'postgres://a:b@c/d',
    );
  });

  test.each([
    { because: 'its file is missing', environment: { SECRET_KEY_FILE: '/nowhere/key' }, says: 'SECRET_KEY_FILE' },
    {
      because: 'it stands twice',
      environment: { DATABASE_URL: 'postgres://a:b@c/d', DATABASE_PASSWORD: 'x' },
      says: 'sudah memuat kata sandi',
    },
    { because: 'it belongs to no address', environment: { DATABASE_PASSWORD: 'x' }, says: 'DATABASE_PASSWORD tanpa' },
  ])('is refused where $because', ({ environment, says }) => {
    expect(problemsOf(environment)).toEqual([expect.stringContaining(says)]);
  });

  test('is refused where its file is empty, or is given beside it', () => {
    const file = fileOf('empty', ' \n');
    expect(problemsOf({ SECRET_KEY_FILE: file })).toEqual([expect.stringContaining('kosong')]);
    const url = fileOf('one', 'postgres://a:b@c/d');
    expect(problemsOf({ DATABASE_URL: 'postgres://a:b@c/d', DATABASE_URL_FILE: url })).toEqual([
      expect.stringContaining('bersama'),
    ]);
  });
});
