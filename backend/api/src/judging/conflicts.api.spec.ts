import type { LedgerRecordView, Page, Problem, RecusalView } from '@anggakara/contracts';
import { demoPersonId } from '../access';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { aMark, evaluator, Juror, openInterview, browserOf } from '../../test/judging';
import { byCode } from './roster';
import { Judgement } from './judgement';

const app = useDemoApp();

const personOf = (name: string) => demoPersonId(`${name}@contoh.example`);
const RECUSALS = 'editions/demo/stages/document/recusals';
const REASON = 'Pernah bekerja di instansi ini.';

const organizer = (): Promise<Client> => browserOf(app, 'penyelenggara1');

async function lastAct(): Promise<LedgerRecordView> {
  const { body } = await (await organizer()).get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
  return body.items[0]!;
}

describe('declaring conflicts', () => {
  beforeAll(() => openInterview(app, 'IP-030', 'IP-031', 'IP-032', 'OA-002', 'UPP-010'));
  afterAll(() => app.query(`UPDATE stage SET state = 'open' WHERE code = 'document'`));

  const seated = async (name: string) => new Juror(await browserOf(app, name), 'interview');

  test('is asked for before any sheet opens, for names alone', async () => {
    const juror = await seated('juri1');
    const answers = [
      await juror.sheet('IP-030'),
      await juror.mark('IP-030', aMark('DELIVERY', '50')),
      await juror.lock('IP-030', 0),
    ];
    expect(answers.map(({ status, body }) => ({ status, code: body.code }))).toEqual(
      answers.map(() => ({ status: 409, code: 'conflicts-not-declared' })),
    );

    const { body } = await juror.conflicts();
    expect(body).toMatchObject({ stage: 'interview', declaredAt: null, conflicts: [] });
    expect(body.entries.map(({ code }) => code)).toEqual(['IP-030', 'IP-031', 'IP-032', 'OA-002', 'UPP-010']);
    expect(Object.keys(body.entries[0]!).toSorted(byCode)).toEqual(['agencyName', 'code', 'group', 'name']);
  });

  test('of none opens every sheet', async () => {
    const juror = await seated('juri2');
    const { status, body } = await juror.declare();

    expect(status).toBe(200);
    expect(body).toMatchObject({ declaredAt: expect.any(String), conflicts: [] });
    expect((await juror.sheet('IP-030')).status).toBe(200);
    expect(await lastAct()).toMatchObject({
      act: 'judging.conflicts-declared',
      subject: `person:${personOf('juri2')}`,
      facts: { stage: 'interview', listed: 5, recused: [] },
    });
  });

  test('of one recuses at once: the sheet is closed and its state says why', async () => {
    const juror = await seated('juri3');
    const { body } = await juror.declare({ entry: 'IP-031', reason: REASON });

    expect(body.conflicts).toEqual([{ entry: 'IP-031', reason: REASON }]);
    const answers = [
      await juror.sheet('IP-031'),
      await juror.mark('IP-031', aMark('DELIVERY', '50')),
      await juror.lock('IP-031', 0),
    ];
    for (const { status, body: refusal } of answers)
      expect({ status, code: refusal.code }).toEqual({ status: 403, code: 'recused' });
    const { body: list } = await juror.list();
    expect(list.items.map(({ entry, state }) => `${entry} ${state}`)).toContain('IP-031 recused');
    expect((await juror.sheet('IP-030')).status).toBe(200);
    expect((await lastAct()).facts).toMatchObject({ recused: ['IP-031'] });
    expect(JSON.stringify((await lastAct()).facts)).not.toContain(REASON);
  });

  test('again adds and takes nothing back, not even a reason', async () => {
    const juror = await seated('juri4');
    await juror.declare({ entry: 'IP-030', reason: REASON });
    await juror.declare({ entry: 'IP-032', reason: 'Keluarga.' }, { entry: 'IP-030', reason: 'Lain.' });
    const { body } = await juror.declare();

    expect(body.conflicts).toEqual([
      { entry: 'IP-030', reason: REASON },
      { entry: 'IP-032', reason: 'Keluarga.' },
    ]);
  });

  test('covers what was on the list: an entry that comes later is asked about', async () => {
    const juror = await seated('juri2');
    await juror.declare();
    await app.query(`UPDATE entry SET stage = 'shortlisted' WHERE code = 'IP-033'`);

    expect((await juror.conflicts()).body.declaredAt).toBeNull();
    expect((await juror.sheet('IP-033')).body.code).toBe('conflicts-not-declared');
    expect((await juror.sheet('IP-030')).status).toBe(200);

    await juror.declare();
    expect((await juror.sheet('IP-033')).status).toBe(200);
    await app.query(`UPDATE entry SET stage = 'not-shortlisted' WHERE code = 'IP-033'`);
  });

  test.each([
    {
      what: 'an entry that is not on the list',
      conflicts: [{ entry: 'IP-001', reason: REASON }],
      path: 'conflicts[0].entry',
    },
    {
      what: 'an entry that does not exist',
      conflicts: [{ entry: 'IP-999', reason: REASON }],
      path: 'conflicts[0].entry',
    },
    {
      what: 'an entry twice',
      conflicts: [1, 2].map(() => ({ entry: 'IP-030', reason: REASON })),
      path: 'conflicts[1].entry',
    },
    { what: 'no reason', conflicts: [{ entry: 'IP-030', reason: '' }], path: 'conflicts[0].reason' },
    { what: 'a reason with NUL', conflicts: [{ entry: 'IP-030', reason: 'a\u0000' }], path: 'conflicts[0].reason' },
    { what: 'no code', conflicts: [{ entry: 'IP 030', reason: REASON }], path: 'conflicts[0].entry' },
  ])('of $what is refused, and nothing is declared', async ({ conflicts, path }) => {
    const juror = await seated('juri5');
    const { status, body } = await juror.declare(...conflicts);

    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-request', violations: [{ path }] });
    expect((await juror.conflicts()).body.declaredAt).toBeNull();
  });

  test('is over when the stage is locked', async () => {
    await app.query(`UPDATE stage SET state = 'locked' WHERE code = 'interview'`);
    const { status, body } = await (await seated('juri5')).declare();
    await app.query(`UPDATE stage SET state = 'open' WHERE code = 'interview'`);

    expect({ status, code: body.code }).toEqual({ status: 409, code: 'stage-locked' });
  });

  test('is for whoever marks', async () => {
    expect((await (await organizer()).post('editions/demo/stages/interview/conflicts', { conflicts: [] })).status).toBe(
      403,
    );
  });

  test('shows the recusal that an organiser has recorded beforehand in the list', async () => {
    const juror = await seated('juri5');
    await juror.declare();

    expect((await juror.sheet('OA-002')).body.code).toBe('recused');
  });
});

describe('a recusal that an organiser records', () => {
  const record = async (entry: string, name: string, changes = {}, key?: string) =>
    (await organizer()).post<RecusalView & Problem>(
      RECUSALS,
      { personId: personOf(name), entry, reason: REASON, ...changes },
      key === undefined ? {} : { key },
    );

  test('is listed with its reason and who recorded it, and stands in the chain of acts', async () => {
    const { status, body } = await record('IP-020', 'penilai1');

    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ personId: personOf('penilai1'), entry: 'IP-020', reason: REASON, recordedBy: 'Laras Arunika' },
      ...{ name: 'Endah Lokananta', entryName: expect.stringMatching(/./), recordedAt: expect.any(String) },
    });
    expect(await lastAct()).toMatchObject({
      act: 'judging.recusal-recorded',
      subject: 'entry:IP-020',
      facts: { stage: 'document', personId: personOf('penilai1'), reason: REASON },
    });
    const { body: page } = await (await organizer()).get<Page<RecusalView>>(RECUSALS);
    expect(page.items).toContainEqual(body);
    expect(page.total).toBe(page.items.length);
  });

  test('makes existing marks count no more, and never as zero', async () => {
    const judgement = app.get(Judgement);
    const sheetOf = async () =>
      (await app.tx((tx) => judgement.sheets(tx, 'demo', 'document'))).find(
        ({ entry, juror }) => entry === 'IP-021' && juror === personOf('penilai1'),
      );
    expect((await sheetOf())!.marks).toHaveLength(5);

    await record('IP-021', 'penilai1');
    expect(await sheetOf()).toMatchObject({ state: 'recused', marks: [] });
  });

  test('closes a sheet that its juror has open', async () => {
    const juror = await evaluator(app, 'penilai2');
    await juror.mark('IP-002', aMark('DATA_USE', '50'));
    await record('IP-002', 'penilai2');

    expect((await juror.mark('IP-002', aMark('DATA_USE', '60'))).body.code).toBe('recused');
  });

  test('is recorded once', async () => {
    await record('IP-022', 'penilai1');
    const { status, body } = await record('IP-022', 'penilai1', { reason: 'Lain.' });

    expect({ status, code: body.code }).toEqual({ status: 409, code: 'already-recused' });
  });

  test('with the same key is answered the same, with another body refused', async () => {
    const first = await record('IP-023', 'penilai1', {}, 'recusal-23');

    expect((await record('IP-023', 'penilai1', {}, 'recusal-23')).body).toEqual(first.body);
    const other = await record('IP-024', 'penilai1', {}, 'recusal-23');
    expect({ status: other.status, code: other.body.code }).toEqual({ status: 422, code: 'idempotency-key-reused' });
  });

  test.each([
    { what: 'an entry that does not exist', changes: { entry: 'IP-999' }, path: 'entry' },
    { what: 'a person who is not seated', changes: { personId: personOf('juri1') }, path: 'personId' },
    { what: 'a person seated for another group', changes: { personId: personOf('penilai3') }, path: 'personId' },
    { what: 'nobody', changes: { personId: 'x' }, path: 'personId' },
    { what: 'no reason', changes: { reason: '' }, path: 'reason' },
  ])('of $what is refused', async ({ changes, path }) => {
    const { status, body } = await record('IP-025', 'penilai1', changes);

    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-request', violations: [{ path }] });
  });

  test('is refused once the stage is locked', async () => {
    await app.query(`UPDATE stage SET state = 'locked' WHERE code = 'document'`);
    const { status, body } = await record('IP-026', 'penilai1');
    await app.query(`UPDATE stage SET state = 'open' WHERE code = 'document'`);

    expect({ status, code: body.code }).toEqual({ status: 409, code: 'stage-locked' });
  });

  test('is not for jurors, neither to record nor to read', async () => {
    const { client } = await evaluator(app, 'penilai1');

    expect((await client.get(RECUSALS)).status).toBe(403);
    expect(
      (await client.post(RECUSALS, { personId: personOf('penilai2'), entry: 'IP-026', reason: REASON })).status,
    ).toBe(403);
  });

  test('is never taken back', async () => {
    await expect(app.query('DELETE FROM recusal')).rejects.toThrow('append-only');
  });
});
