import { randomUUID } from 'node:crypto';
import { MARKS_PER_REQUEST, NOTE_MAX_LENGTH } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { aMark, allMarks, DOCUMENT_CRITERIA, evaluator } from '../../test/judging';

const app = useDemoApp();

describe('a mark', () => {
  test('is stored at the end of the chain and shown with its event', async () => {
    const juror = await evaluator(app, 'penilai1');
    const mark = aMark('DATA_USE', '87', { note: 'Laporan triwulan III' });
    const { status, body } = await juror.mark('IP-001', mark);

    expect(status).toBe(200);
    expect(body).toEqual({
      sequence: 1,
      headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      savedAt: expect.any(String),
    });
    const { body: sheet } = await juror.sheet('IP-001');
    expect(sheet.head).toEqual(body);
    expect(sheet.state).toBe('in-progress');
    expect(sheet.marks).toEqual([
      { criterion: 'DATA_USE', value: '87', note: mark.note, eventId: mark.id, sequence: 1, at: body.savedAt },
    ]);
  });

  test('made again replaces the one before, and both events stay', async () => {
    const juror = await evaluator(app, 'penilai1');
    await juror.mark('IP-002', aMark('DATA_USE', '60', { note: 'pertama' }));
    const { body } = await juror.mark('IP-002', aMark('DATA_USE', '65'));

    expect(body.sequence).toBe(2);
    const { body: sheet } = await juror.sheet('IP-002');
    expect(sheet.marks).toMatchObject([{ value: '65', note: null, sequence: 2 }]);
    const [counted] = await app.query<{ events: number }>(
      `SELECT count(*)::int AS events FROM mark_event JOIN sheet ON sheet.id = sheet_id
       WHERE entry_code = 'IP-002' AND person_id = (SELECT id FROM person WHERE email LIKE 'penilai1@%')`,
    );
    expect(counted).toEqual({ events: 2 });
  });

  test('of zero is a mark, and not scored is none', async () => {
    const juror = await evaluator(app, 'penilai2');
    await juror.mark('IP-001', ...allMarks(DOCUMENT_CRITERIA, '0'));
    expect((await juror.sheet('IP-001')).body.state).toBe('complete');

    await juror.mark('IP-001', aMark('DATA_USE', 'not-scored'));
    const { body: sheet } = await juror.sheet('IP-001');
    expect(sheet.state).toBe('in-progress');
    expect(sheet.marks.find(({ criterion }) => criterion === 'DATA_USE')).toMatchObject({ value: 'not-scored' });
  });

  test('is written without zeros at its end', async () => {
    const juror = await evaluator(app, 'penilai2');
    await juror.mark('IP-002', aMark('DATA_USE', '70.00'));

    expect((await juror.sheet('IP-002')).body.marks).toMatchObject([{ value: '70' }]);
  });

  test('is acknowledged without a word in the chain of acts, so that jurors do not wait for each other there', async () => {
    const acts = () => app.query(`SELECT sequence FROM ledger_chain WHERE code = 'demo'`);
    const before = await acts();
    await (await evaluator(app, 'penilai1')).mark('OA-001', aMark('DATA_USE', '50'));

    expect(await acts()).toEqual(before);
  });
});

describe('an event that reaches us twice', () => {
  test('is stored once and answered the same', async () => {
    const juror = await evaluator(app, 'penilai3');
    const mark = aMark('DATA_USE', '71', { note: 'sekali' });
    const first = await juror.mark('UPP-001', mark);
    const again = await juror.mark('UPP-001', mark);

    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect((await juror.sheet('UPP-001')).body.head).toEqual(first.body);
  });

  test('is answered with the end of the chain as it was then, though others came after it', async () => {
    const juror = await evaluator(app, 'penilai3');
    const mark = aMark('LEADERSHIP_COMMITMENT', '71');
    const first = await juror.mark('UPP-001', mark);
    await juror.mark('UPP-001', aMark('LEADERSHIP_COMMITMENT', '72'));

    expect((await juror.mark('UPP-001', mark)).body).toEqual(first.body);
    expect((await juror.sheet('UPP-001')).body.marks).toContainEqual(expect.objectContaining({ value: '72' }));
  });

  test('is skipped in a batch that brings others', async () => {
    const juror = await evaluator(app, 'penilai4');
    const known = aMark('DATA_USE', '71');
    const { body: before } = await juror.mark('UPP-001', known);
    const { body: after } = await juror.mark('UPP-001', known, aMark('LEADERSHIP_COMMITMENT', '55'));

    expect(after.sequence).toBe(before.sequence + 1);
  });

  test.each([
    { what: 'another value', changes: { value: '72' } },
    { what: 'no value', changes: { value: 'not-scored' } },
    { what: 'another criterion', changes: { criterion: 'LEADERSHIP_COMMITMENT' } },
    { what: 'another note', changes: { note: 'lain' } },
  ])('with $what is refused, and nothing of its batch is stored', async ({ changes }) => {
    const juror = await evaluator(app, 'penilai4');
    const mark = aMark('DATA_USE', '71', { note: 'satu' });
    const { body: head } = await juror.mark('UPP-001', mark);
    const { status, body } = await juror.mark('UPP-001', aMark('DATA_USE', '1'), { ...mark, ...changes });

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'event-id-reused', violations: [{ path: 'events[1].id', code: 'repeated' }] });
    expect((await juror.sheet('UPP-001')).body.head).toEqual(head);
  });

  test("on another juror's sheet is refused, whatever it says", async () => {
    const mark = aMark('DATA_USE', '71');
    await (await evaluator(app, 'penilai1')).mark('IP-001', mark);
    const { status, body } = await (await evaluator(app, 'penilai2')).mark('IP-001', mark);

    expect(status).toBe(422);
    expect(body.code).toBe('event-id-reused');
  });

  test('in one request is refused', async () => {
    const mark = aMark('DATA_USE', '71');
    const { status, body } = await (await evaluator(app, 'penilai1')).mark('IP-001', mark, mark);

    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-request', violations: [{ path: 'events[1].id', code: 'repeated' }] });
  });
});

describe('a batch', () => {
  test('is stored in its order', async () => {
    const juror = await evaluator(app, 'penilai2');
    const batch = ['10', '20', '30'].map((value) => aMark('DATA_USE', value));
    const { body } = await juror.mark('OA-001', ...batch);

    expect(body.sequence).toBe(3);
    expect((await juror.sheet('OA-001')).body.marks).toMatchObject([{ value: '30', eventId: batch[2]!.id }]);
  });

  test('is stored whole or not at all, and the refusal names the place', async () => {
    const juror = await evaluator(app, 'penilai1');
    const before = (await juror.sheet('OA-001')).body.head;
    const good = allMarks(DOCUMENT_CRITERIA.slice(0, 3), '50');
    const { status, body } = await juror.mark('OA-001', ...good, aMark('DATA_USE', '100.5'));

    expect(status).toBe(422);
    expect(body.violations).toMatchObject([{ path: 'events[3].value' }]);
    expect((await juror.sheet('OA-001')).body.head).toEqual(before);
  });

  test(`holds at most ${MARKS_PER_REQUEST} events`, async () => {
    const juror = await evaluator(app, 'penilai1');
    const most = Array.from({ length: MARKS_PER_REQUEST }, () => aMark('DATA_USE', '50'));
    expect((await juror.mark('OA-001', ...most)).status).toBe(200);

    const { status, body } = await juror.mark('OA-001', ...most, aMark('DATA_USE', '50'));
    expect(status).toBe(400);
    expect(body.violations).toMatchObject([{ path: 'events', code: 'too-many' }]);
  });
});

describe('a value that is none', () => {
  const MARK = { id: randomUUID(), criterion: 'DATA_USE', value: '50' };

  test.each([
    { what: 'above the scale', event: { ...MARK, value: '101' }, status: 422, code: 'mark-above-scale', path: 'value' },
    { what: 'far above', event: { ...MARK, value: '999999999' }, status: 422, code: 'mark-above-scale', path: 'value' },
    { what: 'below the scale', event: { ...MARK, value: '-1' }, status: 422, code: 'mark-below-scale', path: 'value' },
    { what: 'off the step', event: { ...MARK, value: '87.5' }, status: 422, code: 'mark-off-step', path: 'value' },
    { what: 'an empty text', event: { ...MARK, value: '' }, status: 400, code: 'invalid-request', path: 'value' },
    { what: 'a space', event: { ...MARK, value: ' ' }, status: 400, code: 'invalid-request', path: 'value' },
    { what: 'null', event: { ...MARK, value: null }, status: 400, code: 'invalid-request', path: 'value' },
    {
      what: 'missing',
      event: { id: MARK.id, criterion: 'DATA_USE' },
      status: 400,
      code: 'invalid-request',
      path: 'value',
    },
    { what: 'false', event: { ...MARK, value: false }, status: 400, code: 'invalid-request', path: 'value' },
    { what: 'a number of JSON', event: { ...MARK, value: 50 }, status: 400, code: 'invalid-request', path: 'value' },
    { what: 'a list', event: { ...MARK, value: ['50'] }, status: 400, code: 'invalid-request', path: 'value' },
    { what: '1e-7', event: { ...MARK, value: '1e-7' }, status: 400, code: 'invalid-request', path: 'value' },
    { what: '1e-7 as a number', event: { ...MARK, value: 1e-7 }, status: 400, code: 'invalid-request', path: 'value' },
    {
      what: 'written with zeros before',
      event: { ...MARK, value: '050' },
      status: 400,
      code: 'invalid-request',
      path: 'value',
    },
    {
      what: 'written with a comma',
      event: { ...MARK, value: '50,5' },
      status: 400,
      code: 'invalid-request',
      path: 'value',
    },
    { what: 'NaN', event: { ...MARK, value: 'NaN' }, status: 400, code: 'invalid-request', path: 'value' },
    { what: 'Infinity', event: { ...MARK, value: 'Infinity' }, status: 400, code: 'invalid-request', path: 'value' },
    {
      what: 'of 40 digits',
      event: { ...MARK, value: '1'.repeat(40) },
      status: 400,
      code: 'invalid-request',
      path: 'value',
    },
    {
      what: 'of a criterion nobody knows',
      event: { ...MARK, criterion: 'CHARM' },
      status: 422,
      code: 'criterion-unknown',
      path: 'criterion',
    },
    {
      what: 'of an interview criterion',
      event: { ...MARK, criterion: 'DELIVERY' },
      status: 422,
      code: 'criterion-unknown',
      path: 'criterion',
    },
    {
      what: 'of a computed criterion',
      event: { ...MARK, criterion: 'M1' },
      status: 422,
      code: 'criterion-computed',
      path: 'criterion',
    },
    {
      what: 'of a group of criteria',
      event: { ...MARK, criterion: 'FOLLOW_UP_PERFORMANCE' },
      status: 422,
      code: 'criterion-computed',
      path: 'criterion',
    },
    {
      what: 'not scored of a computed criterion',
      event: { ...MARK, criterion: 'M1', value: 'not-scored' },
      status: 422,
      code: 'criterion-computed',
      path: 'criterion',
    },
    {
      what: 'of a criterion that is no code',
      event: { ...MARK, criterion: "x'; --" },
      status: 400,
      code: 'invalid-request',
      path: 'criterion',
    },
    { what: 'of an id that is no UUID', event: { ...MARK, id: '1' }, status: 400, code: 'invalid-request', path: 'id' },
    {
      what: 'with NUL in its note',
      event: { ...MARK, note: 'a\u0000b' },
      status: 400,
      code: 'invalid-request',
      path: 'note',
    },
    {
      what: 'with half a character in its note',
      event: { ...MARK, note: '\ud800' },
      status: 400,
      code: 'invalid-request',
      path: 'note',
    },
    { what: 'with a note of null', event: { ...MARK, note: null }, status: 400, code: 'invalid-request', path: 'note' },
    { what: 'with a blank note', event: { ...MARK, note: ' ' }, status: 400, code: 'invalid-request', path: 'note' },
    {
      what: 'with a long note',
      event: { ...MARK, note: 'x'.repeat(NOTE_MAX_LENGTH + 1) },
      status: 400,
      code: 'invalid-request',
      path: 'note',
    },
    {
      what: 'with more than a mark has',
      event: { ...MARK, juror: 'x' },
      status: 400,
      code: 'invalid-request',
      path: 'juror',
    },
  ])('is refused: $what', async ({ event, status, code, path }) => {
    const juror = await evaluator(app, 'penilai1');
    const before = (await juror.sheet('OA-001')).body.head;
    const answer = await juror.mark('OA-001', event);

    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.body.violations?.[0]?.path).toBe(`events[0].${path}`);
    expect((await juror.sheet('OA-001')).body.head).toEqual(before);
  });

  test.each([
    { what: 'no events', body: { events: [] }, path: 'events' },
    { what: 'no list', body: { events: {} }, path: 'events' },
    { what: 'nothing', body: {}, path: 'events' },
    { what: 'null among the events', body: { events: [null] }, path: 'events[0]' },
  ])('is refused: $what', async ({ body, path }) => {
    const { client } = await evaluator(app, 'penilai1');
    const answer = await client.post<{ code: string; violations: { path: string }[] }>(
      'editions/demo/stages/document/sheets/OA-001/marks',
      body,
    );

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('invalid-request');
    expect(answer.body.violations[0]!.path).toContain(path);
  });
});

test('events are never changed and never deleted', async () => {
  await expect(app.query('UPDATE mark_event SET value = 100')).rejects.toThrow('append-only');
  await expect(app.query('DELETE FROM mark_event')).rejects.toThrow('append-only');
  await expect(app.query('TRUNCATE mark_event')).rejects.toThrow('append-only');
});
