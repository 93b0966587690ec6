import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ENTITIES } from '../src/entities';
import { createDataSource, type EntityClass } from '../src/platform';
import { installJobs } from '../src/platform/jobs/install-jobs';
import { createTestDatabase, EMPTY, type TestDatabase } from './postgres';
import { onServer } from './postgres-runs';

const SCHEMA = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
    concat_ws(' ', data_type, character_maximum_length, is_nullable, column_default, collation_name) AS what
  FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
  FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT 'table', relname, relpersistence::text || relkind::text FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')
  ORDER BY 1, 2, 3
`;

const schemaOf = (url: string): Promise<readonly unknown[]> =>
  onServer(url, async (client) => (await client.query(SCHEMA)).rows);

/** What the schema builder says although it is well: constraints and indexes are the migrations' alone, and so are collations. */
const TOLERATED = [/CREATE( UNIQUE)? INDEX/, /DROP INDEX/, /DROP CONSTRAINT/, /ADD CONSTRAINT/, /COLLATE "undefined"$/];

async function differencesOf(url: string, entities: readonly EntityClass[]): Promise<readonly string[]> {
  const source = await createDataSource(url, { entities }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  return upQueries.map(({ query }) => query).filter((query) => !TOLERATED.some((known) => known.test(query)));
}

/** Says more than the table has, and one thing differently. */
@Entity({ name: 'stored_file' })
class OtherFileEntity {
  @PrimaryColumn('char', { length: 64 })
  sha256!: string;

  @Column('text', { nullable: true })
  mediaType!: string | null;

  @Column('integer')
  pages!: number;
}

describe('the schema', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase(EMPTY);
  });

  afterAll(() => database.drop());

  test('is made by the migrations, unmade by them to nothing, and made again the same', async () => {
    const source = await createDataSource(database.url).initialize();
    await source.runMigrations({ transaction: 'each' });
    const made = await schemaOf(database.url);
    for (let left = source.migrations.length; left > 0; left -= 1)
      await source.undoLastMigration({ transaction: 'each' });
    const unmade = await schemaOf(database.url);
    await source.runMigrations({ transaction: 'each' });
    const again = await schemaOf(database.url);
    await source.destroy();

    const rest = unmade.filter((row) => !JSON.stringify(row).includes('migration'));
    expect(rest).toEqual([]);
    expect(again).toEqual(made);
  });

  test('is what the entities say', async () => {
    expect(await differencesOf(database.url, ENTITIES)).toEqual([]);
  });

  test('is noticed to be another where an entity says so', async () => {
    expect(await differencesOf(database.url, [OtherFileEntity])).toEqual([
      expect.stringContaining('DROP COLUMN'),
      expect.stringContaining('DROP COLUMN'),
      expect.stringContaining('DROP COLUMN'),
      expect.stringContaining('ADD "pages"'),
      expect.stringContaining('"media_type" DROP NOT NULL'),
    ]);
  });

  test('lets the jobs be installed as often as the program starts', async () => {
    await installJobs(database.url);
    await expect(installJobs(database.url)).resolves.toBeUndefined();
  });
});
