import type { LedgerRecordView, Page, Problem, RulingView, RunView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { Organizer, ranking, selectedOf, sorted, tie } from '../../test/stages';

const RULINGS = 'editions/demo/stages/document/rulings';
const REASON = 'Pleno memilih peserta dengan kanal yang lebih luas.';

describe('a tie across the cut', () => {
  const app = useDemoApp({ jobs: true });
  let tied: readonly string[];
  let run: RunView;

  const ruling = (more: object = {}) => ({
    kind: 'tie-at-cut',
    group: 'UPP',
    selected: tied.slice(1),
    reason: REASON,
    ...more,
  });
  const stageOf = async (code = ''): Promise<unknown> =>
    (await app.query('SELECT stage FROM entry WHERE code = $1', [code]))[0]?.['stage'];

  beforeAll(async () => {
    const organizer = await Organizer.of(app);
    const [ninth = '', tenth = '', eleventh = ''] = ranking(await organizer.run('document'), 'UPP').slice(8);
    await tie(app, 'document', tenth, eleventh);
    tied = sorted([tenth, eleventh]);
    expect(ninth).not.toBe('');
    run = await organizer.decide('document');
  }, 60_000);

  test('keeps the run open, and says who is tied for how many places', () => {
    expect(run).toMatchObject({ standing: 'official', state: 'open', inForce: true });
    expect(run.result.openTies).toEqual([{ group: 'UPP', category: null, entries: tied, freePlaces: 1 }]);
    expect(selectedOf(run, 'UPP')).toHaveLength(9);
    expect(sorted(ranking(run, 'UPP').slice(9, 11))).toEqual(tied);
    expect(run.result.entries.filter(({ code }) => tied.includes(code)).map(({ outcome }) => outcome.kind)).toEqual([
      'tied-at-cut',
      'tied-at-cut',
    ]);
  });

  test('moves nobody, and opens no interview', async () => {
    const organizer = await Organizer.of(app);
    expect(await app.query(`SELECT FROM entry WHERE stage = 'shortlisted'`)).toEqual([]);
    expect(await organizer.move('interview', 'opening')).toMatchObject({
      status: 409,
      body: { code: 'shortlist-missing', facts: { stage: 'Evaluasi dokumen' } },
    });
  });

  test.each([
    { because: 'takes both', more: () => ({ selected: tied }), code: 'ruling-does-not-fit-tie' },
    { because: 'takes somebody else', more: () => ({ selected: ['UPP-001'] }), code: 'ruling-does-not-fit-tie' },
    { because: 'is about another group', more: () => ({ group: 'IP' }), code: 'no-such-tie' },
    { because: 'names a category', more: () => ({ category: 'service-unit' }), code: 'no-such-tie' },
    {
      because: 'names winners before the interview',
      more: () => ({ kind: 'category-assignment', category: 'service-unit' }),
      code: 'ruling-without-category',
    },
  ])('is not broken by a ruling that $because', async ({ more, code }) => {
    const { client } = await Organizer.of(app);
    const { status, body } = await client.post<Problem>(RULINGS, ruling(more()));
    expect([body.code, status]).toEqual([code, code === 'no-such-tie' ? 409 : 422]);
  });

  test.each([
    { more: { reason: '' }, path: 'reason' },
    { more: { reason: undefined }, path: 'reason' },
    { more: { selected: [] }, path: 'selected' },
    { more: { selected: ['UPP-001', 'UPP-001'] }, path: 'selected' },
    { more: { kind: 'lot' }, path: 'kind' },
    { more: { group: 'XX' }, path: 'group' },
    { more: { category: 'best' }, path: 'category' },
  ])('is not broken by $more', async ({ more, path }) => {
    const { client } = await Organizer.of(app);
    const answer = await client.post<Problem>(RULINGS, ruling(more));
    expect([answer.status, answer.body.violations?.[0]?.path]).toEqual([400, path]);
  });

  test.each(['sekretariat1', 'penilai3', 'juri1', 'instansi1', 'laporan1', 'auditor1'])(
    'is not for %s to break',
    async (who) => {
      const other = await app.signIn(who);
      expect(await other.post<Problem>(RULINGS, ruling())).toMatchObject({ status: 403 });
    },
  );

  test('is broken by a ruling with its reason, which the next run follows', async () => {
    const organizer = await Organizer.of(app);
    const { status, body } = await organizer.client.post<RulingView>(RULINGS, ruling(), { key: 'ruling-1' });

    expect(status).toBe(201);
    expect(body).toMatchObject({ code: expect.stringMatching(/^R\d{4}$/), run: run.number, category: null });
    const settled = await organizer.run('document');
    expect(settled).toMatchObject({ state: 'settled', rulings: [body] });
    expect(selectedOf(settled, 'UPP')).toContain(tied[1]);
    expect(selectedOf(settled, 'UPP')).not.toContain(tied[0]);
    const [first, second] = tied.map((code) => settled.result.entries.find((entry) => entry.code === code)?.outcome);
    expect(first).toEqual({ kind: 'not-selected', reason: 'ruling' });
    expect(second).toEqual({ kind: 'selected', by: 'ruling', category: null });
    expect(await Promise.all(tied.map(stageOf))).toEqual(['not-shortlisted', 'shortlisted']);
  });

  test('ruled twice with one key is ruled once', async () => {
    const { client } = await Organizer.of(app);
    const again = await client.post<RulingView>(RULINGS, ruling(), { key: 'ruling-1' });
    const { body } = await client.get<Page<RulingView>>(RULINGS);

    expect(again.status).toBe(201);
    expect(body.items).toEqual([again.body]);
  });

  test('that is settled takes no further ruling', async () => {
    const { client } = await Organizer.of(app);
    expect(await client.post<Problem>(RULINGS, ruling())).toMatchObject({ status: 409, body: { code: 'no-such-tie' } });
  });

  test('stands in the ledger with who was selected and why', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=10');
    expect(body.items.find(({ act }) => act === 'results.ruling-recorded')).toMatchObject({
      facts: { run: run.number, group: 'UPP', selected: [tied[1]], reason: REASON },
    });
  });

  test('is open again when the lock was taken back: the ruling was about another result', async () => {
    const organizer = await Organizer.of(app);
    await organizer.reopen('document');

    expect(await app.query(`SELECT FROM entry WHERE stage IN ('shortlisted', 'not-shortlisted')`)).toEqual([]);
    expect(await organizer.client.post<Problem>(RULINGS, ruling())).toMatchObject({
      status: 409,
      body: { code: 'no-official-run', facts: { stage: 'Evaluasi dokumen' } },
    });
    const again = await organizer.decide('document');
    expect(again).toMatchObject({ state: 'open', rulings: [] });
    expect(again.resultHash).toBe(run.resultHash);
    expect(await organizer.move('interview', 'opening')).toMatchObject({ body: { code: 'shortlist-missing' } });
  });

  test('ruled by two at once has two rulings, of which the later counts', async () => {
    const organizers = await Promise.all(['penyelenggara1', 'penyelenggara2'].map((who) => app.signIn(who)));
    const answers = await Promise.all(
      organizers.map((who, place) => who.post<RulingView>(RULINGS, ruling({ selected: [tied[place]] }))),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const later = answers.map(({ body }) => body).reduce((a, b) => (a.code > b.code ? a : b));

    const settled = await (await Organizer.of(app)).run('document');
    expect(settled).toMatchObject({ state: 'settled' });
    expect(settled.result.entries.find(({ code }) => code === later.selected[0])?.outcome.kind).toBe('selected');
    expect(settled.result.unusedRulings).toHaveLength(1);
    const says = {
      id: `diganti oleh putusan ${later.code} tentang hal yang sama`,
      en: `it is replaced by the ruling ${later.code} about the same`,
    };
    expect(settled.unusedRulings).toEqual([{ code: settled.result.unusedRulings[0], reason: 'replaced', says }]);
  });

  test('is read with its rulings by those who read results, and by nobody else', async () => {
    for (const who of ['sekretariat1', 'laporan1', 'auditor1']) {
      const { body } = await (await app.signIn(who)).get<Page<RulingView>>(RULINGS);
      expect(body.total).toBe(3);
    }
    for (const who of ['penilai3', 'juri1', 'instansi1']) {
      expect(await (await app.signIn(who)).get<Problem>(RULINGS)).toMatchObject({ status: 403 });
    }
  });

  test.each([1, 2, 3])(
    'a run and a reopening at once leave nobody on a list that no lock stands for (%s)',
    async () => {
      const [one, other] = await Promise.all([Organizer.of(app), Organizer.of(app)]);
      if ((await one.edition()).stages[0]?.state === 'open') await one.lock('document');
      const reason = { reason: 'Uji.' };
      const [run, reopened] = await Promise.all([
        one.client.post<Partial<Problem>>('editions/demo/stages/document/runs', {}),
        other.move('document', 'reopening', reason),
      ]);

      expect(['201', '409 computation-overtaken', '503 busy']).toContain(`${run.status} ${run.body.code ?? ''}`.trim());
      expect(reopened.status).toBe(200);
      expect(await app.query(`SELECT FROM entry WHERE stage IN ('shortlisted', 'not-shortlisted')`)).toEqual([]);
    },
  );
});
