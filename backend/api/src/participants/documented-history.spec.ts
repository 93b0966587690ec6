import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SeedFolder } from '../platform';
import { useTestApp } from '../../test/app';
import { ParticipantsSeed } from './participants.seed';

const SEEDS = new SeedFolder(join(__dirname, '..', '..', '..', '..', 'seeds'));
const GOLDEN = join(process.env['GOLDEN_DIR'] ?? '', 'domain');
const withGolden = process.env['GOLDEN_DIR'] !== undefined && existsSync(GOLDEN) ? test : test.skip;

const TYPES: Readonly<Record<string, string>> = {
  KEMENTERIAN: 'ministry',
  LEMBAGA: 'body',
  BUMN: 'state-enterprise',
  PROVINSI: 'province',
  KABUPATEN: 'regency',
  KOTA: 'city',
};

describe('what is documented of agencies', () => {
  const app = useTestApp();

  beforeAll(() => app.tx((tx) => app.get(ParticipantsSeed).load(tx, SEEDS, 'facts')));

  withGolden('the Top 25 of 2018 are those of the reference, with their region codes and Top 10 marks', async () => {
    const listed = await app.query(`
      SELECT participant AS name, entity_type AS type, coalesce(region_code, '') AS region,
             EXISTS (SELECT FROM participation AS won WHERE won.edition_code = '2018' AND won.milestone = 'winner'
               AND won.agency_code = part.agency_code) AS top10
        FROM participation AS part JOIN agency ON agency.code = part.agency_code
       WHERE edition_code = '2018' AND milestone = 'shortlisted' AND part.source->>'publisher' LIKE 'antaranews%'
       ORDER BY ordinal
    `);
    const reference = new SeedFolder(GOLDEN).readCsv('top25_2018.csv').map((row) => ({
      name: row['name'],
      type: TYPES[row['entity_type'] ?? ''],
      region: row['region_code'],
      top10: row['top10_2018'] === '1',
    }));
    expect(reference).toHaveLength(25);
    expect(listed).toEqual(reference);
  });

  test.each([
    { table: 'participation', column: 'source' },
    { table: 'agency_fact', column: 'source' },
    { table: 'former_identity', column: 'source' },
    { table: 'succession', column: 'source' },
    { table: 'agency', column: 'sources->0' },
  ])('every row of $table names its source', async ({ table, column }) => {
    const [row] = await app.query<{ rows: number; sourced: number }>(`
      SELECT count(*)::integer AS rows, count(*) FILTER (
        WHERE ${column}->>'title' <> '' AND ${column}->>'publisher' <> '' AND ${column}->>'published' <> ''
      )::integer AS sourced FROM ${table}
    `);
    expect(row?.rows).toBeGreaterThan(0);
    expect(row?.sourced).toBe(row?.rows);
  });

  test('every service unit says where its agency is said to be its agency', async () => {
    const units = await app.query<{ said: string | null }>(
      `SELECT coalesce(provenance->>'source', provenance->>'reason') AS said FROM service_unit`,
    );
    expect(units.map(({ said }) => said)).not.toContain(null);
  });

  test('nothing of an earlier edition is invented', async () => {
    const [row] = await app.query(`
      SELECT count(*)::integer AS synthetic FROM participation JOIN agency ON agency.code = agency_code
       WHERE agency.synthetic OR edition_code NOT IN ('2018', '2019', '2020', '2022')
    `);
    expect(row).toEqual({ synthetic: 0 });
  });

  test('what a named agency is called by its code is what the table of regions calls it', async () => {
    const named = SEEDS.readJson<readonly { code: string; regionCode: string | null }[]>('agencies/agencies.json');
    const codes = await app.query<{ code: string; region_code: string }>('SELECT code, region_code FROM agency');
    const byRegion = new Map(codes.map(({ code, region_code }) => [region_code, code]));
    for (const { code, regionCode } of named) if (regionCode !== null) expect(byRegion.get(regionCode)).toBe(code);
  });

  test.each([
    { set: `milestone = 'first'`, table: 'participation', constraint: 'reaches_known_milestone' },
    { set: `source = '{"title": "x"}'`, table: 'participation', constraint: 'has_source' },
    { set: `service_unit_code = 'its'`, table: 'participation', constraint: 'is_of_unit_of_agency' },
    { set: `source = '{}'`, table: 'agency_fact', constraint: 'has_source' },
    { set: `inhabitants = NULL`, table: 'agency_fact', constraint: 'counts_inhabitants' },
    { set: `inhabitants = 0`, table: 'agency_fact', constraint: 'counts_inhabitants' },
    { set: `source = '{}'`, table: 'succession', constraint: 'has_source' },
    { set: `successor_code = predecessor_code`, table: 'succession', constraint: 'is_of_two' },
    { set: `since = '2022'`, table: 'agency', constraint: 'beginning_has_source' },
    { set: `province_code = '99'`, table: 'agency', constraint: 'region_lies_in_province' },
  ])('$table refuses $set by $constraint', async ({ set, table, constraint }) => {
    await expect(app.query(`UPDATE ${table} SET ${set}`)).rejects.toThrow(`${table}_${constraint}`);
  });
});
