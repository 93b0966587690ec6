import { join } from 'node:path';
import { SeedFolder, type SeedLevel } from '../platform';
import { type TestApp, useTestApp } from '../../test/app';
import { Agencies } from './agencies';
import { DocumentedFigures } from './documented-figures';
import { ParticipantsSeed } from './participants.seed';

const SEEDS = new SeedFolder(join(__dirname, '..', '..', '..', '..', 'seeds'));

async function rowsAfter(app: TestApp, level: SeedLevel): Promise<readonly number[]> {
  await app.tx((tx) => app.get(ParticipantsSeed).load(tx, SEEDS, level));
  const tables = ['documented_figure', 'entry', 'agency WHERE synthetic'];
  const counts = tables.map((table) => app.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`));
  return (await Promise.all(counts)).map(([row]) => row?.n ?? -1);
}

describe('an empty database', () => {
  const app = useTestApp();

  test('stays empty at SEED=none', async () => {
    expect(await rowsAfter(app, 'none')).toEqual([0, 0, 0]);
  });

  test('gets the figures of three agencies at SEED=facts, no entry, and nobody invented', async () => {
    expect(await rowsAfter(app, 'facts')).toEqual([3, 0, 0]);
  });

  test('knows then what each figure lacks, without the calendar too', async () => {
    const { items, comparable } = await app.get(DocumentedFigures).comparison();
    expect(items.map(({ agencyName }) => agencyName)).toEqual([
      'Pemerintah Kabupaten Muara Enim',
      'Pemerintah Kota Solok',
      'Pemerintah Provinsi Kalimantan Timur',
    ]);
    expect(comparable).toBe(false);
    const codes = items.flatMap(({ consequences }) => consequences.map(({ code }) => code));
    expect(codes).not.toContain('cut-off-working-days');
  });

  test('finds agencies by what people call them', async () => {
    const found = await app.get(Agencies).search({ search: 'Pemkab Muara Enim' });
    expect(found.items.map(({ code }) => code)).toEqual(['kabupaten-muara-enim']);
  });

  test('invents nothing: every documented agency is real', async () => {
    const { items } = await app.get(Agencies).search({});
    expect(items.some(({ synthetic }) => synthetic)).toBe(false);
  });
});

describe('the tables of agencies and figures', () => {
  const app = useTestApp();

  test.each([
    { set: 'resolved = 60', code: 'provinsi-kalimantan-timur', constraint: 'parts_are_within_received' },
    { set: 'in_process = -1', code: 'provinsi-kalimantan-timur', constraint: 'counts_from_zero' },
    { set: `window_complete = true`, code: 'kota-solok', constraint: 'complete_window_has_days' },
    { set: `agency_code = 'nowhere'`, code: 'kota-solok', constraint: 'belongs_to_agency' },
  ])('refuse $set of $code by $constraint', async ({ set, code, constraint }) => {
    const [row] = await app.query<{ n: number }>('SELECT count(*)::integer AS n FROM agency');
    if (row?.n === 0) await rowsAfter(app, 'facts');
    const change = app.query(`UPDATE documented_figure SET ${set} WHERE agency_code = $1`, [code]);
    await expect(change).rejects.toThrow(`documented_figure_${constraint}`);
  });

  test('an agency that somebody speaks for cannot go', async () => {
    await app.query(
      `INSERT INTO edition (code, name, year, synthetic, facts, sources) VALUES ('x', 'x', 2020, true, '[]', '[]')`,
    );
    const person = '00000000-0000-4000-8000-000000000001';
    await app.query(
      `INSERT INTO person (id, name, email, password_hash, must_change_password) VALUES ($1, 'x', 'x@x.x', 'x', false)`,
      [person],
    );
    await app.query(
      `INSERT INTO assignment (id, person_id, edition_code, role, agency_code) VALUES ($1, $1, 'x', 'agency', 'kota-solok')`,
      [person],
    );
    await expect(app.query(`DELETE FROM agency WHERE code = 'kota-solok'`)).rejects.toThrow('foreign key');
  });
});
