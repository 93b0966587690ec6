import { createTestDatabase, useTestDatabase } from './postgres';
import { onServer } from './postgres-runs';

const tables = (url: string): Promise<readonly string[]> =>
  onServer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    );
    return rows.map(({ name }) => name);
  });

describe('the databases of the tests', () => {
  const database = useTestDatabase();

  test('are migrated', async () => {
    expect(await tables(database.url)).toContain('migration');
  });

  test('do not see each other, and are gone when dropped', async () => {
    const other = await createTestDatabase();
    await onServer(database.url, (client) => client.query('CREATE TABLE mine ()'));

    expect(await tables(other.url)).not.toContain('mine');

    await other.drop();
    await expect(tables(other.url)).rejects.toThrow('does not exist');
  });
});
