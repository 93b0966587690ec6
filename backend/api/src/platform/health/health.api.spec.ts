import { useTestApp } from '../../../test/app';
import { onServer } from '../../../test/postgres-runs';

describe('the health of the program', () => {
  const app = useTestApp({ jobs: true });

  test('is told to anyone', async () => {
    expect(await app.stranger.get('health')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('is readiness once the database and the jobs answer', async () => {
    expect(await app.stranger.get('ready')).toMatchObject({
      status: 200,
      body: { status: 'ok', database: 'up', jobs: 'up' },
    });
  });

  test('goes with the database and comes back with it, while the process lives', async () => {
    const back = await withoutDatabase(app.database);

    expect(await app.stranger.get('ready')).toMatchObject({
      status: 503,
      body: { status: 'unavailable', database: 'down', jobs: 'down' },
    });
    expect(await app.stranger.get('health')).toMatchObject({ status: 200 });
    expect(await app.stranger.post('session', { email: 'a@contoh.example', password: 'salah sekali' })).toMatchObject({
      status: 503,
      body: { code: 'database-unavailable' },
      headers: { 'retry-after': '1' },
    });

    await back();
    expect(await app.stranger.get('ready')).toMatchObject({ status: 200 });
  });
});

/** Puts the database out of reach; the answer brings it back. */
async function withoutDatabase(url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1);
  const server = new URL(url);
  server.pathname = '/postgres';
  await onServer(server.href, async (client) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await client.query(`ALTER DATABASE ${name} RENAME TO ${name}_away`);
  });
  return () =>
    onServer(server.href, async (client) => {
      await client.query(`ALTER DATABASE ${name}_away RENAME TO ${name}`);
      await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    });
}
