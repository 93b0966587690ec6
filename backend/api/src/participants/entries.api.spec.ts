import type { EntryStage, EntryView, Page, Problem, WithdrawEntry } from '@anggakara/contracts';
import { type TestApp, useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { Entries } from './entries';

const REASON = 'Surat pengunduran diri diterima sekretariat.';

function aWithdrawal(withdrawal: Partial<WithdrawEntry> = {}): WithdrawEntry {
  return { kind: 'withdrawn', reason: REASON, version: 1, ...withdrawal };
}

async function codesSeenBy(client: Client, query = ''): Promise<readonly string[]> {
  const { body } = await client.get<Page<EntryView>>(`editions/demo/entries${query}`);
  return body.items.map(({ code }) => code);
}

async function versionOf(app: TestApp, code: string): Promise<number> {
  return (await app.tx((tx) => app.get(Entries).find(tx, 'demo', code))).version;
}

function stageOf(app: TestApp, code: string, stage: EntryStage): Promise<void> {
  return app.tx((tx) => app.get(Entries).move(tx, 'demo', [{ code, stage, category: null }]));
}

describe('the entries of an edition', () => {
  const app = useDemoApp();

  test.each(['penyelenggara1', 'sekretariat1', 'laporan1', 'auditor1', 'penilai1'])('%s sees all 168', async (who) => {
    const { body } = await (await app.signIn(who)).get<Page<EntryView>>('editions/demo/entries');
    expect(body.total).toBe(168);
    expect(body.items.map(({ code }) => code)).toEqual(
      body.items.map(({ code }) => code).toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('an agency sees its own, a service unit among them, and nothing of anybody else', async () => {
    const agency = await app.signIn('instansi1');
    expect(await codesSeenBy(agency)).toEqual(['IP-001', 'UPP-042']);
    expect(await codesSeenBy(agency, '?search=ip002')).toEqual([]);
  });

  test('a juror sees nobody before a shortlist is settled', async () => {
    expect(await codesSeenBy(await app.signIn('juri1'))).toEqual([]);
  });

  test('an entry has the fields of the contract, and none of the table’s own', async () => {
    const { body } = await (await app.signIn('instansi1')).get<EntryView>('editions/demo/entries/IP-001');
    expect(new Set(Object.keys(body))).toEqual(
      new Set([
        ...['code', 'name', 'group', 'registeredGroup', 'agencyCode', 'agencyName'],
        ...['serviceUnit', 'summary', 'stage', 'category', 'version'],
      ]),
    );
  });

  test('a service unit takes part under its own name', async () => {
    const { body } = await (await app.signIn('auditor1')).get<EntryView>('editions/demo/entries/UPP-042');
    expect(body).toMatchObject({ group: 'UPP', registeredGroup: 'UPP', agencyCode: 'contoh-ip-001' });
    expect(body.name).toBe(body.serviceUnit);
    expect(body.agencyName).not.toBe(body.name);
  });

  test.each([
    { query: '?group=OA', count: 12 },
    { query: '?group=UPP', count: 60 },
    { query: '?search=upp-042', count: 1 },
    { query: '?search=UPP%20042&group=IP', count: 0 },
    { query: '?stage=winner', count: 0 },
    { query: '?search=', count: 168 },
  ])('$query finds $count', async ({ query, count }) => {
    expect(await codesSeenBy(await app.signIn('sekretariat1'), query)).toHaveLength(count);
  });

  test.each(['?group=ALL', '?stage=lolos', '?sort=stage', '?search=a&search=b', `?search=${'x'.repeat(101)}`])(
    '%s is refused',
    async (query) => {
      const client = await app.signIn('sekretariat1');
      expect(await client.get(`editions/demo/entries${query}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid-request' },
      });
    },
  );

  test('what is missing and what is another agency’s are the same refusal', async () => {
    const agency = await app.signIn('instansi1');
    const foreign = await agency.get<Problem>('editions/demo/entries/IP-002');
    const missing = await agency.get<Problem>('editions/demo/entries/IP-999');

    expect(foreign.status).toBe(404);
    expect(foreign.bytes).toEqual(missing.bytes);
  });

  test.each(['editions/nowhere/entries', 'editions/nowhere/entries/IP-001', 'editions/demo/entries/IP%20001'])(
    '%s is not found',
    async (path) => {
      expect(await (await app.signIn('penyelenggara1')).get(path)).toMatchObject({ status: 404 });
    },
  );
});

describe('outcomes before they are announced', () => {
  const app = useDemoApp();

  beforeAll(async () => {
    await stageOf(app, 'IP-001', 'not-shortlisted');
    await stageOf(app, 'IP-002', 'shortlisted');
    await app.tx((tx) =>
      app.get(Entries).move(tx, 'demo', [
        { code: 'OA-001', stage: 'winner', category: 'outstanding-achievement' },
        { code: 'OA-002', stage: 'finalist', category: null },
      ]),
    );
  });

  test.each([
    { who: 'instansi1', code: 'IP-001', stage: 'evaluated' },
    { who: 'instansi2', code: 'OA-001', stage: 'evaluated' },
    { who: 'instansi3', code: 'IP-002', stage: 'evaluated' },
    { who: 'penilai1', code: 'IP-002', stage: 'evaluated' },
    { who: 'juri1', code: 'IP-002', stage: 'shortlisted' },
    { who: 'juri1', code: 'OA-001', stage: 'interviewed' },
    { who: 'juri1', code: 'OA-002', stage: 'interviewed' },
    { who: 'laporan1', code: 'OA-001', stage: 'winner' },
  ])('$who sees $code as $stage', async ({ who, code, stage }) => {
    const { body } = await (await app.signIn(who)).get<EntryView>(`editions/demo/entries/${code}`);
    expect(body.stage).toBe(stage);
    expect(body.category).toBe(who === 'laporan1' ? 'outstanding-achievement' : null);
  });

  test('a filter sees no more than its reader', async () => {
    const agency = await app.signIn('instansi1');
    expect(await codesSeenBy(agency, '?stage=not-shortlisted')).toEqual([]);
    expect(await codesSeenBy(agency, '?stage=evaluated')).toEqual(['IP-001']);
    expect(await codesSeenBy(await app.signIn('juri1'), '?stage=winner')).toEqual([]);
  });

  test('a juror sees the shortlisted alone', async () => {
    const juror = await app.signIn('juri1');
    expect(await codesSeenBy(juror)).toEqual(['IP-002', 'OA-001', 'OA-002']);
    expect(await juror.get('editions/demo/entries/IP-001')).toMatchObject({ status: 404 });
  });
});

describe('moving entries', () => {
  const app = useDemoApp();

  test('OA entries compete as IP where an edition has no places for them', async () => {
    await app.query(`UPDATE participant_group SET places = 0 WHERE edition_code = 'demo' AND code = 'OA'`);
    const entry = await app.tx((tx) => app.get(Entries).find(tx, 'demo', 'OA-003'));
    await app.query(`UPDATE participant_group SET places = 6 WHERE edition_code = 'demo' AND code = 'OA'`);

    expect(entry).toMatchObject({ group: 'IP', registeredGroup: 'OA' });
  });

  test('counts a version only where something changed, and brings back nobody who has left', async () => {
    const organizer = await app.signIn('penyelenggara1');
    await organizer.post(
      'editions/demo/entries/IP-010/withdrawal',
      aWithdrawal({ version: await versionOf(app, 'IP-010') }),
    );
    await stageOf(app, 'IP-010', 'shortlisted');
    await stageOf(app, 'IP-011', 'shortlisted');
    const version = await versionOf(app, 'IP-011');
    await stageOf(app, 'IP-011', 'shortlisted');

    const entries = app.get(Entries);
    expect(await app.tx((tx) => entries.find(tx, 'demo', 'IP-010'))).toMatchObject({ stage: 'withdrawn' });
    expect(await versionOf(app, 'IP-011')).toBe(version);
    const interviewed = await app.tx((tx) => entries.judgedAt(tx, 'demo', 'interview'));
    expect(interviewed.map(({ code }) => code)).toEqual(['IP-011']);
    expect(await app.tx((tx) => entries.judgedAt(tx, 'demo', 'document'))).toHaveLength(167);
  });

  test('finds an entry at a stage only where it is judged there', async () => {
    const entries = app.get(Entries);
    await expect(app.tx((tx) => entries.findJudgedAt(tx, 'demo', 'interview', 'IP-012'))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await app.tx((tx) => entries.findJudgedAt(tx, 'demo', 'document', 'IP-012'))).toMatchObject({
      code: 'IP-012',
    });
  });

  test.each([
    { set: `category = 'service-unit'`, constraint: 'entry_has_category_as_winner' },
    { set: `stage = 'withdrawn'`, constraint: 'entry_ends_for_a_reason' },
    { set: `stage = 'lolos'`, constraint: 'entry_is_at_known_stage' },
    { set: `service_unit = 'x'`, constraint: 'entry_names_service_unit_for_its_group' },
  ])('the table itself refuses $set by $constraint', async ({ set, constraint }) => {
    await expect(app.query(`UPDATE entry SET ${set} WHERE code = 'IP-013'`)).rejects.toThrow(constraint);
  });
});

describe('ending a participation', () => {
  const app = useDemoApp();
  const end = (client: Client, code: string, body: unknown, key?: string): ReturnType<Client['post']> =>
    client.post(`editions/demo/entries/${code}/withdrawal`, body, key === undefined ? {} : { key });

  async function actsOn(code: string): Promise<readonly unknown[]> {
    return app.query(`SELECT act, facts FROM ledger_record WHERE chain = 'demo' AND subject = $1 ORDER BY sequence`, [
      `entry:${code}`,
    ]);
  }

  test.each([
    { kind: 'withdrawn', code: 'IP-020' },
    { kind: 'disqualified', code: 'IP-021' },
  ] as const)('$code is $kind for a reason, which stands in the ledger', async ({ kind, code }) => {
    const version = await versionOf(app, code);
    const before = await app.tx((tx) => app.get(Entries).find(tx, 'demo', code));
    const answer = await end(await app.signIn('penyelenggara1'), code, aWithdrawal({ kind, version }));

    expect(answer).toMatchObject({ status: 200, body: { code, stage: kind, version: version + 1 } });
    expect(await actsOn(code)).toContainEqual({
      act: `participants.entry-${kind}`,
      facts: { from: before.stage, reason: REASON },
    });
  });

  test('the agency is told that it has left, and evaluators no longer find it', async () => {
    const version = await versionOf(app, 'UPP-042');
    await end(await app.signIn('penyelenggara1'), 'UPP-042', aWithdrawal({ version }));
    const own = await (await app.signIn('instansi1')).get<EntryView>('editions/demo/entries/UPP-042');

    expect(own.body.stage).toBe('withdrawn');
    expect(await (await app.signIn('penilai1')).get('editions/demo/entries/UPP-042')).toMatchObject({ status: 404 });
  });

  test('a stale version is refused with the entry as it is now, and nothing is written', async () => {
    await stageOf(app, 'IP-022', 'evaluated');
    const answer = await end(await app.signIn('penyelenggara1'), 'IP-022', aWithdrawal({ version: 1_000 }));

    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { code: 'IP-022', stage: 'evaluated' } } },
    });
    expect(await actsOn('IP-022')).toEqual([]);
  });

  test.each(['withdrawn', 'winner', 'finalist', 'not-shortlisted'] as const)(
    'an entry that is %s can no longer leave',
    async (stage) => {
      const code = { withdrawn: 'IP-023', winner: 'IP-024', finalist: 'IP-025', 'not-shortlisted': 'IP-026' }[stage];
      const organizer = await app.signIn('penyelenggara1');
      if (stage === 'withdrawn') await end(organizer, code, aWithdrawal({ version: await versionOf(app, code) }));
      else await stageOf(app, code, stage);
      const answer = await end(organizer, code, aWithdrawal({ version: await versionOf(app, code) }));

      expect(answer).toMatchObject({ status: 409, body: { code: 'entry-cannot-end', facts: { stage } } });
    },
  );

  test('the same request twice is one act with one answer; the same key with another body is refused', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const withdrawal = aWithdrawal({ version: await versionOf(app, 'IP-027') });
    const first = await end(organizer, 'IP-027', withdrawal, 'leave-ip-027');
    const second = await end(organizer, 'IP-027', withdrawal, 'leave-ip-027');
    const other = await end(organizer, 'IP-027', { ...withdrawal, reason: 'lain' }, 'leave-ip-027');

    expect(second.body).toEqual(first.body);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await actsOn('IP-027')).toHaveLength(1);
  });

  test('of two who end it at once, one does and the other is shown what happened', async () => {
    const [one, two] = await Promise.all([app.signIn('penyelenggara1'), app.signIn('penyelenggara2')]);
    const version = await versionOf(app, 'IP-028');
    const answers = await Promise.all([
      end(one, 'IP-028', aWithdrawal({ version })),
      end(two, 'IP-028', aWithdrawal({ version, kind: 'disqualified' })),
    ]);

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'version-stale' } });
    expect(await actsOn('IP-028')).toHaveLength(1);
  });

  test.each([
    { body: aWithdrawal({ reason: ' ' }), path: 'reason', because: 'a reason is given' },
    { body: aWithdrawal({ reason: 'a\u0000' }), path: 'reason', because: 'NUL is no text' },
    { body: aWithdrawal({ reason: 'a'.repeat(2_001) }), path: 'reason', because: 'a reason ends at 2,000 characters' },
    { body: { ...aWithdrawal(), kind: 'winner' }, path: 'kind', because: 'nobody wins by leaving' },
    { body: { ...aWithdrawal(), version: '1' }, path: 'version', because: 'a version is a number' },
    { body: { ...aWithdrawal(), version: null }, path: 'version', because: 'null is no version' },
    { body: { ...aWithdrawal(), stage: 'winner' }, path: 'stage', because: 'the stage is not the caller’s to say' },
  ])('$path is refused: $because', async ({ body, path }) => {
    const answer = await end(await app.signIn('penyelenggara1'), 'IP-029', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', violations: [{ path }] } });
  });

  test.each([
    { who: 'instansi1', status: 403 },
    { who: 'sekretariat1', status: 403 },
    { who: 'auditor1', status: 403 },
  ])('$who may not', async ({ who, status }) => {
    expect(await end(await app.signIn(who), 'IP-001', aWithdrawal())).toMatchObject({ status });
  });

  test('an entry that does not exist is not found', async () => {
    expect(await end(await app.signIn('penyelenggara1'), 'IP-999', aWithdrawal())).toMatchObject({ status: 404 });
  });
});
