import { useTestDatabase } from '../../../test/postgres';
import { onServer } from '../../../test/postgres-runs';
import { serverProblems } from './server-problems';

describe('a server', () => {
  const database = useTestDatabase();

  test('may be careless outside of production', async () => {
    expect(await serverProblems(database.url, false)).toEqual([]);
  });

  test('whose role gives up waiting for the disk is no server of production', async () => {
    const { pathname } = new URL(database.url);
    await onServer(database.url, (client) =>
      client.query(`ALTER DATABASE ${pathname.slice(1)} SET synchronous_commit = off`),
    );
    expect(await serverProblems(database.url, true)).toContain('synchronous_commit=off');
    expect(await serverProblems(database.url, false)).toEqual([]);
  });
});
