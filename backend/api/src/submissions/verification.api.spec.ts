import type {
  Acceptance,
  ClaimVerificationView,
  ComplaintLimitsView,
  ComplaintMetricsView,
  ComplaintRecountView,
  ComplaintRowView,
  MetricClaimView,
  Page,
  Problem,
  VerificationSummaryView,
} from '@anggakara/contracts';
import { CLASSIFICATIONS, LAPOR_SLA } from '@anggakara/scoring';
import { useDemoApp } from '../../test/app';
import type { Answer, Client } from '../../test/client';
import { anExport, exportedRows } from '../../test/complaint-export';
import { storedExport } from '../../test/stored-export';
import { Claims } from './claims';

const ENTRY = 'editions/demo/entries/IP-001';
const PERIODS = ['2024-S1', '2024-S2', '2025-S1', '2025-S2'];
/** Thirty complaints that were closed on one day without a follow-up. */
const CLOSED_AT_ONCE = Array.from(
  { length: 30 },
  (_, place) => `T9-${String(place)};01/02/2024;;;05/03/2024;Selesai;Aspirasi`,
);
/** What SP4N-LAPOR! says of all classifications. */
const PROPOSED = LAPOR_SLA.map(({ classification, step, workingDays }) => ({ classification, step, workingDays }));
const REASON = 'Yang masih diproses bukan selesai.';

/** Of the thirty, six texts stand in two complaints each. */
const textOf = (place: number): string =>
  `Lampu jalan padam di simpang ${place < 200 ? place : 1_000 + Math.max((place - 200) % 24, 0)}`;

describe('the verification of a claim', () => {
  const app = useDemoApp({ jobs: true, asApplication: true });

  const seen = async (client: Client, path = ENTRY): Promise<ClaimVerificationView> =>
    (await client.get<ClaimVerificationView>(`${path}/verification`)).body;

  const decide = async (
    client: Client,
    acceptance: Acceptance,
    more: object = {},
  ): Promise<Answer<ClaimVerificationView & Problem>> => {
    const { version } = await seen(client);
    const periods = PERIODS.map((period) => ({ period, acceptance }));
    return client.post(`${ENTRY}/verification/decision`, { version, reason: REASON, periods, ...more });
  };

  const said = ({ status, body }: Answer<Problem>): unknown => [status, body.code];

  const stateOf = async (client: Client, entry = 'IP-001'): Promise<string | undefined> => {
    const { body } = await client.get<Page<VerificationSummaryView>>('editions/demo/verifications');
    return body.items.find((one) => one.entry === entry)?.state;
  };

  /** What a run counts of the entry: numerator and denominator of a metric. */
  const counted = async (metric: string): Promise<unknown> => {
    const inputs = await app.tx((tx) => app.get(Claims).metricInputs(tx, 'demo'));
    return inputs.get('IP-001')?.find((input) => input.metric === metric);
  };

  /** The agency states its rows, but for those in process, which it calls resolved. */
  const claimed = async (organizer: Client, agency: Client): Promise<void> => {
    const { items } = (
      await organizer.get<Page<ComplaintMetricsView>>('editions/demo/complaint-metrics?agency=contoh-ip-001')
    ).body;
    const { version, periods } = (await agency.get<MetricClaimView>(`${ENTRY}/metrics`)).body;
    const typed = periods.map((period) => {
      const counts = items[0]!.periods.find((one) => one.period === period.period)!.counts;
      return { ...period, ...counts, resolved: counts.resolved + counts.inProcess, inProcess: 0 };
    });
    await agency.put(`${ENTRY}/metrics`, { version, periods: typed });
    const submission = await agency.post(`${ENTRY}/metrics/submission`, { version: version + 1 });
    expect(submission.status).toBe(200);
  };

  test('verification 1: waits for a claim, and without an export recomputes nothing', async () => {
    const [organizer, evaluator] = [await app.signIn('penyelenggara1'), await app.signIn('penilai1')];
    expect(await stateOf(evaluator)).toBe('not-submitted');
    expect(await seen(organizer)).toMatchObject({ state: 'not-submitted', export: null, may: { decide: false } });
    expect(said(await decide(organizer, 'claimed'))).toEqual([409, 'claim-not-submitted']);
    const other = await seen(organizer, 'editions/demo/entries/IP-003');
    expect(other).toMatchObject({ state: 'without-export', version: 0, export: null, decisions: [] });
    expect(other.periods.map(({ recomputed, counts }) => [recomputed, counts])).toEqual(PERIODS.map(() => [null, []]));
    expect(other.periods.map(({ accepted, claimed: stated }) => accepted?.received === stated?.received)).not.toContain(
      false,
    );
    const periods = PERIODS.map((period) => ({ period, acceptance: 'recomputed' }));
    const recomputed = { version: 0, reason: REASON, periods };
    const refused = await organizer.post<Problem>('editions/demo/entries/IP-003/verification/decision', recomputed);
    expect(said(refused)).toEqual([422, 'nothing-recomputed']);
  });

  test('complaints 26, 27: lays claimed beside recomputed and opens the rows that explain the difference', async () => {
    const [organizer, agency] = [await app.signIn('penyelenggara1'), await app.signIn('instansi1')];
    const exported = [...exportedRows(200, 7), ...CLOSED_AT_ONCE].map((row, place) => `${row};${textOf(place)}`);
    const mapping = { dropped: ['Isi Laporan'], compared: 'Isi Laporan' };
    await storedExport(organizer, 'contoh-ip-001', anExport(exported, ';Isi Laporan'), mapping);
    await claimed(organizer, agency);
    const evaluator = await app.signIn('penilai1');
    const view = await seen(evaluator);
    expect(view).toMatchObject({
      state: 'undecided',
      export: { fileName: 'ekspor.csv' },
      may: { decide: true, ask: true },
    });
    const period = view.periods[0]!;
    const inProcess = period.recomputed!.inProcess;
    const resolved = period.counts.find(({ field }) => field === 'resolved');
    expect(resolved).toMatchObject({
      difference: inProcess,
      explanations: [{ code: 'followed-up', leaves: 0, rows: inProcess }],
    });
    expect(resolved?.explanations[0]?.message).toMatch(/^Klaim mungkin .*Itu menjelaskan seluruh selisihnya\.$/);
    expect(view.windows[0]?.statistics?.counts.received).toBe(
      view.periods[0]!.recomputed!.received + view.periods[1]!.recomputed!.received,
    );

    const path = `${ENTRY}/verification/rows?period=2024-S1&count=resolved&explanation=followed-up`;
    const rows = (await evaluator.get<Page<ComplaintRowView>>(path)).body;
    expect(rows.total).toBe(inProcess);
    expect(new Set(rows.items.map(({ status }) => status))).toEqual(new Set(['in-process']));
    expect(rows.items[0]?.ticket).toMatch(/^T7-\d+$/);
    const last = rows.items[0]!.line;
    const rest = (await evaluator.get<Page<ComplaintRowView>>(`${path}&after=${String(last)}`)).body;
    expect(rest.items).toEqual(rows.items.slice(1));
    const auditor = await app.signIn('auditor1');
    expect((await auditor.get<Page<ComplaintRowView>>(path)).body.items[0]?.ticket).toBeNull();
    const none = `${ENTRY}/verification/rows?period=2024-S1&count=postponed`;
    expect((await evaluator.get<Page<ComplaintRowView>>(none)).body).toEqual({ items: [], total: 0, nextCursor: null });
  });

  test('complaints 16: asks what the rows make one ask, with the rows behind it', async () => {
    const evaluator = await app.signIn('penilai1');
    const { period, questions } = (await seen(evaluator)).periods[0]!;
    const place = questions.findIndex(({ code }) => code === 'bulk-closing');
    expect(questions[place]).toMatchObject({ count: 30, rows: 30, message: expect.stringMatching(/\?$/) as unknown });
    const path = `${ENTRY}/verification/rows?period=${period}&question=${String(place)}`;
    const { total, items } = (await evaluator.get<Page<ComplaintRowView>>(path)).body;
    expect([total, new Set(items.map(({ closed }) => closed))]).toEqual([30, new Set(['2024-03-05'])]);
  });

  test('complaints 22: asks about texts that repeat each other, of which their lines alone were kept', async () => {
    const evaluator = await app.signIn('penilai1');
    const { period, questions } = (await seen(evaluator)).periods[0]!;
    const place = questions.findIndex(({ code }) => code === 'repeated-texts');
    expect(questions[place]).toMatchObject({ count: 6, rows: 12 });
    const path = `${ENTRY}/verification/rows?period=${period}&question=${String(place)}`;
    const lines = (await evaluator.get<Page<ComplaintRowView>>(path)).body.items.map(({ line }) => line);
    expect(lines).toEqual([0, 1, 2, 3, 4, 5, 24, 25, 26, 27, 28, 29].map((row) => row + 202));
    const kept = await app.query(
      `SELECT to_jsonb(found) AS found FROM complaint_repetition AS found WHERE import > 1 ORDER BY period`,
    );
    expect(kept[0]?.['found']).toMatchObject({ lines, texts: [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6] });
    expect(Object.keys(kept[0]?.['found'] as object)).toEqual(
      expect.arrayContaining(['import', 'agency', 'period', 'with_text', 'lines', 'texts']),
    );
    const [texts] = await app.query(`SELECT sum(with_text)::integer AS sum FROM complaint_repetition WHERE import > 1`);
    expect(texts).toEqual({ sum: 230 });
  });

  test('complaints 36: other limits count what is stored again, as the database does, until a claim is decided by them', async () => {
    const [organizer, evaluator] = [await app.signIn('penyelenggara1'), await app.signIn('penilai1')];
    const limits = async (): Promise<ComplaintLimitsView> =>
      (await evaluator.get<ComplaintLimitsView>('editions/demo/complaint-limits')).body;
    const revise = async (workingDays: number, more: object = {}): Promise<Answer<ComplaintLimitsView & Problem>> =>
      organizer.put('editions/demo/complaint-limits', {
        limits: CLASSIFICATIONS.map((classification) => ({ classification, step: 'resolution', workingDays })),
        ...{ version: (await limits()).version, source: 'Keputusan Contoh 1', reason: 'Edisi contoh.', ...more },
      });
    const recounted = async (): Promise<ComplaintLimitsView> => {
      for (;;) {
        const view = await limits();
        if (view.recounting === 0) return view;
      }
    };
    const counts = async (): Promise<readonly number[]> =>
      (await seen(evaluator)).periods.map(({ recomputed }) => recomputed!.withinSla);

    expect(await limits()).toEqual({ version: 0, limits: LAPOR_SLA, revision: null, recounting: 0, isOpen: true });
    const before = await counts();
    const twice = { classification: 'other', step: 'resolution', workingDays: 3 };
    expect(said(await revise(1, { limits: [twice, twice] }))).toEqual([400, 'invalid-request']);
    expect(said(await revise(1, { version: 1 }))).toEqual([409, 'version-stale']);
    expect(said(await revise(1, { limits: [{ ...twice, workingDays: 14 }] }))).toEqual([422, 'limits-unchanged']);
    expect((await revise(1)).body).toMatchObject({ version: 1, recounting: 2, revision: { reason: 'Edisi contoh.' } });
    expect((await recounted()).limits.find(({ step }) => step === 'resolution')?.provenance).toEqual({
      ...{ kind: 'documented', source: 'Keputusan Contoh 1' },
    });
    const stricter = await counts();
    expect(stricter.every((count, period) => count < before[period]!)).toBe(true);
    const [again] = (
      await organizer.get<Page<ComplaintRecountView>>('editions/demo/complaint-metrics/recount?agency=contoh-ip-001')
    ).body.items;
    expect(again?.periods.map(({ counts: { withinSla }, isEqual }) => [withinSla, isEqual])).toEqual(
      stricter.map((count) => [count, true]),
    );
    expect((await revise(0, { limits: PROPOSED })).body.limits).toEqual(LAPOR_SLA);
    await recounted();
    expect(await counts()).toEqual(before);
    const acts = await app.query(
      `SELECT act FROM ledger_record WHERE act ~ '-(recounted|revised)$' AND facts ->> 'agency' IS DISTINCT FROM 'contoh-oa-001' ORDER BY sequence`,
    );
    expect(acts.map(({ act }) => act)).toEqual([
      ...['complaints.limits-revised', 'complaints.import-recounted'],
      ...['complaints.limits-revised', 'complaints.import-recounted'],
    ]);
  });

  test('complaints 29: only accepted counts enter a run, as they were decided last, with a reason and in the ledger', async () => {
    const evaluator = await app.signIn('penilai2');
    const before = await counted('M3');
    const view = await seen(evaluator);
    expect(said(await decide(evaluator, 'recomputed', { version: 7 }))).toEqual([409, 'version-stale']);
    const decided = await decide(evaluator, 'recomputed');
    expect([decided.status, decided.body.state, decided.body.version]).toEqual([200, 'decided', 1]);
    expect(decided.body.periods.map(({ accepted }) => accepted)).toEqual(
      view.periods.map(({ recomputed }) => recomputed),
    );
    const after = await counted('M3');
    expect(after).not.toEqual(before);
    const sheet = (await evaluator.get<{ claim: MetricClaimView }>('editions/demo/stages/document/sheets/IP-001')).body;
    expect(sheet.claim.reference?.resolved.official.numerator).toBe(
      view.periods[2]!.recomputed!.resolved + view.periods[3]!.recomputed!.resolved,
    );
    const [act] = await app.query(`SELECT facts FROM ledger_record WHERE act = 'submissions.verification-decided'`);
    expect(act?.['facts']).toEqual({
      number: 1,
      reason: REASON,
      periods: PERIODS.map((code) => `${code}: recomputed`),
    });
    await expect(app.query('DELETE FROM verification_act')).rejects.toThrow();

    const organizer = await app.signIn('penyelenggara1');
    const limits = [{ classification: 'other', step: 'resolution', workingDays: 20 }];
    const order = { limits, source: null, reason: REASON, version: 2 };
    expect(said(await organizer.put('editions/demo/complaint-limits', order))).toEqual([409, 'limits-decided-by']);
    await decide(organizer, 'claimed');
    expect(await counted('M3')).toEqual(before);
    expect((await seen(organizer)).decisions.map(({ stands, by }) => [stands, by])).toEqual([
      [true, 'Laras Arunika'],
      [false, 'Fajar Niskala'],
    ]);
  });

  test('verification 4: other counts have to be able to be true, and every period is named once', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const view = await seen(organizer);
    const other = (resolved: number) =>
      view.periods.map(({ period, recomputed }) => ({
        ...{ period, acceptance: 'other' },
        counts: { ...recomputed!, resolved: recomputed!.resolved + resolved },
      }));
    const impossible = await decide(organizer, 'other', { periods: other(1) });
    expect(said(impossible)).toEqual([422, 'accepted-counts-impossible']);
    expect(impossible.body.violations?.[0]?.path).toBe('periods[0].counts.received');
    expect(said(await decide(organizer, 'other'))).toEqual([422, 'accepted-counts-impossible']);
    expect(
      said(await decide(organizer, 'claimed', { periods: other(0).map((one) => ({ ...one, acceptance: 'claimed' })) })),
    ).toEqual([422, 'accepted-counts-impossible']);
    expect(
      said(await decide(organizer, 'claimed', { periods: [{ period: '2024-S1', acceptance: 'claimed' }] })),
    ).toEqual([400, 'invalid-request']);
    expect((await decide(organizer, 'other', { periods: other(0) })).status).toBe(200);
  });

  test('verification 7-9: goes back to the agency with a day, comes back with an answer, and tells nobody of the agency who asked', async () => {
    const [evaluator, agency] = [await app.signIn('penilai1'), await app.signIn('instansi1')];
    const ask = async (question: string): Promise<Answer<ClaimVerificationView & Problem>> =>
      evaluator.post(`${ENTRY}/verification/question`, {
        ...{ version: (await seen(evaluator)).version, question, workingDays: 3 },
      });
    const answer = async (text: string): Promise<Answer<ClaimVerificationView & Problem>> =>
      agency.post(`${ENTRY}/verification/answer`, { version: (await seen(agency)).version, answer: text });

    expect(said(await answer('Tidak ditanya.'))).toEqual([409, 'clarification-not-open']);
    expect((await ask('Apakah yang diproses ikut dihitung?')).body).toMatchObject({
      state: 'asked',
      may: { ask: false },
    });
    expect(said(await ask('Dan yang ditunda?'))).toEqual([409, 'clarification-open']);
    const told = await seen(agency);
    expect(told).toMatchObject({ state: 'asked', may: { decide: false, ask: false, answer: true } });
    expect(told.clarifications[0]).toMatchObject({ askedBy: null, answer: null, isOverdue: false });
    expect(told.decisions.map(({ by }) => by)).toEqual([null, null, null]);
    expect((await answer('Ya.')).body.clarifications[0]?.answer).toMatchObject({ text: 'Ya.', isLate: false });
    expect(await stateOf(evaluator)).toBe('answered');

    const { version } = await seen(evaluator);
    await app.query(
      `INSERT INTO verification_act (edition_code, entry_code, number, kind, claim_version, text, due_on, by_id)
       SELECT 'demo', 'IP-001', $1, 'question', 1, 'Lagi?', '2026-01-02', id FROM person LIMIT 1`,
      [version + 1],
    );
    expect(await stateOf(evaluator)).toBe('overdue');
    expect((await answer('Maaf terlambat.')).body.clarifications[0]).toMatchObject({ answer: { isLate: true } });
  });

  test('verification 11: opens where the sheet does, for the agency its own, and for nobody else', async () => {
    const statusOf = async (name: string, path = ENTRY): Promise<number> =>
      (await (await app.signIn(name)).get(`${path}/verification`)).status;
    expect(await statusOf('penilai3')).toBe(404);
    expect(await statusOf('instansi2')).toBe(404);
    expect(await statusOf('juri1')).toBe(403);
    expect(await statusOf('sekretariat1')).toBe(200);
    const organizer = await app.signIn('penyelenggara1');
    const [person] = await app.query<{ id: string }>(`SELECT id FROM person WHERE email = 'penilai2@contoh.example'`);
    const recusal = { personId: person?.id, entry: 'IP-001', reason: 'Saudara kandung bekerja di sana.' };
    expect((await organizer.post('editions/demo/stages/document/recusals', recusal)).status).toBe(201);
    const recused = await app.signIn('penilai2');
    expect((await recused.get<Problem>(`${ENTRY}/verification`)).body.code).toBe('recused');
    expect(await stateOf(recused)).toBeUndefined();
  });

  test('verification 2: of a service unit whose agency has an entry of its own nothing is recomputed', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const [unit] = await app.query<{ code: string; agency_code: string }>(
      `SELECT code, agency_code FROM entry AS unit WHERE edition_code = 'demo' AND service_unit IS NOT NULL AND EXISTS (
         SELECT FROM entry WHERE edition_code = 'demo' AND agency_code = unit.agency_code AND code <> unit.code
       ) ORDER BY code LIMIT 1`,
    );
    await storedExport(organizer, unit!.agency_code, anExport(exportedRows(20, 3)));
    const view = await seen(organizer, `editions/demo/entries/${unit!.code}`);
    expect([view.isPartOfAgency, view.export, view.periods[0]?.recomputed]).toEqual([true, null, null]);
  });

  test('verification 5, 6: a claim that is submitted again waits for another decision, and a locked stage for none', async () => {
    const [organizer, agency] = [await app.signIn('penyelenggara1'), await app.signIn('instansi1')];
    expect((await decide(organizer, 'recomputed')).body.state).toBe('decided');
    const { version } = (await organizer.get<MetricClaimView>(`${ENTRY}/metrics`)).body;
    await organizer.post(`${ENTRY}/metrics/reopening`, { version, reason: 'Salah ketik.' });
    expect((await seen(organizer)).state).toBe('not-submitted');
    await agency.post(`${ENTRY}/metrics/submission`, { version: version + 1 });
    const again = await seen(organizer);
    expect([again.state, again.decisions.some(({ stands }) => stands)]).toEqual(['undecided', false]);
    expect(new Set(again.periods.map(({ acceptance }) => acceptance))).toEqual(new Set(['undecided']));
    await app.query(`UPDATE stage SET state = 'locked' WHERE edition_code = 'demo' AND code = 'document'`);
    expect(said(await decide(organizer, 'claimed'))).toEqual([409, 'verification-locked']);
    expect((await seen(organizer)).may).toEqual({ decide: false, ask: false, answer: false });
    const order = { limits: PROPOSED, source: null, reason: REASON, version: 2 };
    expect(said(await organizer.put('editions/demo/complaint-limits', order))).toEqual([409, 'limits-settled']);
    expect((await organizer.get<ComplaintLimitsView>('editions/demo/complaint-limits')).body.isOpen).toBe(false);
  });
});
