import type { InstrumentView, LedgerRecordView, Page, Problem, StageCode, StageView } from '@anggakara/contracts';
import { type TestApp, useDemoApp } from '../../test/app';
import type { Answer, Client } from '../../test/client';
import { Refusal } from '../platform';
import { StageConditions } from './stage-conditions';
import { Stages } from './stages';

const HOUR_MS = 3_600_000;
const OTHERS = ['sekretariat1', 'penilai1', 'juri1', 'instansi1', 'laporan1', 'auditor1'];

const address = (stage: StageCode, act: string): string => `editions/demo/stages/${stage}/${act}`;
const at = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

async function versionOf(app: TestApp, stage: StageCode): Promise<number> {
  return (await app.tx((tx) => app.get(Stages).find(tx, 'demo', stage))).version;
}

type Move = (who: Client, stage: StageCode, act: string, more?: object) => Promise<Answer<StageView>>;

/** Sends moves with the version that the stage has at that moment. */
const movesOf =
  (app: TestApp): Move =>
  async (who, stage, act, more = {}) =>
    who.post(address(stage, act), { version: await versionOf(app, stage), ...more });

describe('a stage', () => {
  const app = useDemoApp();
  const move = movesOf(app);

  test('is locked, and taken back with a reason', async () => {
    const organizer = await app.signIn('penyelenggara1');

    expect(await move(organizer, 'document', 'lock')).toMatchObject({ status: 200, body: { state: 'locked' } });
    const reason = 'Dua lembar belum dikunci.';
    expect(await move(organizer, 'document', 'reopening', { reason })).toMatchObject({
      status: 200,
      body: { state: 'open', version: 3 },
    });
    const { body } = await organizer.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(body.items[0]).toMatchObject({
      act: 'competition.stage-reopened',
      subject: 'stage:document',
      facts: { reason },
    });
  });

  test.each([
    { act: 'opening', code: 'stage-already-open', more: {} },
    { act: 'reopening', code: 'stage-not-locked', more: { reason: 'Uji.' } },
  ])('that is open refuses $act with $code', async ({ act, code, more }) => {
    const organizer = await app.signIn('penyelenggara1');
    expect(await move(organizer, 'document', act, more)).toMatchObject({
      status: 409,
      body: { code, facts: { stage: 'Evaluasi dokumen' } },
    });
  });

  test.each([
    { act: 'lock', code: 'stage-not-open', more: {} },
    { act: 'reopening', code: 'stage-not-locked', more: { reason: 'Uji.' } },
  ])('that is planned refuses $act with $code', async ({ act, code, more }) => {
    const organizer = await app.signIn('penyelenggara1');
    expect(await move(organizer, 'interview', act, more)).toMatchObject({ status: 409, body: { code } });
  });

  test('moved on an old copy is refused with the stage as it is', async () => {
    const organizer = await app.signIn('penyelenggara1');
    expect(await organizer.post<Problem>(address('document', 'lock'), { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { code: 'document', state: 'open', version: 3 } } },
    });
  });

  test('locked by two at once is locked once', async () => {
    const [one, two] = await Promise.all([app.signIn('penyelenggara1'), app.signIn('penyelenggara2')]);
    const answers = await Promise.all([one, two].map((who) => move(who, 'document', 'lock')));

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await move(one, 'document', 'lock')).toMatchObject({ status: 409, body: { code: 'stage-locked' } });
    expect(await move(one, 'document', 'opening')).toMatchObject({ status: 409, body: { code: 'stage-locked' } });
    await move(one, 'document', 'reopening', { reason: 'Uji.' });
  });

  test.each(OTHERS)('is not for %s to move', async (who) => {
    const other = await app.signIn(who);
    for (const act of ['opening', 'lock', 'reopening']) {
      const { status, body } = await other.post<Problem>(address('document', act), { version: 1, reason: 'Uji.' });
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    }
  });

  test.each([
    { act: 'reopening', body: { version: 1 }, path: 'reason' },
    { act: 'reopening', body: { version: 1, reason: ' ' }, path: 'reason' },
    { act: 'lock', body: { version: '' }, path: 'version' },
    { act: 'opening', body: {}, path: 'version' },
  ])('refuses $act of $body', async ({ act, body, path }) => {
    const organizer = await app.signIn('penyelenggara1');
    const answer = await organizer.post<Problem>(address('document', act), body);
    expect([answer.status, answer.body.violations?.[0]?.path]).toEqual([400, path]);
  });

  test('that no edition has is not found', async () => {
    const organizer = await app.signIn('penyelenggara1');
    expect(await organizer.post('editions/demo/stages/final/lock', { version: 1 })).toMatchObject({ status: 404 });
  });
});

describe('the hours of a stage', () => {
  const app = useDemoApp();

  const schedule = async (who: Client, stage: StageCode, opens: number, closes: number) =>
    who.put<StageView>(address(stage, 'schedule'), {
      ...{ opensAt: at(opens), closesAt: at(closes), reason: 'Libur panjang.', version: await versionOf(app, stage) },
    });

  test('move with a reason, and the ledger says from when to when', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { status, body } = await schedule(organizer, 'interview', 48, 72);

    expect(status).toBe(200);
    const { opensAt, closesAt } = body;
    const { body: ledger } = await organizer.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(ledger.items[0]).toMatchObject({
      act: 'competition.stage-scheduled',
      facts: { reason: 'Libur panjang.', after: `${opensAt}/${closesAt}` },
    });
  });

  test.each([
    { because: 'closes before it opens', opens: 5, closes: 4, code: 'closes-before-opens' },
    { because: 'closes when it opens', opens: 5, closes: 5, code: 'closes-before-opens' },
    { because: 'is over already', opens: -5, closes: -1, code: 'deadline-past' },
  ])('that $because are refused with $code', async ({ opens, closes, code }) => {
    const organizer = await app.signIn('penyelenggara1');
    const instants = { opensAt: at(opens), closesAt: closes === opens ? at(opens) : at(closes) };
    const order = { ...instants, reason: 'Uji.', version: await versionOf(app, 'document') };
    const same = closes === opens ? { ...order, closesAt: order.opensAt } : order;
    expect(await organizer.put<Problem>(address('document', 'schedule'), same)).toMatchObject({
      status: 422,
      body: { code },
    });
  });

  test.each([
    { field: 'closesAt', value: '2030-02-30T00:00:00Z' },
    { field: 'closesAt', value: '2030-02-20T00:00:00+07:00' },
    { field: 'opensAt', value: null },
    { field: 'reason', value: 'a\u0000b' },
  ])('$field $value is refused', async ({ field, value }) => {
    const organizer = await app.signIn('penyelenggara1');
    const order = { opensAt: at(1), closesAt: at(2), reason: 'Uji.', version: 1, [field]: value };
    const { status, body } = await organizer.put<Problem>(address('document', 'schedule'), order);
    expect([status, body.violations?.[0]?.path]).toEqual([400, field]);
  });

  test('moved on an old copy are refused with the stage as it is', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const order = { opensAt: at(1), closesAt: at(2), reason: 'Uji.', version: 99 };
    expect(await organizer.put<Problem>(address('document', 'schedule'), order)).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { code: 'document' } } },
    });
  });

  test.each(OTHERS)('are not for %s to move', async (who) => {
    expect(await schedule(await app.signIn(who), 'document', 1, 2)).toMatchObject({ status: 403 });
  });

  test('decide with the state whether marks are taken, by the clock of the database', async () => {
    const marking = (): Promise<unknown> => app.tx((tx) => app.get(Stages).holdForMarking(tx, 'demo', 'document'));
    const hours = (opens: number, closes: number): Promise<unknown> =>
      app.query(
        `UPDATE stage SET opens_at = clock_timestamp() + make_interval(mins => $1),
           closes_at = clock_timestamp() + make_interval(mins => $2) WHERE code = 'document'`,
        [opens, closes],
      );

    await hours(-10, 10);
    await expect(marking()).resolves.toMatchObject({ code: 'document', state: 'open', markedBy: 'evaluator' });
    await hours(10, 20);
    await expect(marking()).rejects.toMatchObject({ code: 'stage-not-begun' });
    await hours(-20, 0);
    await expect(marking()).rejects.toMatchObject({ code: 'stage-over', facts: { stage: 'Evaluasi dokumen' } });
    await expect(app.tx((tx) => app.get(Stages).holdForMarking(tx, 'demo', 'interview'))).rejects.toMatchObject({
      code: 'stage-not-open',
    });
    await app.query(`UPDATE stage SET state = 'locked' WHERE code = 'document'`);
    await expect(marking()).rejects.toMatchObject({ code: 'stage-locked' });
  });

  test('of a locked stage stay', async () => {
    const organizer = await app.signIn('penyelenggara1');
    expect(await schedule(organizer, 'document', 1, 2)).toMatchObject({ status: 409, body: { code: 'stage-locked' } });
  });

  test('that no edition has are not found', async () => {
    await expect(app.tx((tx) => app.get(Stages).hold(tx, 'none', 'document'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a mark on its way', () => {
  const app = useDemoApp();

  test('keeps the stage from being locked until it is stored', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const order: string[] = [];
    const version = await versionOf(app, 'document');
    let locking: Promise<unknown> = Promise.resolve();
    await app.tx(async (tx) => {
      await app.get(Stages).holdForMarking(tx, 'demo', 'document');
      locking = organizer.post(address('document', 'lock'), { version }).then(() => order.push('locked'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push('marked');
    });
    await locking;
    expect(order).toEqual(['marked', 'locked']);
  });
});

describe('the conditions of a move', () => {
  const app = useDemoApp();
  const move = movesOf(app);

  test('are asked with the stage held, and the first objection undoes the move', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const asked: string[] = [];
    app.get(StageConditions).add(async (tx, edition, stage, moved) => {
      await Promise.resolve();
      asked.push(`${edition} ${stage} ${moved}`);
      if (moved === 'lock') throw new Refusal('stage-not-begun', { stage: 'Evaluasi dokumen' });
    });

    expect(await move(organizer, 'document', 'lock')).toMatchObject({
      status: 409,
      body: { code: 'stage-not-begun' },
    });
    expect(asked).toEqual(['demo document lock']);
    await expect(versionOf(app, 'document')).resolves.toBe(1);
  });
});

describe('opening a stage', () => {
  const app = useDemoApp();
  const move = movesOf(app);

  const reset = (state: string): Promise<unknown> =>
    app.query(`UPDATE stage SET state = $1 WHERE code = 'document'`, [state]);

  test('locks its rubrics for good', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await app.query(`ALTER TABLE instrument DISABLE TRIGGER instrument_fixed_once_locked`);
    await app.query(`UPDATE instrument SET locked_at = NULL WHERE stage_code = 'document'`);
    await app.query(`ALTER TABLE instrument ENABLE TRIGGER instrument_fixed_once_locked`);
    await reset('planned');

    expect(await move(organizer, 'document', 'opening')).toMatchObject({ status: 200, body: { state: 'open' } });

    const { body } = await organizer.get<Page<InstrumentView>>(address('document', 'instruments'));
    expect(body.items.map(({ lockedAt }) => typeof lockedAt)).toEqual(['string', 'string', 'string']);
    await expect(
      app.query(`UPDATE instrument SET rubric = rubric || '{"name": "x"}' WHERE stage_code = 'document'`),
    ).rejects.toThrow('append-only');
  });

  test('is refused where a rubric has weights that do not sum', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await reset('planned');
    await app.query(`ALTER TABLE instrument DISABLE TRIGGER instrument_fixed_once_locked`);
    await app.query(
      `UPDATE instrument SET rubric = jsonb_set(rubric, '{indices,0,weights,TREND}', '11')
       WHERE stage_code = 'document' AND group_code = 'OA'`,
    );
    expect(await move(organizer, 'document', 'opening')).toMatchObject({
      status: 422,
      body: {
        code: 'weights-do-not-sum',
        facts: { index: 'outstanding-achievement', node: 'DOCUMENT', sum: 101, total: 100 },
      },
    });
  });

  test('is refused where a rubric cannot be marked with', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await app.query(
      `UPDATE instrument SET rubric = jsonb_set(
         jsonb_set(rubric, '{indices,0,weights,TREND}', '10'), '{leastApplicablePercent,value}', '0')
       WHERE stage_code = 'document' AND group_code = 'OA'`,
    );
    expect(await move(organizer, 'document', 'opening')).toMatchObject({
      status: 422,
      body: { code: 'instrument-unsound', facts: { instrument: 'document/OA', problem: 'not-a-percentage' } },
    });
  });

  test('is refused after its hours', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await app.query(`UPDATE stage SET opens_at = now() - interval '2 h', closes_at = now() WHERE code = 'document'`);
    expect(await move(organizer, 'document', 'opening')).toMatchObject({
      status: 409,
      body: { code: 'stage-over' },
    });
  });
});

describe('taking a lock back', () => {
  const app = useDemoApp();
  const move = movesOf(app);

  test('is refused once a later stage rests on it', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await app.query(`UPDATE stage SET state = 'locked' WHERE code = 'document'`);
    await app.query(`UPDATE stage SET state = 'open' WHERE code = 'interview'`);

    expect(await move(organizer, 'document', 'reopening', { reason: 'Uji.' })).toMatchObject({
      status: 409,
      body: { code: 'later-stage-opened', facts: { stage: 'Evaluasi dokumen', later: 'Wawancara' } },
    });
  });
});
