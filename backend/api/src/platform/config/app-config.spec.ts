import { appConfigFrom } from './app-config';
import { ConfigError } from './config-error';

const PRODUCTION = { NODE_ENV: 'production', DATABASE_URL: 'postgres://app:3kD9vQ@db/anggakara' };

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
      ...{ production: false, limits: true, seed: 'demo', logLevel: 'warn', secretKey: undefined, trustProxy: false },
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
    { name: 'TRUST_PROXY', value: 'on', key: 'trustProxy', is: true },
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
    ['TRUST_PROXY', '1'],
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
    { name: 'MIGRATION_DATABASE_URL', value: 'postgres://owner:postgres@db/x', because: 'an owner with a default' },
    { name: 'SECRET_KEY', value: Buffer.alloc(32, 1).toString('base64'), because: 'a key that is not random' },
  ])('of production refuses $because', ({ name, value }) => {
    expect(problemsOf({ ...PRODUCTION, [name]: value })).toEqual([expect.stringContaining(name)]);
    if (name !== 'SEED' && name !== 'LIMITS') return;
    expect(problemsOf({ [name]: value })).toEqual([]);
  });
});
