import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApplication } from '../src/application';
import { ENTITIES } from '../src/entities';
import { appConfigFrom, createDataSource, SeedFolder, type SeedLevel } from '../src/platform';
import { seedOnce } from '../src/seed';
import { createTestDatabase } from './postgres';
import { onServer } from './postgres-runs';
import { removeFolder, temporaryFolder } from './temporary-folder';

interface Seeded {
  readonly levels: readonly SeedLevel[];
  readonly counts: Readonly<Record<string, number>>;
}

const COUNTS = `
  SELECT (SELECT count(*)::integer FROM seeding) AS seedings, (SELECT count(*)::integer FROM person) AS people,
    (SELECT count(*)::integer FROM entry) AS entries, (SELECT count(*)::integer FROM agency) AS agencies,
    (SELECT count(*)::integer FROM off_day) AS "offDays", (SELECT count(*)::integer FROM ledger_record) AS records
`;

/** Seeds a new database at these levels, all at once, as that many starting programs would. */
async function seeded(levels: readonly SeedLevel[], before?: string): Promise<Seeded> {
  const database = await createTestDatabase();
  try {
    if (before !== undefined) await onServer(database.url, (client) => client.query(before));
    const outcomes = await Promise.allSettled(levels.map((level) => seededBy(database.url, level)));
    const { rows } = await onServer(database.url, (client) => client.query<Seeded['counts']>(COUNTS));
    return {
      levels: outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
      counts: rows[0] ?? {},
    };
  } finally {
    await database.drop();
  }
}

async function seededBy(url: string, level: SeedLevel): Promise<SeedLevel> {
  const config = appConfigFrom({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
  const dataSource = await createDataSource(url, { entities: ENTITIES }).initialize();
  const app = await createApplication({ config, dataSource, databaseUrl: url, worksOnJobs: false });
  try {
    return await seedOnce(app, level);
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}

describe('an empty database', () => {
  test('is filled once by programs that start at once, and all of them know with what', async () => {
    const { levels, counts } = await seeded(['demo', 'demo']);
    expect(levels).toEqual(['demo', 'demo']);
    expect(counts).toMatchObject({ seedings: 1, entries: 168 });
  });

  test('keeps what it was filled with first', async () => {
    const { levels, counts } = await seeded(['facts', 'facts', 'facts']);
    expect(levels).toEqual(['facts', 'facts', 'facts']);
    expect(counts).toMatchObject({ seedings: 1, people: 0, entries: 0 });
    expect(counts['agencies']).toBeGreaterThan(0);
  });

  test('has the calendar at least', async () => {
    const { counts } = await seeded(['none']);
    expect(counts).toMatchObject({ seedings: 1, people: 0, agencies: 0 });
    expect(counts['offDays']).toBeGreaterThan(100);
  });

  test('stays empty where the last of its seeds fails', async () => {
    const { levels, counts } = await seeded(['demo'], 'ALTER TABLE seeding ADD CHECK (false)');
    expect(levels).toEqual([]);
    expect(counts).toEqual({ seedings: 0, people: 0, entries: 0, agencies: 0, offDays: 0, records: 0 });
  });
});

describe('a seed file', () => {
  const folder = temporaryFolder();
  afterAll(() => removeFolder(folder));

  test('of rows gives texts by the names of its first line', () => {
    writeFileSync(join(folder, 'rows.csv'), '\ufeffcode,name,note\nIP-001,"Dinas ""A"", Kota",\n\nIP-002,B,x\n');
    expect(new SeedFolder(folder).readCsv('rows.csv')).toEqual([
      { code: 'IP-001', name: 'Dinas "A", Kota', note: '' },
      { code: 'IP-002', name: 'B', note: 'x' },
    ]);
  });

  test('of rows with a value too many is refused', () => {
    writeFileSync(join(folder, 'broken.csv'), 'a,b\n1,2,3\n');
    expect(() => new SeedFolder(folder).readCsv('broken.csv')).toThrow('Invalid Record Length');
  });
});
