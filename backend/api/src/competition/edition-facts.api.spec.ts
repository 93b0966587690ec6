import {
  ASSIGNABLE_ROLES,
  type EditionFactView,
  type Milestone,
  type Page,
  type ParticipationView,
  type Problem,
} from '@anggakara/contracts';
import { anAccount } from '../../test/accounts';
import { DEMO_ACCOUNTS, useDemoApp } from '../../test/app';

const YEARS = ['2018', '2019', '2020', '2022'] as const;

/** Whatever an edition could have besides facts. */
const WORK = [
  ...['assignment', 'stage', 'participant_group', 'award_category', 'reporting_period', 'instrument', 'entry'],
  ...['metric_claim', 'claimed_period', 'panel', 'panel_member', 'sheet', 'run', 'ruling', 'document', 'recusal'],
];

describe('the facts of an edition of history', () => {
  const app = useDemoApp();

  const factsOf = async (year: string): Promise<readonly EditionFactView[]> => {
    const reader = await app.signIn('juri1');
    return (await reader.get<Page<EditionFactView>>(`editions/${year}/facts`)).body.items;
  };

  test.each(ASSIGNABLE_ROLES)('are read by a %s', async (role) => {
    const account = DEMO_ACCOUNTS.find((candidate) => candidate.role === role);
    const reader = await app.signIn(account?.email.split('@')[0] ?? '');
    const { status, body } = await reader.get<Page<EditionFactView>>('editions/2022/facts');
    expect([status, body.total]).toEqual([200, body.items.length]);
    expect(body.total).toBeGreaterThan(40);
  });

  test('are read by somebody who has a role in no edition of this house', async () => {
    const reader = await app.signIn(await anAccount(app, { roles: {} }));
    expect(await reader.get('editions/2018/facts')).toMatchObject({ status: 200 });
  });

  test('are for people who have signed in', async () => {
    expect(await app.stranger.get<Problem>('editions/2018/facts')).toMatchObject({ status: 401 });
  });

  test.each(['demo', '2021', '2031', 'x y'])('do not exist for %s, which is not history', async (edition) => {
    const reader = await app.signIn('penyelenggara1');
    const { status, body } = await reader.get<Problem>(`editions/${encodeURIComponent(edition)}/facts`);
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  test.each(YEARS)('of %s each name a source, or say why there is none', async (year) => {
    for (const { edition, subject, key, standing, sources, note } of await factsOf(year)) {
      expect(edition).toBe(year);
      const isFounded = standing === 'documented' ? sources.length > 0 : note !== null;
      expect([subject, key, isFounded]).toEqual([subject, key, true]);
    }
  });

  test('stand twice where sources contradict each other, and are marked', async () => {
    const facts = await factsOf('2019');
    const labels = facts.filter(({ subject }) => subject === 'shortlist-label');
    expect(labels).toMatchObject([
      { statement: 1, value: { text: 'Top 40' }, contradicted: true },
      { statement: 2, value: { text: 'Top 30' }, contradicted: true },
    ]);
    expect(facts.find(({ subject, key }) => subject === 'count' && key === 'verified')).toMatchObject({
      value: { kind: 'count', count: 156 },
      contradicted: false,
    });
  });

  test('give a deadline with the zone that it was printed in', async () => {
    const facts = await factsOf('2022');
    expect(facts.find(({ subject, key }) => subject === 'stage' && key === 'registration')?.value).toEqual({
      ...{ kind: 'span', from: '2022-02-18', to: '2022-04-14' },
      clock: { time: '23:59', zone: 'WIB' },
    });
  });
});

describe('the participants whom sources name', () => {
  const app = useDemoApp();

  /** How many are named with the milestone, and how many there were. */
  const named = async (year: string, milestone: Milestone, key: string): Promise<readonly [number, number]> => {
    const reader = await app.signIn('auditor1');
    const { items } = (await reader.get<Page<ParticipationView>>(`editions/${year}/participations`)).body;
    const names = new Set(items.filter((item) => item.milestone === milestone).map(({ participant }) => participant));
    const facts = (await reader.get<Page<EditionFactView>>(`editions/${year}/facts`)).body.items;
    const value = facts.find((fact) => fact.subject === 'count' && fact.key === key)?.value;
    return [names.size, value?.kind === 'count' ? value.count : 0];
  };

  test.each(YEARS)('of %s are no more than the facts count', async (year) => {
    const [winners, trophies] = await named(year, 'winner', 'winners');
    const [listed, places] = await named(year, 'shortlisted', 'shortlist');
    expect([winners <= trophies, listed <= places]).toEqual([true, true]);
  });

  test.each([
    { year: '2018', milestone: 'shortlisted', key: 'shortlist', count: 25 },
    { year: '2018', milestone: 'winner', key: 'winners', count: 10 },
    { year: '2019', milestone: 'winner', key: 'winners', count: 13 },
  ] as const)('of $year are all $count of the $key', async ({ year, milestone, key, count }) => {
    expect(await named(year, milestone, key)).toEqual([count, count]);
  });
});

describe('an edition of history', () => {
  const app = useDemoApp();

  test.each(WORK)('has no %s', async (table) => {
    const [row] = await app.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM ${table} JOIN edition ON edition.code = edition_code
       WHERE edition.kind = 'history'`,
    );
    expect(row?.count).toBe(0);
  });

  test('is not synthetic', async () => {
    expect(await app.query(`SELECT code FROM edition WHERE kind = 'history' AND synthetic`)).toEqual([]);
  });

  test.each([
    ['POST', 'stages/document/runs', {}],
    ['POST', 'stages/document/open', { version: 1 }],
    ['PUT', 'preset', { preset: '2020', version: 1 }],
    ['POST', 'people', { name: 'Seseorang', email: 'seseorang@kota.example', role: 'juror' }],
  ] as const)('refuses %s %s of an organiser of another edition', async (method, path, body) => {
    const organizer = await app.signIn('penyelenggara1');
    const address = `editions/2020/${path}`;
    const answer =
      method === 'PUT' ? await organizer.put<Problem>(address, body) : await organizer.post<Problem>(address, body);
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  test('takes nobody and nothing in, whoever asks the database', async () => {
    const copied = (table: string): Promise<unknown> =>
      app.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(t, '{"edition_code": "2020"}')).* FROM ${table} t LIMIT 1`,
      );
    for (const table of ['assignment', 'stage', 'participant_group', 'reporting_period', 'entry'])
      await expect(copied(table)).rejects.toThrow('edition 2020 is history');
    await expect(app.query(`UPDATE stage SET edition_code = '2018'`)).rejects.toThrow('edition 2018 is history');
  });
});
