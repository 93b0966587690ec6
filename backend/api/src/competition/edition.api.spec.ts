import type {
  EditionSummaryView,
  EditionView,
  LedgerRecordView,
  Page,
  PresetCode,
  PresetView,
  Problem,
} from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';

const READERS = ['penyelenggara1', 'sekretariat1', 'penilai1', 'juri1', 'instansi1', 'laporan1', 'auditor1'];

describe('editions', () => {
  const app = useDemoApp();

  test('are listed to whoever has a role in them, and those of history to everybody', async () => {
    const agency = await app.signIn('instansi1');
    const { status, body } = await agency.get<Page<EditionSummaryView>>('editions');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        {
          ...{ code: 'demo', kind: 'run', ordinal: null, synthetic: true },
          stages: [
            { code: 'document', state: 'open' },
            { code: 'interview', state: 'planned' },
          ],
        },
        { code: '2022', kind: 'history', ordinal: 4, synthetic: false, stages: [] },
        { code: '2020', kind: 'history', ordinal: 3, synthetic: false, stages: [] },
        { code: '2019', kind: 'history', ordinal: 2, synthetic: false, stages: [] },
        { code: '2018', kind: 'history', ordinal: 1, synthetic: false, stages: [] },
      ],
      total: 5,
    });
  });

  test.each(READERS)('%s reads the edition with where everything comes from', async (who) => {
    const reader = await app.signIn(who);
    const { status, body } = await reader.get<EditionView>('editions/demo');

    expect(status).toBe(200);
    expect(body.groups.map(({ code, places }) => [code, places])).toEqual([
      ['OA', 6],
      ['IP', 30],
      ['UPP', 10],
    ]);
    expect(body.categories.map(({ places }) => places)).toEqual([2, 5, 5, 3]);
    expect(body.periods.map(({ code }) => code)).toEqual(['2024-S1', '2024-S2', '2025-S1', '2025-S2']);
    const provenances = [...body.groups, ...body.categories, ...body.stages, ...body.facts].map(
      ({ provenance }) => provenance.kind,
    );
    expect(new Set(provenances)).toEqual(new Set(['documented', 'assumption']));
  });

  test('close at 23.59 in Jakarta, and begin their next stage after that', async () => {
    const reader = await app.signIn('auditor1');
    const { body } = await reader.get<EditionView>('editions/demo');
    expect(body.stages.map(({ opensAt, closesAt }) => [opensAt.slice(10), closesAt.slice(10)])).toEqual([
      ['T17:00:00.000Z', 'T16:59:00.000Z'],
      ['T17:00:00.000Z', 'T16:59:00.000Z'],
    ]);
    const instants = body.stages.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]);
    expect(instants).toEqual(instants.toSorted((a, b) => Date.parse(a) - Date.parse(b)));
    expect(Date.parse(instants[0] ?? '')).toBeLessThan(Date.now());
  });

  test('that do not exist are not told apart from foreign ones', async () => {
    const reader = await app.signIn('auditor1');
    const { status } = await reader.get<Problem>('editions/2031');
    expect([403, 404]).toContain(status);
  });

  test('are for people who have signed in', async () => {
    expect(await app.stranger.get<Problem>('editions')).toMatchObject({ status: 401 });
    expect(await app.stranger.get<Problem>('editions/demo')).toMatchObject({ status: 401 });
  });
});

describe('presets', () => {
  const app = useDemoApp();

  const versionNow = async (): Promise<number> => {
    const auditor = await app.signIn('auditor1');
    return (await auditor.get<EditionView>('editions/demo')).body.version;
  };

  test('are the documented quotas of four editions', async () => {
    const juror = await app.signIn('juri1');
    const { body } = await juror.get<Page<PresetView>>('presets');

    expect(
      body.items.map(({ code, groups, categories }) => ({
        code,
        shortlist: groups.map(({ places }) => places),
        winners: categories.map(({ places }) => places),
      })),
    ).toEqual([
      { code: '2018', shortlist: [0, 25, 0], winners: [0, 5, 5, 0] },
      { code: '2019', shortlist: [0, 30, 10], winners: [0, 5, 5, 3] },
      { code: '2020', shortlist: [6, 30, 10], winners: [2, 5, 5, 3] },
      { code: '2022', shortlist: [6, 30, 15], winners: [2, 5, 5, 5] },
    ]);
  });

  test.each<{ preset: PresetCode; shortlist: number; winners: number }>([
    { preset: '2018', shortlist: 25, winners: 10 },
    { preset: '2019', shortlist: 40, winners: 13 },
    { preset: '2022', shortlist: 51, winners: 17 },
    { preset: '2020', shortlist: 46, winners: 15 },
  ])('of $preset give $shortlist places on the list and $winners trophies', async ({ preset, shortlist, winners }) => {
    const organizer = await app.signIn('penyelenggara1');
    const version = await versionNow();
    const { status, body } = await organizer.put<EditionView>('editions/demo/preset', { preset, version });

    expect(status).toBe(200);
    expect(body).toMatchObject({ preset, version: version + 1 });
    expect(body.groups.reduce((sum, { places }) => sum + places, 0)).toBe(shortlist);
    expect(body.categories.reduce((sum, { places }) => sum + places, 0)).toBe(winners);
    expect((await organizer.get<EditionView>('editions/demo')).body).toEqual(body);
  });

  test('that are chosen stand in the ledger', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(body.items[0]).toMatchObject({
      act: 'competition.preset-chosen',
      subject: 'edition:demo',
      facts: { before: '2022', after: '2020' },
    });
  });

  test('chosen on an old copy are refused with the edition as it is', async () => {
    const organizer = await app.signIn('penyelenggara2');
    const { body: current } = await organizer.get<EditionView>('editions/demo');
    const choice = { preset: '2018', version: current.version - 1 };
    expect(await organizer.put<Problem>('editions/demo/preset', choice)).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current } },
    });
  });

  test('chosen by two at once are taken from one of them', async () => {
    const [one, two] = await Promise.all([app.signIn('penyelenggara1'), app.signIn('penyelenggara2')]);
    const version = await versionNow();
    const answers = await Promise.all(
      [one, two].map((who) => who.put('editions/demo/preset', { preset: '2020', version })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test.each([
    { because: 'an unknown preset', body: { preset: '2021', version: 1 }, path: 'preset' },
    { because: 'no version', body: { preset: '2020' }, path: 'version' },
    { because: 'a version as text', body: { preset: '2020', version: '1' }, path: 'version' },
    { because: 'a property nobody knows', body: { preset: '2020', version: 1, places: 99 }, path: 'places' },
  ])('with $because are refused', async ({ body, path }) => {
    const organizer = await app.signIn('penyelenggara1');
    const answer = await organizer.put<Problem>('editions/demo/preset', body);
    expect([answer.status, answer.body.violations?.[0]?.path]).toEqual([400, path]);
  });

  test.each(READERS.slice(1))('are not for %s to choose', async (who) => {
    const reader = await app.signIn(who);
    const { status, body } = await reader.put<Problem>('editions/demo/preset', { preset: '2018', version: 1 });
    expect([status, body.code]).toEqual([403, 'not-allowed']);
  });

  test('are settled once the first stage is locked', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await organizer.post('editions/demo/stages/document/lock', { version: 1 });
    const choice = { preset: '2018', version: await versionNow() };
    expect(await organizer.put<Problem>('editions/demo/preset', choice)).toMatchObject({
      status: 409,
      body: { code: 'preset-settled', facts: { stage: 'Evaluasi dokumen' } },
    });
  });
});
