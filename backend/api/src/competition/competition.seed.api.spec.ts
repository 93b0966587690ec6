import { join } from 'node:path';
import type { InstrumentView } from '@anggakara/contracts';
import { useDemoApp, useTestApp } from '../../test/app';
import { SeedFolder, type SeedLevel } from '../platform';
import { Calendar } from './calendar';
import { CompetitionSeed } from './competition.seed';
import { Instruments } from './instruments';

const SEEDS = new SeedFolder(join(__dirname, '..', '..', '..', '..', 'seeds'));

const COUNTS = `SELECT (SELECT count(*)::integer FROM edition) AS editions,
  (SELECT count(*)::integer FROM preset) AS presets, (SELECT count(*)::integer FROM off_day) AS "offDays"`;

describe.each<{ level: SeedLevel; editions: number }>([
  { level: 'none', editions: 0 },
  { level: 'facts', editions: 4 },
])('an empty database filled with $level', ({ level, editions }) => {
  const app = useTestApp();

  test(`has the calendar, the documented quotas and ${editions} editions`, async () => {
    await app.tx((tx) => app.get(CompetitionSeed).load(tx, SEEDS, level));
    expect(await app.query(COUNTS)).toEqual([{ editions, presets: 4, offDays: 237 }]);
  });
});

describe('the demo edition', () => {
  const app = useDemoApp();

  test('has one instrument for each stage and group, and nobody elses', async () => {
    const of = (group: InstrumentView['group']): Promise<InstrumentView> =>
      app.tx((tx) => app.get(Instruments).of(tx, 'demo', 'interview', group));

    await expect(of('UPP')).resolves.toMatchObject({ stage: 'interview', group: 'UPP', version: 1 });
    await expect(app.tx((tx) => app.get(Instruments).of(tx, 'none', 'interview', 'UPP'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('counts collective leave as off', async () => {
    const offDays = await app.tx((tx) => app.get(Calendar).offDays(tx));
    expect(offDays.has('2023-06-28')).toBe(true);
    expect(offDays.has('2023-06-27')).toBe(false);
  });
});
