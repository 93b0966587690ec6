import { randomUUID } from 'node:crypto';
import type { LedgerRecordView, Page, Problem, SheetSummaryView } from '@anggakara/contracts';
import { demoPersonId } from '../access';
import { useDemoApp } from '../../test/app';
import { aMark, allMarks, DOCUMENT_CRITERIA, evaluator, Juror, browserOf } from '../../test/judging';
import { byCode } from './roster';

const app = useDemoApp();

const personOf = (name: string) => demoPersonId(`${name}@contoh.example`);

async function reopen(entry: string, name: string, reason = 'Nilai tertukar.') {
  const organizer = await browserOf(app, 'penyelenggara1');
  return organizer.post<SheetSummaryView & Problem>(`editions/demo/stages/document/sheets/${entry}/reopening`, {
    personId: personOf(name),
    reason,
  });
}

async function lastAct(): Promise<LedgerRecordView> {
  const organizer = await browserOf(app, 'penyelenggara1');
  const { body } = await organizer.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
  return body.items[0]!;
}

/** Moves the document stage's hours, runs the work, and moves them back. */
async function withHours<T>(opens: string, closes: string, work: () => Promise<T>): Promise<T> {
  const [kept] = await app.query<{ opens: Date; closes: Date }>(
    `SELECT opens_at AS opens, closes_at AS closes FROM stage WHERE code = 'document'`,
  );
  await app.query(
    `UPDATE stage SET opens_at = clock_timestamp() + $1::interval, closes_at = clock_timestamp() + $2::interval
     WHERE code = 'document'`,
    [opens, closes],
  );
  try {
    return await work();
  } finally {
    await app.query(`UPDATE stage SET opens_at = $1, closes_at = $2 WHERE code = 'document'`, [
      kept!.opens,
      kept!.closes,
    ]);
  }
}

describe("a juror's list", () => {
  test('has one row for each entry of the groups in which the juror is seated, by code', async () => {
    const { body } = await (await evaluator(app, 'penilai3')).list();

    expect(body.total).toBe(body.items.length);
    expect(new Set(body.items.map(({ group }) => group))).toEqual(new Set(['UPP']));
    expect(body.items.map(({ entry }) => entry)).toEqual(body.items.map(({ entry }) => entry).toSorted(byCode));
  });

  test('says how far each sheet is, with what was seeded locked', async () => {
    const { body } = await (await evaluator(app, 'penilai1')).list();
    const row = (code: string) => body.items.find(({ entry }) => entry === code);

    expect(row('IP-001')).toMatchObject({ state: 'not-started', marked: 0, criteria: 5, lockedAt: null });
    expect(row('IP-003')).toMatchObject({ state: 'locked', marked: 5, lockedAt: expect.any(String) });
    expect(body.items.filter(({ state }) => state !== 'locked')).toHaveLength(3);
  });

  test('is empty for a juror of another stage', async () => {
    const { status, body } = await new Juror(await browserOf(app, 'juri1'), 'document').list();

    expect({ status, body }).toEqual({ status: 200, body: { items: [], total: 0 } });
  });

  test.each(['stages/document/sheets', 'stages/nowhere/sheets'])('is refused to a stranger: %s', async (path) => {
    expect((await app.stranger.get(`editions/demo/${path}`)).status).toBeGreaterThanOrEqual(401);
  });
});

describe('a sheet', () => {
  test('shows stage, entry, rubric and the claim beside it, and begins without events', async () => {
    const { status, body } = await (await evaluator(app, 'penilai1')).sheet('IP-001');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: 'document',
      stageState: 'open',
      state: 'not-started',
      marks: [],
      lockedAt: null,
    });
    expect(body.head).toEqual({ sequence: 0, headHash: '0'.repeat(64), savedAt: null });
    expect(body.entry).toMatchObject({ code: 'IP-001', group: 'IP' });
    expect(body.rubric.code).toBe('document/IP');
    expect(body.claim).toMatchObject({ entry: 'IP-001' });
  });

  test('of an earlier winner is marked by the rubric of its own group', async () => {
    expect((await (await evaluator(app, 'penilai1')).sheet('OA-001')).body.rubric.code).toBe('document/OA');
  });

  test('is not written by being read', async () => {
    const sheets = () => app.query('SELECT count(*)::int AS sheets FROM sheet');
    const before = await sheets();
    await (await evaluator(app, 'penilai2')).sheet('IP-001');

    expect(await sheets()).toEqual(before);
  });

  test.each([
    { what: 'that does not exist', name: 'penilai1', entry: 'IP-999' },
    { what: 'of a group in which the juror is not seated', name: 'penilai1', entry: 'UPP-001' },
    { what: 'of another stage', name: 'juri1', entry: 'IP-001' },
    { what: 'whose code is none', name: 'penilai1', entry: '%00' },
  ])('$what is not found: read, marked, locked alike', async ({ name, entry }) => {
    const juror = await evaluator(app, name);
    const answers = [
      await juror.sheet(entry),
      await juror.mark(entry, aMark('DATA_USE', '50')),
      await juror.lock(entry, 0),
    ];

    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.code).toBe('not-found');
      expect(body).toEqual(answers[0]!.body);
    }
  });

  test("shows no mark of the panel's other member, in whatever is answered", async () => {
    const [mine, others] = [await evaluator(app, 'penilai1'), await evaluator(app, 'penilai2')];
    const note = 'hanya milik penilai dua';
    await others.mark('IP-001', aMark('DATA_USE', '13', { note }));
    const answers = [
      await mine.sheet('IP-001'),
      await mine.list(),
      await mine.mark('IP-001', aMark('DATA_USE', '50')),
      await mine.lock('IP-001', 99),
      await mine.conflicts(),
    ];

    for (const { bytes } of answers) {
      expect(bytes.toString()).not.toContain(note);
      expect(bytes.toString()).not.toContain(personOf('penilai2'));
    }
    expect((await mine.sheet('IP-001')).body.marks.map(({ value }) => value)).toEqual(['50']);
  });

  test('does not say what has come of its entry', async () => {
    await app.query(`UPDATE entry SET stage = 'shortlisted' WHERE code = 'IP-005'`);

    expect((await (await evaluator(app, 'penilai1')).sheet('IP-005')).body.entry.stage).toBe('evaluated');
  });

  test('of an entry that has left is not found', async () => {
    await app.query(`UPDATE entry SET stage = 'withdrawn', ended_because = 'Mundur.' WHERE code = 'IP-006'`);
    const juror = await evaluator(app, 'penilai1');

    expect((await juror.sheet('IP-006')).status).toBe(404);
    expect((await juror.list()).body.items.map(({ entry }) => entry)).not.toContain('IP-006');
  });
});

describe('locking', () => {
  test('takes a complete sheet as its juror saw it, and its end into the chain of acts', async () => {
    const juror = await evaluator(app, 'penilai1');
    const { body: head } = await juror.mark('IP-002', ...allMarks(DOCUMENT_CRITERIA, '75'));
    const { status, body } = await juror.lock('IP-002', head.sequence);

    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'locked', lockedAt: expect.any(String), head });
    expect(await lastAct()).toMatchObject({
      act: 'judging.sheet-locked',
      actorId: personOf('penilai1'),
      subject: `sheet:IP-002/${personOf('penilai1')}`,
      facts: { stage: 'document', sequence: head.sequence, headHash: head.headHash },
    });
  });

  test('again is answered the same and recorded once', async () => {
    const juror = await evaluator(app, 'penilai1');
    const { body: sheet } = await juror.sheet('IP-003');
    const before = await lastAct();
    const { status, body } = await juror.lock('IP-003', sheet.head.sequence);

    expect(status).toBe(200);
    expect(body).toEqual(sheet);
    expect(await lastAct()).toEqual(before);
  });

  test('refuses an incomplete sheet and names what is missing', async () => {
    const juror = await evaluator(app, 'penilai2');
    const marks = allMarks(DOCUMENT_CRITERIA, '75');
    const { body: head } = await juror.mark('IP-002', ...marks.slice(0, 3), { ...marks[3]!, value: 'not-scored' });
    const { status, body } = await juror.lock('IP-002', head.sequence);

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'sheet-incomplete', facts: { count: 2 } });
    expect([...(body.facts['missing'] as string[])].toSorted(byCode)).toEqual(DOCUMENT_CRITERIA.slice(3));
    expect((await juror.sheet('IP-002')).body.state).toBe('in-progress');
  });

  test('refuses a sheet without any mark', async () => {
    const { status, body } = await (await evaluator(app, 'penilai4')).lock('UPP-001', 0);

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'sheet-incomplete', facts: { count: 5 } });
  });

  test('refuses what is not the end of the chain any more, with the sheet as it is', async () => {
    const juror = await evaluator(app, 'penilai3');
    const { body: seen } = await juror.mark('UPP-001', ...allMarks(DOCUMENT_CRITERIA, '75'));
    const { body: now } = await juror.elsewhere().mark('UPP-001', aMark('DATA_USE', '76'));
    const { status, body } = await juror.lock('UPP-001', seen.sequence);

    expect(status).toBe(409);
    expect(body.code).toBe('sheet-stale');
    expect(body.facts['current']).toMatchObject({ head: now, state: 'complete', lockedAt: null });
  });

  test.each([{ sequence: -1 }, { sequence: '5' }, { sequence: 1.5 }, { sequence: null }, {}])(
    'refuses a sequence that is none: %j',
    async (body) => {
      const { client } = await evaluator(app, 'penilai3');
      const answer = await client.post<Problem>('editions/demo/stages/document/sheets/UPP-001/lock', body);

      expect(answer.status).toBe(400);
      expect(answer.body.violations).toMatchObject([{ path: 'sequence' }]);
    },
  );
});

describe('a locked sheet', () => {
  test('takes no mark', async () => {
    const juror = await evaluator(app, 'penilai1');
    const before = (await juror.sheet('IP-007')).body;
    const { status, body } = await juror.mark('IP-007', aMark('DATA_USE', '50'));

    expect(status).toBe(409);
    expect(body.code).toBe('sheet-locked');
    expect((await juror.sheet('IP-007')).body).toEqual(before);
  });

  test('still answers for an event that it holds, so that a lost answer can be asked for again', async () => {
    const juror = await evaluator(app, 'penilai2');
    await reopen('IP-008', 'penilai2');
    const mark = aMark('DATA_USE', '44');
    const { body: head } = await juror.mark('IP-008', mark);
    await juror.lock('IP-008', head.sequence);

    expect(await juror.mark('IP-008', mark)).toMatchObject({ status: 200, body: head });
  });

  test('is opened again by an organiser, with a reason that its juror and the chain of acts are told', async () => {
    const juror = await evaluator(app, 'penilai1');
    const before = (await juror.sheet('IP-009')).body;
    const { status, body } = await reopen('IP-009', 'penilai1', 'Dua nilai tertukar.');

    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ entry: 'IP-009', entryName: before.entry.name, agencyName: before.entry.agencyName, group: 'IP' },
      ...{ state: 'complete', marked: 5, criteria: 5, lockedAt: null },
    });
    expect(await lastAct()).toMatchObject({ act: 'judging.sheet-reopened', facts: { reason: 'Dua nilai tertukar.' } });
    const { body: sheet } = await juror.sheet('IP-009');
    expect(sheet).toMatchObject({ state: 'complete', head: before.head, marks: before.marks });
    expect(sheet.reopening).toEqual({ at: expect.any(String), reason: 'Dua nilai tertukar.' });
    expect((await juror.mark('IP-009', aMark('DATA_USE', '50'))).status).toBe(200);
  });

  test('is opened again once', async () => {
    await reopen('IP-010', 'penilai1');
    const { status, body } = await reopen('IP-010', 'penilai1');

    expect(status).toBe(409);
    expect(body.code).toBe('sheet-not-locked');
  });

  test.each([
    { what: 'nobody has begun', entry: 'IP-001', name: 'penilai2', status: 409, code: 'sheet-not-locked' },
    { what: 'of whoever is not seated', entry: 'IP-011', name: 'penilai3', status: 404, code: 'not-found' },
    { what: 'of an entry that does not exist', entry: 'IP-999', name: 'penilai1', status: 404, code: 'not-found' },
  ])('is not opened where there is none: $what', async ({ entry, name, status, code }) => {
    const answer = await reopen(entry, name);

    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  test('is not opened without a reason', async () => {
    const { status, body } = await reopen('IP-011', 'penilai1', ' ');

    expect(status).toBe(400);
    expect(body.violations).toMatchObject([{ path: 'reason', code: 'blank' }]);
  });

  test('is not opened by its juror', async () => {
    const { client } = await evaluator(app, 'penilai1');
    const { status } = await client.post('editions/demo/stages/document/sheets/IP-011/reopening', {
      personId: personOf('penilai1'),
      reason: 'Keliru.',
    });

    expect(status).toBe(403);
  });
});

describe("the database's clock", () => {
  test.each([
    { when: 'after the deadline', opens: '-2 hours', closes: '-1 second', code: 'stage-over' },
    { when: 'before the opening', opens: '1 hour', closes: '2 hours', code: 'stage-not-begun' },
  ])('keeps marks, locks and reopenings out $when', async ({ opens, closes, code }) => {
    const juror = await evaluator(app, 'penilai1');
    await juror.mark('OA-001', ...allMarks(DOCUMENT_CRITERIA, '75'));
    const { body: before } = await juror.sheet('OA-001');
    await withHours(opens, closes, async () => {
      const answers = [
        await juror.mark('OA-001', aMark('DATA_USE', '50')),
        await juror.lock('OA-001', before.head.sequence),
        await reopen('IP-012', 'penilai1'),
      ];
      expect(answers.map(({ body }) => body.code)).toEqual([code, code, code]);
      expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
    });

    expect((await juror.sheet('OA-001')).body).toMatchObject({ head: before.head, lockedAt: null });
  });

  test('lets an event that is stored be asked for after the deadline', async () => {
    const juror = await evaluator(app, 'penilai2');
    const mark = aMark('DATA_USE', '44');
    const { body: head } = await juror.mark('OA-001', mark);

    await withHours('-2 hours', '-1 second', async () => {
      expect(await juror.mark('OA-001', mark)).toMatchObject({ status: 200, body: head });
      expect((await juror.mark('OA-001', mark, aMark('DATA_USE', '45'))).body.code).toBe('stage-over');
    });
  });

  test('lets sheets be read after the deadline', async () => {
    const juror = await evaluator(app, 'penilai1');

    await withHours('-2 hours', '-1 second', async () => expect((await juror.sheet('IP-003')).status).toBe(200));
  });
});

test('a seat is worth nothing to whoever has lost the role that it was given for', async () => {
  const juror = await evaluator(app, 'penilai2');
  const { body: list } = await juror.list();
  const [kept] = await app.query<{ role: string }>('SELECT role FROM assignment WHERE person_id = $1', [
    personOf('penilai2'),
  ]);
  await app.query(`UPDATE assignment SET role = 'juror' WHERE person_id = $1`, [personOf('penilai2')]);
  const answers = [
    await juror.sheet('IP-014'),
    await juror.mark('OA-001', aMark('DATA_USE', '50')),
    await juror.lock('OA-001', 0),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await juror.list()).body).toEqual({ items: [], total: 0 });
  expect((await juror.conflicts()).body.entries).toEqual([]);

  await app.query(`UPDATE assignment SET role = $1 WHERE person_id = $2`, [kept!.role, personOf('penilai2')]);
  expect((await juror.list()).body).toEqual(list);
});

test('a stage that is locked takes nothing, and a planned one nothing yet', async () => {
  const juror = await evaluator(app, 'penilai1');
  for (const [state, code] of [
    ['locked', 'stage-locked'],
    ['planned', 'stage-not-open'],
  ]) {
    await app.query(`UPDATE stage SET state = $1 WHERE code = 'document'`, [state]);
    expect((await juror.mark('OA-001', aMark('DATA_USE', '50'))).body.code).toBe(code);
    expect((await reopen('IP-012', 'penilai1')).body.code).toBe(code);
  }
  await app.query(`UPDATE stage SET state = 'open' WHERE code = 'document'`);
});

test("a sheet of an unknown edition is nobody's", async () => {
  const { client } = await evaluator(app, 'penilai1');
  const { status } = await client.post(`editions/nowhere/stages/document/sheets/IP-001/marks`, {
    events: [{ id: randomUUID(), criterion: 'DATA_USE', value: '50' }],
  });

  expect([403, 404]).toContain(status);
});
