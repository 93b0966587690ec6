import type {
  ClaimedPeriod,
  MetricClaimSummaryView,
  MetricClaimView,
  MetricPreviewView,
  Page,
  Problem,
} from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { aClaimedPeriod, NO_COUNTS } from '../../test/claimed-period';
import type { Answer, Client } from '../../test/client';

const METRICS = 'editions/demo/entries/IP-001/metrics';
/** The one period that the demo edition leaves to be filled in. */
const LAST = { period: '2025-S2', start: '2025-07-01', end: '2025-12-31' };

async function claimOf(client: Client, path = METRICS): Promise<MetricClaimView> {
  return (await client.get<MetricClaimView>(path)).body;
}

async function save(client: Client, periods: readonly ClaimedPeriod[]): Promise<Answer<MetricClaimView>> {
  return client.put<MetricClaimView>(METRICS, { periods, version: (await claimOf(client)).version });
}

describe('reading claims', () => {
  const app = useDemoApp();

  test('all but one are submitted, and nothing in the demo edition is asked about without reason', async () => {
    const { body } = await (await app.signIn('sekretariat1')).get<Page<MetricClaimSummaryView>>('editions/demo/claims');
    expect(body.total).toBe(168);
    expect(body.items.filter(({ state }) => state !== 'submitted').map(({ entry, state }) => [entry, state])).toEqual([
      ['IP-001', 'draft'],
    ]);
    expect(body.items.every(({ warnings }) => warnings <= 4)).toBe(true);
  });

  test('an agency finds its own claims alone', async () => {
    const { body } = await (await app.signIn('instansi1')).get<Page<MetricClaimSummaryView>>('editions/demo/claims');
    expect(body.items.map(({ entry, state }) => [entry, state])).toEqual([
      ['IP-001', 'draft'],
      ['UPP-042', 'submitted'],
    ]);
  });

  test('the agency sees its draft, what is missing and what is computed already', async () => {
    const claim = await claimOf(await app.signIn('instansi1'));
    expect(claim).toMatchObject({ entry: 'IP-001', group: 'IP', state: 'draft', editable: true, submittedAt: null });
    expect(claim.periods.map(({ period, received }) => [period, received === null])).toEqual([
      ['2024-S1', false],
      ['2024-S2', false],
      ['2025-S1', false],
      ['2025-S2', true],
    ]);
    expect(claim.comparison?.received).toBe(1_160);
    expect(claim.reference).toBeNull();
    expect(claim.trend.map(({ metrics }) => metrics === null)).toEqual([false, false, false, true]);
    expect(new Set(claim.findings.map(({ path }) => path.split('.')[0]))).toEqual(new Set(['periods[3]']));
  });

  test.each(['penyelenggara1', 'sekretariat1', 'laporan1', 'auditor1'])(
    '%s sees that it is a draft, and none of its counts',
    async (who) => {
      const claim = await claimOf(await app.signIn(who));
      expect(claim).toMatchObject({ state: 'draft', editable: false, reference: null, comparison: null });
      expect(claim.periods.every(({ received }) => received === null)).toBe(true);
      expect(claim.points.every(({ state }) => state === 'NOT_SUBMITTED')).toBe(true);
    },
  );

  test('a submitted claim is there for all who may read it, with its points and how they came about', async () => {
    const claim = await claimOf(await app.signIn('auditor1'), 'editions/demo/entries/IP-002/metrics');
    expect(claim).toMatchObject({ state: 'submitted', editable: false });
    expect(claim.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(claim.points.map(({ metric }) => metric)).toEqual(['M1', 'M3', 'M4', 'M6', 'M7_DAYS', 'M7_RATE']);
    const [m1] = claim.points;
    expect(m1).toMatchObject({ state: 'VALUE', goalposts: { zeroAt: '50', fullAt: '100' } });
    expect(m1?.numerator).toBe(String(claim.reference?.followedUp.scoring.numerator));
  });

  test.each(['penilai1', 'juri1'])('%s reads claims on sheets, not here', async (who) => {
    const client = await app.signIn(who);
    expect(await client.get(METRICS)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await client.get('editions/demo/claims')).toMatchObject({ status: 403 });
  });

  test('another agency’s claim and one that does not exist are the same refusal', async () => {
    const agency = await app.signIn('instansi1');
    const foreign = await agency.get<Problem>('editions/demo/entries/IP-002/metrics');
    const missing = await agency.get<Problem>('editions/demo/entries/IP-999/metrics');

    expect(foreign.status).toBe(404);
    expect(foreign.bytes).toEqual(missing.bytes);
  });
});

describe('saving a draft', () => {
  const app = useDemoApp();

  test('keeps what is there, partial as it is, and says what is missing', async () => {
    const agency = await app.signIn('instansi1');
    const before = await claimOf(agency);
    const { status, body } = await save(agency, [{ ...LAST, ...NO_COUNTS, received: 642, resolved: 488 }]);

    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'draft', version: before.version + 1, editable: true });
    expect(body.periods[3]).toEqual({ ...LAST, ...NO_COUNTS, received: 642, resolved: 488 });
    expect(body.periods.slice(0, 3)).toEqual(before.periods.slice(0, 3));
    expect(body.findings.filter(({ severity }) => severity === 'error')).toHaveLength(9);
    expect(await claimOf(agency)).toEqual(body);
  });

  test('keeps even a wrong sum, and says by how much it is wrong', async () => {
    const { status, body } = await save(await app.signIn('instansi1'), [aClaimedPeriod({ ...LAST, received: 1_100 })]);

    expect(status).toBe(200);
    expect(body.findings).toContainEqual({
      ...{ severity: 'error', code: 'parts-do-not-sum', path: 'periods[3].received' },
      facts: { stated: 1_100, sum: 100, difference: 1_000 },
      message: 'Dinyatakan 1.100, rinciannya berjumlah 100: selisih 1.000.',
    });
    expect(body.reference).toBeNull();
  });

  test('a window other than the edition’s is a warning, with both', async () => {
    const { body } = await save(await app.signIn('instansi1'), [aClaimedPeriod({ ...LAST, end: '2025-10-31' })]);
    expect(body.findings).toMatchObject([
      {
        ...{ severity: 'warning', code: 'window-differs', path: 'periods[3].start' },
        facts: { start: '2025-07-01', end: '2025-10-31', periodStart: '2025-07-01', periodEnd: '2025-12-31' },
      },
    ]);
    expect(body.reference).not.toBeNull();
  });

  test('a stale version is refused with the server’s copy, and nothing is lost', async () => {
    const agency = await app.signIn('instansi1');
    const saved = (await save(agency, [aClaimedPeriod({ ...LAST, received: 101, resolved: 71 })])).body;
    const stale = await agency.put<Problem>(METRICS, { periods: [aClaimedPeriod(LAST)], version: saved.version - 1 });

    expect(stale).toMatchObject({ status: 409, body: { code: 'version-stale' } });
    expect(stale.body.facts['current']).toEqual(saved);
    expect(await claimOf(agency)).toEqual(saved);
  });

  test('of two saves at once one wins, and the other is told what it would have overwritten', async () => {
    const agency = await app.signIn('instansi1');
    const { version } = await claimOf(agency);
    const first = aClaimedPeriod({ received: 101, resolved: 71 });
    const second = aClaimedPeriod({ ...LAST, received: 102, resolved: 72 });
    const answers = await Promise.all(
      [first, second].map((period) => agency.copy().put<Problem>(METRICS, { periods: [period], version })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);

    const lost = answers[0]?.status === 409 ? first : second;
    const current = answers.find(({ status }) => status === 409)?.body.facts['current'] as MetricClaimView;
    const merged = await agency.put<MetricClaimView>(METRICS, { periods: [lost], version: current.version });
    expect(merged.body.periods).toEqual(expect.arrayContaining([first, second]));
  });

  test('the first save of all has version 0, and of two at once one is the first', async () => {
    await app.query(`DELETE FROM claimed_period WHERE entry_code = 'IP-001'`);
    await app.query(`DELETE FROM metric_claim WHERE entry_code = 'IP-001'`);
    const agency = await app.signIn('instansi1');
    expect(await claimOf(agency)).toMatchObject({ state: 'not-started', version: 0, savedAt: null, editable: true });

    const body = { periods: [aClaimedPeriod()], version: 0 };
    const answers = await Promise.all([1, 2].map(() => agency.copy().put<Problem>(METRICS, body)));

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await claimOf(agency)).toMatchObject({ state: 'draft', version: 1 });
  });

  test('each save stands in the ledger', async () => {
    const agency = await app.signIn('instansi1');
    const { body } = await save(agency, [aClaimedPeriod()]);
    const acts = await app.query(
      `SELECT facts FROM ledger_record WHERE act = 'submissions.metrics-saved' ORDER BY sequence DESC LIMIT 1`,
    );
    expect(acts).toEqual([{ facts: { version: body.version, periods: ['2025-S1'] } }]);
  });

  test('the table itself refuses a window that runs backwards, and counts below zero', async () => {
    const set = (assignment: string): Promise<unknown> =>
      app.query(`UPDATE claimed_period SET ${assignment} WHERE entry_code = 'IP-002'`);
    await expect(set(`ends_on = '2000-01-01'`)).rejects.toThrow('claimed_period_ends_after_it_starts');
    await expect(set('resolved = -1')).rejects.toThrow('claimed_period_counts_from_zero');
  });

  test.each([
    { who: 'instansi1', entry: 'IP-002', status: 404 },
    { who: 'instansi1', entry: 'IP-999', status: 404 },
    { who: 'penyelenggara1', entry: 'IP-001', status: 403 },
    { who: 'sekretariat1', entry: 'IP-001', status: 403 },
    { who: 'penilai1', entry: 'IP-001', status: 403 },
  ])('$who may not save the claim of $entry', async ({ who, entry, status }) => {
    const client = await app.signIn(who);
    const body = { periods: [aClaimedPeriod()], version: 1 };
    expect(await client.put(`editions/demo/entries/${entry}/metrics`, body)).toMatchObject({ status });
  });
});

describe('what is no claim', () => {
  const app = useDemoApp();
  const withCount = (received: unknown): unknown => ({ ...aClaimedPeriod(), received });

  test.each([
    { periods: [withCount('93,2')], path: 'periods[0].received', because: 'a percentage as text' },
    { periods: [withCount(93.2)], path: 'periods[0].received', because: 'a percentage' },
    { periods: [withCount('93')], path: 'periods[0].received', because: 'a count as text' },
    { periods: [withCount('')], path: 'periods[0].received', because: 'nothing as text' },
    { periods: [withCount(1e-7)], path: 'periods[0].received', because: 'a tiny fraction' },
    { periods: [withCount(-1)], path: 'periods[0].received', because: 'a count below zero' },
    { periods: [withCount(2 ** 31)], path: 'periods[0].received', because: 'a count above all bounds' },
    { periods: [withCount(true)], path: 'periods[0].received', because: 'a yes' },
    { periods: [withCount([1])], path: 'periods[0].received', because: 'a list' },
    { periods: [withCount(undefined)], path: 'periods[0].received', because: 'a count that is not even null' },
    { periods: [{ ...aClaimedPeriod(), percent: 93 }], path: 'periods[0].percent', because: 'an unknown field' },
    { periods: [aClaimedPeriod(), withCount('1')], path: 'periods[1].received', because: 'the second period' },
    { periods: [{ ...aClaimedPeriod(), start: null }], path: 'periods[0].start', because: 'null where a day must be' },
    { periods: [{ ...aClaimedPeriod(), end: '2025-02-30' }], path: 'periods[0].end', because: 'a day that is none' },
    { periods: [{ ...aClaimedPeriod(), end: '2025-06' }], path: 'periods[0].end', because: 'a month' },
    { periods: [{ ...aClaimedPeriod(), period: 'a\u0000' }], path: 'periods[0].period', because: 'NUL in a text' },
    { periods: [{ ...aClaimedPeriod(), period: '2019-S1' }], path: 'periods[0].period', because: 'an unknown period' },
    { periods: [aClaimedPeriod(), aClaimedPeriod()], path: 'periods[1].period', because: 'a period twice' },
    { periods: [], path: 'periods', because: 'no period' },
    { periods: [null], path: 'periods[0]', because: 'null for a period' },
    { periods: 'all', path: 'periods', because: 'a word for periods' },
    { periods: Array.from({ length: 25 }, () => aClaimedPeriod()), path: 'periods', because: 'too many periods' },
  ])('$because is refused at $path, by saving and by preview', async ({ periods, path }) => {
    const agency = await app.signIn('instansi1');
    const before = await claimOf(agency);
    const saved = await agency.put<Problem>(METRICS, { periods, version: before.version });
    const previewed = await agency.post<Problem>(`${METRICS}/preview`, { periods });

    for (const { status, body } of [saved, previewed]) {
      expect([status, body.code]).toEqual([400, 'invalid-request']);
      expect(body.violations?.map((violation) => violation.path)).toContain(path);
    }
    expect(await claimOf(agency)).toEqual(before);
  });

  test.each([null, '1', -1, 1.5, undefined])('the version %s is refused', async (version) => {
    const agency = await app.signIn('instansi1');
    const answer = await agency.put<Problem>(METRICS, { periods: [aClaimedPeriod()], version });
    expect(answer).toMatchObject({ status: 400, body: { violations: [{ path: 'version' }] } });
  });

  test('a window that ends before it starts is refused with its place, and nothing of the request is saved', async () => {
    const agency = await app.signIn('instansi1');
    const before = await claimOf(agency);
    const periods = [aClaimedPeriod({ received: 101, resolved: 71 }), aClaimedPeriod({ ...LAST, end: '2025-06-30' })];
    const answer = await agency.put<Problem>(METRICS, { periods, version: before.version });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'window-reversed',
        violations: [
          {
            ...{ path: 'periods[1].end', code: 'window-reversed' },
            message: 'Jendela berakhir (2025-06-30) sebelum dimulai (2025-07-01).',
          },
        ],
      },
    });
    expect(await claimOf(agency)).toEqual(before);
  });
});

describe('hints while typing', () => {
  const app = useDemoApp();
  const preview = (client: Client, periods: readonly ClaimedPeriod[]): Promise<Answer<MetricPreviewView>> =>
    client.post<MetricPreviewView>(`${METRICS}/preview`, { periods });

  test('give findings, rates and points of what is typed, over what is stored, and store nothing', async () => {
    const agency = await app.signIn('instansi1');
    const before = await claimOf(agency);
    const { status, body } = await preview(agency, [aClaimedPeriod(LAST)]);

    expect(status).toBe(200);
    expect(body.findings).toEqual([]);
    expect(body.reference?.received).toBe(738);
    expect(body.trend[3]?.metrics?.resolved.scoring).toEqual({ numerator: 70, denominator: 91, percent: '76.9' });
    expect(body.points.every(({ state }) => state === 'VALUE')).toBe(true);
    expect(await claimOf(agency)).toEqual(before);
  });

  test('give the points that the claim has once it is saved', async () => {
    const agency = await app.signIn('instansi1');
    const typed = [aClaimedPeriod(LAST)];
    const { body } = await preview(agency, typed);
    const saved = (await save(agency, typed)).body;

    expect(saved.points).toEqual(body.points);
    expect(saved.reference).toEqual(body.reference);
  });

  test('say that a window runs backwards', async () => {
    const { body } = await preview(await app.signIn('instansi1'), [aClaimedPeriod({ ...LAST, end: '2025-06-30' })]);
    expect(body.findings[0]).toMatchObject({ severity: 'error', code: 'window-reversed', path: 'periods[3].end' });
  });

  test('are for the agency’s own entries', async () => {
    const body = { periods: [aClaimedPeriod()] };
    const agency = await app.signIn('instansi1');
    expect(await agency.post('editions/demo/entries/IP-002/metrics/preview', body)).toMatchObject({ status: 404 });
    expect(await (await app.signIn('auditor1')).post(`${METRICS}/preview`, body)).toMatchObject({ status: 403 });
  });
});
