import { setTimeout as delay } from 'node:timers/promises';
import type { EntryView, MetricClaimView, Problem, StageView } from '@anggakara/contracts';
import { type TestApp, useDemoApp } from '../../test/app';
import { aClaimedPeriod, fourClaimedPeriods, NO_COUNTS } from '../../test/claimed-period';
import type { Answer, Client, RequestOptions } from '../../test/client';
import { claimHash } from './claim-hash';
import { Claims } from './claims';

const METRICS = 'editions/demo/entries/IP-001/metrics';
const REASON = 'Instansi menemukan salah ketik.';
const LAST = { period: '2025-S2', start: '2025-07-01', end: '2025-12-31' };

async function claimOf(client: Client, path = METRICS): Promise<MetricClaimView> {
  return (await client.get<MetricClaimView>(path)).body;
}

function submit(client: Client, version: number, options: RequestOptions = {}): Promise<Answer<Problem>> {
  return client.post<Problem>(`${METRICS}/submission`, { version }, options);
}

async function reopen(client: Client, path = METRICS): Promise<Answer<MetricClaimView>> {
  const { version } = await claimOf(client, path);
  return client.post<MetricClaimView>(`${path}/reopening`, { reason: REASON, version });
}

async function saved(client: Client, periods = fourClaimedPeriods()): Promise<MetricClaimView> {
  const { version } = await claimOf(client);
  return (await client.put<MetricClaimView>(METRICS, { periods, version })).body;
}

/** A draft of the demo agency with nothing wrong in it, whatever the tests before have left. */
async function soundDraft(app: TestApp): Promise<{ readonly agency: Client; readonly draft: MetricClaimView }> {
  const agency = await app.signIn('instansi1');
  if ((await claimOf(agency)).state === 'submitted') await reopen(await app.signIn('penyelenggara1'));
  return { agency, draft: await saved(agency) };
}

async function lastAct(app: TestApp, act: string): Promise<Record<string, unknown> | undefined> {
  const [record] = await app.query(
    `SELECT subject, facts FROM ledger_record WHERE chain = 'demo' AND act = $1 ORDER BY sequence DESC LIMIT 1`,
    [act],
  );
  return record;
}

describe('submitting a claim', () => {
  const app = useDemoApp();

  test('a draft with errors is refused as a whole, each error at its place', async () => {
    const agency = await app.signIn('instansi1');
    const broken = [aClaimedPeriod({ received: 1_100 }), { ...LAST, ...NO_COUNTS, received: 5 }];
    const draft = await saved(agency, broken);
    const { status, body } = await submit(agency, draft.version);

    expect([status, body.code]).toEqual([422, 'claim-has-errors']);
    expect(body.facts).toEqual({ errors: 11 });
    expect(body.violations).toEqual(
      expect.arrayContaining([
        {
          ...{ path: 'periods[2].received', code: 'parts-do-not-sum' },
          message: 'Dinyatakan 1.100, rinciannya berjumlah 100: selisih 1.000.',
        },
        { path: 'periods[3].resolved', code: 'count-missing', message: 'Belum diisi.' },
      ]),
    );
    expect(await claimOf(agency)).toEqual(draft);
  });

  test('English readers are refused in English', async () => {
    const agency = await app.signIn('instansi1');
    const draft = await saved(agency, [aClaimedPeriod({ received: 1_100 })]);
    const { body } = await submit(agency, draft.version, { headers: { 'accept-language': 'en' } });
    expect(body.violations?.[0]?.message).toBe('Stated as 1,100, the parts sum to 100: off by 1,000.');
  });

  test('a claim that was never begun lacks everything', async () => {
    const other = 'editions/demo/entries/UPP-042/metrics';
    await app.query(`DELETE FROM claimed_period WHERE entry_code = 'UPP-042'`);
    await app.query(`DELETE FROM metric_claim WHERE entry_code = 'UPP-042'`);
    const agency = await app.signIn('instansi1');
    const answer = await agency.post<Problem>(`${other}/submission`, { version: 0 });

    expect(answer).toMatchObject({ status: 422, body: { code: 'claim-has-errors', facts: { errors: 44 } } });
    expect(await agency.post(`${other}/submission`, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'version-stale', facts: { current: { state: 'not-started' } } },
    });
  });

  test('a sound draft is submitted: everyone may read it, its entry has moved, runs count it', async () => {
    const { agency, draft } = await soundDraft(app);
    const { status, body } = await submit(agency, draft.version);
    const claim = body as unknown as MetricClaimView;

    expect(status).toBe(200);
    expect(claim).toMatchObject({ state: 'submitted', editable: false, version: draft.version + 1 });
    expect(claim.submittedAt).not.toBeNull();
    expect((await claimOf(await app.signIn('auditor1'))).periods).toEqual(draft.periods);
    const entry = await agency.get<EntryView>('editions/demo/entries/IP-001');
    expect(entry.body.stage).toBe('submitted');
    const inputs = await app.tx((tx) => app.get(Claims).metricInputs(tx, 'demo'));
    expect(inputs.get('IP-001')?.every(({ state }) => state === 'VALUE')).toBe(true);
    expect(await lastAct(app, 'submissions.metrics-submitted')).toEqual({
      subject: 'entry:IP-001',
      facts: { version: claim.version, sha256: claimHash(draft.periods) },
    });
  });

  test('what is odd is asked about and does not block', async () => {
    const { agency } = await soundDraft(app);
    const odd = { start: '2025-01-02', archived: 30, resolved: 45, answered: 60, withinSla: 60, cappedDaySum: 300 };
    const draft = await saved(agency, [aClaimedPeriod(odd)]);
    expect(draft.findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(await submit(agency, draft.version)).toMatchObject({ status: 200 });
  });

  test('a submitted claim takes neither another save nor another submission', async () => {
    const { agency, draft } = await soundDraft(app);
    await submit(agency, draft.version);
    const version = draft.version + 1;
    const periods = [aClaimedPeriod()];

    expect(await submit(agency, version)).toMatchObject({ status: 409, body: { code: 'claim-submitted' } });
    expect(await agency.put(METRICS, { periods, version })).toMatchObject({
      status: 409,
      body: { code: 'claim-submitted' },
    });
    expect(await submit(agency, draft.version)).toMatchObject({ status: 409, body: { code: 'version-stale' } });
    expect((await claimOf(agency)).periods).toEqual(draft.periods);
  });

  test('the same request twice is one submission with one answer', async () => {
    const { agency, draft } = await soundDraft(app);
    const first = await submit(agency, draft.version, { key: 'submit-1' });
    const second = await submit(agency, draft.version, { key: 'submit-1' });
    const other = await submit(agency, draft.version + 1, { key: 'submit-1' });

    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('of a save and a submission at once, what was submitted is what was examined', async () => {
    const { agency, draft } = await soundDraft(app);
    const broken = { periods: [aClaimedPeriod({ received: 1_100 })], version: draft.version };
    const answers = await Promise.all([submit(agency.copy(), draft.version), agency.copy().put(METRICS, broken)]);
    const claim = await claimOf(agency);

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(claim.findings.some(({ severity }) => severity === 'error')).toBe(claim.state === 'draft');
  });

  test.each([{ version: null }, { version: '1' }, { version: 1.5 }, {}, { version: 1, force: true }])(
    '%j is refused',
    async (body) => {
      const agency = await app.signIn('instansi1');
      expect(await agency.post(`${METRICS}/submission`, body)).toMatchObject({ status: 400 });
    },
  );

  test('is the agency’s own act', async () => {
    const agency = await app.signIn('instansi1');
    expect(await agency.post('editions/demo/entries/IP-002/metrics/submission', { version: 1 })).toMatchObject({
      status: 404,
    });
    expect(await submit(await app.signIn('penyelenggara1'), 1)).toMatchObject({ status: 403 });
  });
});

describe('reopening a claim', () => {
  const app = useDemoApp();
  const OTHER = 'editions/demo/entries/IP-002/metrics';

  test('gives it back to its agency with all its counts, for a reason', async () => {
    const [organizer, agency] = [await app.signIn('penyelenggara1'), await app.signIn('instansi3')];
    const before = await claimOf(agency, OTHER);
    const { status, body } = await reopen(organizer, OTHER);

    expect([status, body.state]).toEqual([200, 'draft']);
    expect(await claimOf(agency, OTHER)).toMatchObject({
      ...{ state: 'draft', editable: true, submittedAt: null, periods: before.periods },
      version: before.version + 1,
    });
    const entry = await agency.get<EntryView>('editions/demo/entries/IP-002');
    expect(entry.body.stage).toBe('verified');
    expect(await lastAct(app, 'submissions.metrics-reopened')).toEqual({
      subject: 'entry:IP-002',
      facts: { version: before.version + 1, reason: REASON },
    });
    const inputs = await app.tx((tx) => app.get(Claims).metricInputs(tx, 'demo'));
    expect(inputs.has('IP-002')).toBe(false);
  });

  test('a draft cannot be reopened, nor a claim that has changed since', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const draft = await claimOf(organizer);
    const body = { reason: REASON, version: draft.version };

    expect(await organizer.post(`${METRICS}/reopening`, body)).toMatchObject({
      status: 409,
      body: { code: 'claim-not-submitted' },
    });
    const stale = await organizer.post<Problem>(`${METRICS}/reopening`, { ...body, version: draft.version + 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'version-stale' } });
    expect(stale.body.facts['current']).toEqual(draft);
  });

  test('a refusal tells the organiser nothing of a draft', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { bytes } = await organizer.post(`${METRICS}/reopening`, { reason: REASON, version: 99 });
    const current = (JSON.parse(bytes.toString()) as Problem).facts['current'] as MetricClaimView;
    expect(current.periods.every(({ received }) => received === null)).toBe(true);
  });

  test.each([
    { body: { reason: '', version: 1 }, path: 'reason' },
    { body: { reason: 'a\u0000', version: 1 }, path: 'reason' },
    { body: { reason: REASON, version: 0 }, path: 'version' },
    { body: { reason: REASON }, path: 'version' },
  ])('$path is refused in $body', async ({ body, path }) => {
    const organizer = await app.signIn('penyelenggara1');
    expect(await organizer.post(`${METRICS}/reopening`, body)).toMatchObject({
      status: 400,
      body: { violations: [{ path }] },
    });
  });

  test.each(['instansi1', 'sekretariat1', 'auditor1'])('%s may not', async (who) => {
    const body = { reason: REASON, version: 1 };
    expect(await (await app.signIn(who)).post(`${METRICS}/reopening`, body)).toMatchObject({ status: 403 });
  });
});

describe('the hours of claims', () => {
  const app = useDemoApp();
  const setStage = (set: string): Promise<unknown> =>
    app.query(`UPDATE stage SET ${set} WHERE edition_code = 'demo' AND code = 'document'`);
  const everyWrite = async (): Promise<readonly Answer<Problem>[]> => {
    const [agency, organizer] = [await app.signIn('instansi1'), await app.signIn('penyelenggara1')];
    const { version } = await claimOf(agency);
    return [
      await agency.put<Problem>(METRICS, { periods: [aClaimedPeriod()], version }),
      await submit(agency, version),
      await organizer.post<Problem>('editions/demo/entries/IP-002/metrics/reopening', { reason: REASON, version: 1 }),
    ];
  };

  test('before the stage opens, drafts are saved already', async () => {
    await setStage(`state = 'planned', opens_at = clock_timestamp() + interval '1 hour'`);
    const agency = await app.signIn('instansi1');
    expect(await claimOf(agency)).toMatchObject({ editable: true });
    expect(await saved(agency)).toMatchObject({ state: 'draft' });
    await setStage(`state = 'open', opens_at = clock_timestamp() - interval '1 hour'`);
  });

  test('once the deadline has passed by the database’s clock, nothing is taken', async () => {
    const [{ closes_at: closesAt } = { closes_at: new Date() }] = await app.query<{ closes_at: Date }>(
      `SELECT closes_at FROM stage WHERE edition_code = 'demo' AND code = 'document'`,
    );
    await setStage(`closes_at = clock_timestamp()`);
    const agency = await app.signIn('instansi1');

    expect(await claimOf(agency)).toMatchObject({ editable: false });
    for (const { status, body } of await everyWrite()) expect([status, body.code]).toEqual([409, 'claims-closed']);
    await app.query(`UPDATE stage SET closes_at = $1 WHERE edition_code = 'demo' AND code = 'document'`, [closesAt]);
    expect(await claimOf(agency)).toMatchObject({ editable: true });
  });

  test('a save that has to wait while the stage is being locked comes too late', async () => {
    const agency = await app.signIn('instansi1');
    const before = await claimOf(agency);
    const locking = app.tx(async (tx) => {
      await tx.query(`UPDATE stage SET state = 'locked' WHERE edition_code = 'demo' AND code = 'document'`);
      await delay(300);
    });
    await delay(100);
    const answer = await agency.put<Problem>(METRICS, { periods: [aClaimedPeriod()], version: before.version });
    await locking;
    await setStage(`state = 'open'`);

    expect(answer).toMatchObject({ status: 409, body: { code: 'claims-locked' } });
    expect(await claimOf(agency)).toEqual(before);
  });

  test('who has left claims nothing any more', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const agency = await app.signIn('instansi2');
    const path = 'editions/demo/entries/OA-001';
    await reopen(organizer, `${path}/metrics`);
    const { version } = (await organizer.get<EntryView>(path)).body;
    await organizer.post(`${path}/withdrawal`, { kind: 'withdrawn', reason: 'Mengundurkan diri.', version });
    const claim = await claimOf(agency, `${path}/metrics`);

    expect(claim.editable).toBe(false);
    expect(await agency.put(`${path}/metrics`, { periods: [aClaimedPeriod()], version: claim.version })).toMatchObject({
      status: 409,
      body: { code: 'entry-has-left' },
    });
  });

  test('once the organiser has locked the stage, nothing is taken', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { body: edition } = await organizer.get<{ readonly stages: readonly StageView[] }>('editions/demo');
    const version = edition.stages.find(({ code }) => code === 'document')?.version;
    expect(await organizer.post('editions/demo/stages/document/lock', { version })).toMatchObject({ status: 200 });

    expect(await claimOf(await app.signIn('instansi1'))).toMatchObject({ editable: false });
    for (const { status, body } of await everyWrite()) expect([status, body.code]).toEqual([409, 'claims-locked']);
  });
});
