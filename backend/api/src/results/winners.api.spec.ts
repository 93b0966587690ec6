import type { PresetCode, Problem, RulingView, RunExplanationView, RunView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { independentlyJudged, pythonTest } from '../../test/independent-verifier';
import { Organizer, selectedOf, sorted, tie } from '../../test/stages';

const RUNS = 'editions/demo/stages/interview/runs';
const RULINGS = 'editions/demo/stages/interview/rulings';
const MANAGEMENT = 'management-and-change';
const SUSTAINABILITY = 'sustainability-connectivity-impact';
const REASON = 'Pleno menimbang kesesuaian peserta dengan kategori.';

const winnersOf = ({ result }: RunView, category: string): readonly string[] =>
  result.categories.find((one) => one.category === category)?.winners.map(({ entry }) => entry) ?? [];

const allWinners = ({ result }: RunView): readonly string[] =>
  result.categories.flatMap(({ winners }) => winners.map(({ entry }) => entry));

describe('the winners of 2020', () => {
  const app = useDemoApp({ jobs: true });
  let document: RunView;
  let run: RunView;

  beforeAll(async () => {
    const organizer = await Organizer.of(app);
    document = await organizer.decide('document');
    await organizer.openInterview();
    await organizer.fill('interview');
    await organizer.lock('interview');
    run = await organizer.run('interview');
  }, 120_000);

  test('are 2 + 5 + 5 + 3 of the 46 that were interviewed, and nobody wins twice', () => {
    expect(run).toMatchObject({ standing: 'official', state: 'settled' });
    expect(run.result.categories.map(({ category, winners }) => [category, winners.length])).toEqual([
      [MANAGEMENT, 5],
      [SUSTAINABILITY, 5],
      ['outstanding-achievement', 2],
      ['service-unit', 3],
    ]);
    expect(new Set(allWinners(run)).size).toBe(15);
    expect(run.result.entries).toHaveLength(46);
    const shortlisted = document.result.groups.flatMap(({ selected }) => selected);
    expect(sorted(run.result.entries.map(({ code }) => code))).toEqual(sorted(shortlisted));
  });

  pythonTest('and the shortlist before them are recomputed from the rules alone, to the same bytes', async () => {
    const auditor = await app.signIn('auditor1');
    for (const [stage, { number, resultHash }] of Object.entries({ document, interview: run })) {
      const { bytes } = await auditor.get(`editions/demo/stages/${stage}/runs/${String(number)}/sealed`);
      expect(independentlyJudged(bytes)).toBe(`-: same ${resultHash}`);
    }
  });

  test('have their trophy, and all others are finalists', async () => {
    const rows = await app.query<{ code: string; category: string }>(
      `SELECT code, category FROM entry WHERE stage = 'winner'`,
    );
    for (const { code, category } of rows) expect(winnersOf(run, category)).toContain(code);
    expect(rows).toHaveLength(15);
    expect(await app.query(`SELECT count(*)::integer AS finalists FROM entry WHERE stage = 'finalist'`)).toEqual([
      { finalists: 31 },
    ]);
  });

  test('are settled by the interview, and equal scores by what the document stage found', async () => {
    const auditor = await app.signIn('auditor1');
    const { bytes } = await auditor.get(`${RUNS}/${run.number}/input`);
    const input = JSON.parse(bytes.toString('utf8'));
    const scores = Object.fromEntries(
      document.result.entries.map(({ code, standing }) => [code, standing.kind === 'ranked' ? standing.score : null]),
    );
    for (const { code, carried, metrics } of input.entries) {
      expect(carried).toEqual([{ stage: 'document', score: scores[code] }]);
      expect(metrics.length).toBeGreaterThan(0);
    }
  });

  test('are judged by whoever is left where a juror stepped aside: n shrinks, nothing counts as zero', async () => {
    const rows = await app.query<{ code: string }>(
      `SELECT entry_code AS code FROM recusal WHERE stage_code = 'interview' ORDER BY 1`,
    );
    const stepped = rows.filter(({ code }) => run.result.entries.some((entry) => entry.code === code));
    const recused = run.result.entries.filter((entry) => entry.recused > 0);

    expect(recused.map(({ code }) => ({ code }))).toEqual(stepped);
    expect(recused.length).toBeGreaterThan(0);
    for (const entry of recused) {
      expect(entry).toMatchObject({ counted: 4, recused: 1, quorum: 3, standing: { kind: 'ranked' } });
      expect(entry.jurors).toHaveLength(4);
    }
    expect(run.result.entries.filter((entry) => entry.counted === 5)).toHaveLength(46 - recused.length);
  });

  test('are explained entry by entry', async () => {
    const staff = await app.signIn('laporan1');
    const [winner = ''] = winnersOf(run, MANAGEMENT);
    const { body } = await staff.get<RunExplanationView>(`${RUNS}/${run.number}/entries/${winner}`);
    expect(body.lines.join('\n')).toContain('Aspek Pengelolaan dan Perubahan Terbaik');
  });

  test('leave the document stage as it was: what they rest on is not decided anew', async () => {
    const organizer = await Organizer.of(app);
    const answer = await organizer.client.post<Problem>('editions/demo/stages/document/runs', {});
    expect(answer).toMatchObject({ status: 409, body: { code: 'later-stage-opened', facts: { later: 'Wawancara' } } });
    expect(await organizer.move('document', 'reopening', { reason: 'Uji.' })).toMatchObject({
      status: 409,
      body: { code: 'later-stage-opened' },
    });
  });

  test.each([
    {
      because: 'more winners than trophies',
      order: () => ({ category: 'service-unit', group: 'UPP', selected: selectedOf(document, 'UPP').slice(0, 4) }),
      code: 'ruling-above-places',
    },
    {
      because: 'a winner of another group',
      order: () => ({ category: 'service-unit', group: 'UPP', selected: [winnersOf(run, MANAGEMENT)[0]] }),
      code: 'ruling-selects-stranger',
    },
    {
      because: 'a category of another group',
      order: () => ({ category: 'service-unit', group: 'IP', selected: [winnersOf(run, MANAGEMENT)[0]] }),
      code: 'ruling-without-category',
    },
    {
      because: 'no category',
      order: () => ({ group: 'UPP', selected: [winnersOf(run, 'service-unit')[0]] }),
      code: 'ruling-without-category',
    },
  ])('are not ruled with $because', async ({ order, code }) => {
    const { client } = await Organizer.of(app);
    const ruling = { kind: 'category-assignment', reason: REASON, ...order() };
    expect(await client.post<Problem>(RULINGS, ruling)).toMatchObject({ status: 422, body: { code } });
  });

  test('wait for no tie', async () => {
    const { client } = await Organizer.of(app);
    const ruling = {
      kind: 'tie-at-cut',
      group: 'UPP',
      category: 'service-unit',
      selected: ['UPP-002'],
      reason: REASON,
    };
    expect(await client.post<Problem>(RULINGS, ruling)).toMatchObject({ status: 409, body: { code: 'no-such-tie' } });
  });

  test('may be ruled otherwise: the categories change places, and still nobody wins twice', async () => {
    const organizer = await Organizer.of(app);
    const [first = '', ...others] = winnersOf(run, MANAGEMENT);
    const [swapped = '', ...rest] = winnersOf(run, SUSTAINABILITY);
    const order = { kind: 'category-assignment', group: 'IP', reason: REASON };
    const management = await organizer.client.post<RulingView>(RULINGS, {
      ...{ ...order, category: MANAGEMENT, selected: [swapped, ...others] },
    });
    expect(management).toMatchObject({ status: 201, body: { category: MANAGEMENT, run: run.number } });

    const twice = { ...order, category: SUSTAINABILITY, selected: [swapped, ...rest] };
    expect(await organizer.client.post<Problem>(RULINGS, twice)).toMatchObject({
      status: 422,
      body: { code: 'double-win', facts: { entry: swapped } },
    });

    const once = { ...order, category: SUSTAINABILITY, selected: [first, ...rest] };
    expect(await organizer.client.post(RULINGS, once)).toMatchObject({ status: 201 });
    const ruled = await organizer.run('interview');
    expect(sorted(winnersOf(ruled, MANAGEMENT))).toEqual(sorted([swapped, ...others]));
    expect(sorted(winnersOf(ruled, SUSTAINABILITY))).toEqual(sorted([first, ...rest]));
    expect(new Set(allWinners(ruled)).size).toBe(15);
    expect(ruled.result.categories.find(({ category }) => category === MANAGEMENT)?.by).toBe('ruling');
    expect(await app.query('SELECT category FROM entry WHERE code = $1', [swapped])).toEqual([
      { category: MANAGEMENT },
    ]);
  });

  test('lose their trophies when the lock of the interview is taken back', async () => {
    const organizer = await Organizer.of(app);
    await organizer.reopen('interview');
    expect(await app.query(`SELECT DISTINCT stage, category FROM entry WHERE stage <> 'not-shortlisted'`)).toEqual([
      { stage: 'shortlisted', category: null },
    ]);
  });
});

describe.each<{ preset: PresetCode; interviewed: number; trophies: Readonly<Record<string, number>> }>([
  { preset: '2018', interviewed: 25, trophies: { [MANAGEMENT]: 5, [SUSTAINABILITY]: 5 } },
  { preset: '2019', interviewed: 40, trophies: { [MANAGEMENT]: 5, [SUSTAINABILITY]: 5, 'service-unit': 3 } },
  {
    ...{ preset: '2022', interviewed: 51 },
    trophies: { [MANAGEMENT]: 5, [SUSTAINABILITY]: 5, 'outstanding-achievement': 2, 'service-unit': 5 },
  },
])('the winners of $preset', ({ preset, interviewed, trophies }) => {
  const app = useDemoApp({ jobs: true });

  test(`are chosen among the ${interviewed} of its list, by its own categories`, async () => {
    const organizer = await Organizer.of(app);
    await organizer.choose(preset);
    await organizer.interview();
    const { result } = await organizer.run('interview');

    expect(result.entries).toHaveLength(interviewed);
    expect(Object.fromEntries(result.categories.map(({ category, winners }) => [category, winners.length]))).toEqual(
      trophies,
    );
    const winners = result.categories.flatMap((one) => one.winners.map(({ entry }) => entry));
    expect(new Set(winners).size).toBe(winners.length);
  });
});

describe('a tie for the last trophy', () => {
  const app = useDemoApp({ jobs: true });

  test('keeps the run open until the plenary has chosen, and then gives exactly that trophy', async () => {
    const organizer = await Organizer.of(app);
    await organizer.interview();
    const before = await organizer.run('interview');
    const order = before.result.entries.filter(({ group }) => group === 'UPP').map(({ code }) => code);
    const [, , third = '', fourth = ''] = order;
    await tie(app, 'document', third, fourth);
    await tie(app, 'interview', third, fourth);
    await organizer.reopen('interview');
    // The carried score is the last but one of the chain: the document stage is decided anew, too.
    await app.query(`UPDATE stage SET state = 'planned' WHERE code = 'interview'`);
    await organizer.reopen('document');
    await organizer.decide('document');
    await app.query(`UPDATE stage SET state = 'locked', version = version + 1 WHERE code = 'interview'`);

    const open = await organizer.run('interview');
    const tied = sorted([third, fourth]);
    expect(open.result.openTies).toEqual([{ group: 'UPP', category: 'service-unit', entries: tied, freePlaces: 1 }]);
    expect(await app.query(`SELECT FROM entry WHERE stage = 'winner'`)).toEqual([]);

    const ruling = { kind: 'tie-at-cut', group: 'UPP', category: 'service-unit', reason: REASON };
    for (const selected of [tied, [order[0]]]) {
      expect(await organizer.client.post<Problem>(RULINGS, { ...ruling, selected })).toMatchObject({
        status: 422,
        body: { code: 'ruling-does-not-fit-tie', facts: { freePlaces: 1, tied: tied.join(', ') } },
      });
    }
    await organizer.client.post<RulingView>(RULINGS, { ...ruling, selected: [fourth] });
    const settled = await organizer.run('interview');
    expect(settled.state).toBe('settled');
    expect(winnersOf(settled, 'service-unit')).toEqual(expect.arrayContaining([...order.slice(0, 2), fourth]));
    expect(winnersOf(settled, 'service-unit')).toHaveLength(3);
  });
});

describe('whoever withdraws after the shortlist', () => {
  const app = useDemoApp({ jobs: true });

  test('keeps no place: the first reserve moves up, and the result says who has left', async () => {
    const organizer = await Organizer.of(app);
    const first = await organizer.decide('document');
    const [leaver = ''] = selectedOf(first, 'UPP');
    const reserve = first.result.groups.find(({ group }) => group === 'UPP')?.reserves[0] ?? '';
    const [{ version } = { version: 0 }] = await app.query<{ version: number }>(
      'SELECT version FROM entry WHERE code = $1',
      [leaver],
    );
    const ending = { kind: 'withdrawn', reason: 'Mundur.', version };
    expect(await organizer.client.post(`editions/demo/entries/${leaver}/withdrawal`, ending)).toMatchObject({
      status: 200,
    });

    const second = await organizer.run('document');
    expect(selectedOf(second, 'UPP')).toContain(reserve);
    expect(second.result.entries.find(({ code }) => code === leaver)).toMatchObject({
      standing: { kind: 'ineligible', reason: 'withdrawn' },
      outcome: { kind: 'not-selected', reason: 'ineligible' },
    });
    expect(await app.query('SELECT stage FROM entry WHERE code = ANY($1) ORDER BY 1', [[leaver, reserve]])).toEqual([
      { stage: 'shortlisted' },
      { stage: 'withdrawn' },
    ]);

    await organizer.openInterview();
    await organizer.fill('interview');
    const interview = await organizer.run('interview');
    expect(interview.result.entries).toHaveLength(46);
    expect(interview.result.entries.map(({ code }) => code)).not.toContain(leaver);
  });
});
