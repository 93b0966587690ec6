import { createHash } from 'node:crypto';
import type {
  LedgerRecordView,
  Page,
  Problem,
  RunExplanationView,
  RunRankingView,
  RunSummaryView,
  RunView,
} from '@anggakara/contracts';
import {
  type InputDocument,
  inputText,
  officialResult,
  resultText,
  type SealedDocument,
  sealedText,
  sealVerdict,
  textsOfSealed,
} from '@anggakara/scoring';
import { useDemoApp } from '../../test/app';
import { Organizer, selectedOf, sorted } from '../../test/stages';
import { Runs } from './runs';

const RUNS = 'editions/demo/stages/document/runs';
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

describe('runs of an open stage', () => {
  const app = useDemoApp({ jobs: true });

  test('are preliminary: they say who would be selected, and move nobody', async () => {
    const run = await (await Organizer.of(app)).run('document');

    expect(run).toMatchObject({ number: 1, standing: 'preliminary', inForce: false, madeBy: 'Laras Arunika' });
    expect(await app.query(`SELECT DISTINCT stage FROM entry`)).not.toContainEqual({ stage: 'shortlisted' });
    await expect(app.tx((tx) => app.get(Runs).latestOfficial(tx, 'demo', 'document'))).resolves.toBeNull();
  });

  test('of entries that are not marked by everybody say what is missing', async () => {
    const { result } = await (await Organizer.of(app)).run('document');
    const unmarked = result.entries.find(({ code }) => code === 'IP-002');

    expect(unmarked).toMatchObject({
      standing: { kind: 'incomplete', reason: 'below-quorum', needed: 2 },
      outcome: { kind: 'not-selected', reason: 'incomplete' },
    });
  });

  test('ordered four at once are made one after the other, with one result', async () => {
    const who = ['penyelenggara1', 'penyelenggara2', 'penyelenggara1', 'penyelenggara2'];
    const organizers = await Promise.all(who.map((name) => app.signIn(name)));
    const answers = await Promise.all(organizers.map((organizer) => organizer.post<RunView>(RUNS, {})));

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const numbers = answers.map(({ body }) => body.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual([3, 4, 5, 6]);
    expect(new Set(answers.map(({ body }) => body.resultHash)).size).toBe(1);
  });

  test('ordered twice with one key are made once', async () => {
    const { client } = await Organizer.of(app);
    const order = { note: 'Sekali saja.' };
    const first = await client.post<RunView>(RUNS, order, { key: 'run-1' });
    const again = await client.post<RunView>(RUNS, order, { key: 'run-1' });

    expect(again.body).toEqual(first.body);
    expect(first.body.note).toBe('Sekali saja.');
    expect(await client.post<Problem>(RUNS, { note: 'Lain.' }, { key: 'run-1' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  });

  test('are numbered without a gap, and listed newest first', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Page<RunSummaryView>>(RUNS);

    expect(body.items.map(({ number }) => number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(body.total).toBe(7);
  });

  test.each([
    { body: { note: '' }, path: 'note' },
    { body: { note: null }, path: 'note' },
    { body: { note: 'a\u0000b' }, path: 'note' },
    { body: { stage: 'document' }, path: 'stage' },
  ])('are not made of $body', async ({ body, path }) => {
    const { client } = await Organizer.of(app);
    const answer = await client.post<Problem>(RUNS, body);
    expect([answer.status, answer.body.violations?.[0]?.path]).toEqual([400, path]);
  });

  test('of a stage that has not been opened are refused', async () => {
    const { client } = await Organizer.of(app);
    expect(await client.post<Problem>('editions/demo/stages/interview/runs', {})).toMatchObject({
      status: 409,
      body: { code: 'stage-not-open', facts: { stage: 'Wawancara' } },
    });
  });

  test('are refused with the place where a rubric is broken', async () => {
    const { client } = await Organizer.of(app);
    await app.query(`ALTER TABLE instrument DISABLE TRIGGER instrument_fixed_once_locked`);
    await app.query(
      `UPDATE instrument SET rubric = jsonb_set(rubric, '{indices,0,weights,TREND}', '11') WHERE group_code = 'UPP'
         AND stage_code = 'document'`,
    );
    expect(await client.post<Problem>(RUNS, {})).toMatchObject({
      status: 409,
      body: { code: 'input-unsound', facts: { count: 1, problem: 'weights-do-not-sum', node: 'DOCUMENT' } },
    });
  });
});

describe('the official run of the document stage', () => {
  const app = useDemoApp({ jobs: true });
  let run: RunView;

  beforeAll(async () => {
    run = await (await Organizer.of(app)).decide('document');
  }, 60_000);

  test('is the Top 46: exactly 30 + 10 + 6', () => {
    expect(run).toMatchObject({ standing: 'official', state: 'settled', inForce: true });
    expect(['IP', 'UPP', 'OA'].map((group) => selectedOf(run, group).length)).toEqual([30, 10, 6]);
  });

  test('moves its entries on the shortlist or off it, and nobody else', async () => {
    const rows = await app.query<{ code: string }>(
      `SELECT code FROM entry WHERE stage = 'shortlisted' ORDER BY code COLLATE "C"`,
    );
    const selected = run.result.groups.flatMap((group) => group.selected);
    expect(rows.map(({ code }) => code)).toEqual(sorted(selected));
    expect(await app.query(`SELECT count(*)::integer AS others FROM entry WHERE stage = 'not-shortlisted'`)).toEqual([
      { others: 168 - 46 },
    ]);
  });

  test('is ranked without what the places are made of, in a fifth of the bytes', async () => {
    const auditor = await app.signIn('auditor1');
    const whole = await auditor.get<RunView>(`${RUNS}/${run.number}`);
    const { status, body, bytes } = await auditor.get<RunRankingView>(`${RUNS}/${run.number}/ranking`);

    expect(status).toBe(200);
    expect(bytes.length).toBeLessThan(whole.bytes.length / 5);
    expect(body.result.groups).toEqual(whole.body.result.groups);
    const placesOf = ({ result }: RunRankingView) =>
      result.entries.map(({ code, standing, outcome, indices }) => ({ code, standing, outcome, indices }));
    expect(placesOf(body)).toEqual(placesOf(whole.body));
    expect(bytes.toString('utf8')).not.toMatch(/"(jurors|nodes|metrics|cutDistance)"/);
    expect((await auditor.get(`${RUNS}/99/ranking`)).status).toBe(404);
  });

  test('made again on the same input has the same hashes, byte for byte', async () => {
    const again = await (await Organizer.of(app)).run('document');

    expect(again.number).toBe(run.number + 1);
    expect([again.inputHash, again.resultHash]).toEqual([run.inputHash, run.resultHash]);
    expect(await app.query('SELECT count(DISTINCT result_text)::integer AS texts FROM run')).toEqual([{ texts: 1 }]);
  });

  test('follows from its input: whoever computes it again gets the stored bytes', async () => {
    const auditor = await app.signIn('auditor1');
    const { bytes, headers } = await auditor.get(`${RUNS}/${run.number}/input`);
    const input = JSON.parse(bytes.toString('utf8')) as InputDocument;
    const result = resultText(officialResult(input, sha256(inputText(input))));

    expect(headers['content-type']).toMatch('application/json');
    expect(sha256(bytes)).toBe(run.inputHash);
    expect(sha256(result)).toBe(run.resultHash);
    expect(await app.query('SELECT result_text FROM run WHERE number = $1', [run.number])).toEqual([
      { result_text: result },
    ]);
  });

  test('is sealed in one file, which verifies, and which nobody is sent twice', async () => {
    const auditor = await app.signIn('auditor1');
    const path = `${RUNS}/${run.number}/sealed`;
    const { bytes, headers, body } = await auditor.get<SealedDocument>(path);
    const texts = textsOfSealed(body);

    expect(sealVerdict(body, { input: sha256(texts.input), result: sha256(texts.result) })).toEqual({
      kind: 'same',
      resultHash: run.resultHash,
    });
    expect(bytes.toString('utf8')).toBe(sealedText(body));
    expect(headers['content-disposition']).toContain(
      `filename="anggakara-demo-document-${run.number}-${run.resultHash.slice(0, 8)}.sealed.json"`,
    );
    const again = await auditor.get(path, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test('carries every rank in order, and shared ranks only where the chain could not tell', () => {
    for (const { group, ranked } of run.result.groups) {
      const ranks = run.result.entries.flatMap(({ standing, group: own }) =>
        own === group && standing.kind === 'ranked' ? [standing.rank] : [],
      );
      expect(ranks).toHaveLength(ranked);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test('names its entries and, for those who may know, its jurors', () => {
    expect(Object.keys(run.names)).toHaveLength(168);
    expect(sorted(Object.values(run.jurors))).toEqual([
      ...['Endah Lokananta', 'Fajar Niskala', 'Gita Senandika', 'Hasta Ganendra'],
    ]);
  });

  test('explains every entry, in the language of the reader', async () => {
    const staff = await app.signIn('laporan1');
    const first = selectedOf(run, 'UPP')[0] ?? '';
    const { status, body } = await staff.get<RunExplanationView>(`${RUNS}/${run.number}/entries/${first}`);
    const english = await staff.get<RunExplanationView>(`${RUNS}/${run.number}/entries/${first}`, {
      headers: { 'accept-language': 'en' },
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ run: run.number, stage: 'document', entry: first, resultHash: run.resultHash });
    expect(body.entryName).toBe(run.names[first]?.name);
    expect(body.lines.length).toBeGreaterThan(10);
    expect(english.body.lines).toHaveLength(body.lines.length);
    expect(english.body.lines[0]).not.toBe(body.lines[0]);
  });

  test('stands in the ledger with both hashes', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(body.items[0]).toMatchObject({
      act: 'results.run-made',
      actorName: 'Laras Arunika',
      facts: { standing: 'official', state: 'settled', inputHash: run.inputHash, resultHash: run.resultHash },
    });
  });

  test('is what the stage rests on, for the slices that come later', async () => {
    await expect(app.tx((tx) => app.get(Runs).latestOfficial(tx, 'demo', 'document'))).resolves.toMatchObject({
      number: run.number + 1,
      inForce: true,
    });
    await expect(app.tx((tx) => app.get(Runs).find(tx, 'demo', 'document', run.number))).resolves.toMatchObject({
      number: run.number,
      inForce: false,
    });
  });

  test.each(['UPDATE run SET note = NULL', 'DELETE FROM run', 'TRUNCATE run CASCADE', 'DELETE FROM ruling'])(
    'is history: %s is refused by the database',
    async (statement) => {
      await expect(app.query(statement)).rejects.toThrow('append-only');
    },
  );

  test.each(['99', '0', '-1', 'abc', '2147483648'])('of the number %s is not found', async (number) => {
    const auditor = await app.signIn('auditor1');
    for (const path of [number, `${number}/input`, `${number}/sealed`, `${number}/entries/IP-003`]) {
      expect(await auditor.get<Problem>(`${RUNS}/${path}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });

  test('knows no entry that is not in it', async () => {
    const auditor = await app.signIn('auditor1');
    expect(await auditor.get<Problem>(`${RUNS}/1/entries/IP-999`)).toMatchObject({ status: 404 });
  });

  test.each(['instansi1', 'penilai1', 'juri1'])('is not for %s, in no form', async (who) => {
    const reader = await app.signIn(who);
    for (const path of ['', '/1', '/1/input', '/1/sealed', '/1/entries/IP-001', '/1/comparison?with=2']) {
      const { status, bytes } = await reader.get<Problem>(RUNS + path);
      expect(status).toBe(403);
      expect(bytes.toString()).not.toContain('Lokananta');
    }
    expect(await reader.post<Problem>(RUNS, {})).toMatchObject({ status: 403 });
  });

  test.each(['sekretariat1', 'laporan1', 'auditor1'])('is read by %s, who makes none', async (who) => {
    const reader = await app.signIn(who);
    expect(await reader.get<RunView>(`${RUNS}/1`)).toMatchObject({ status: 200, body: { number: 1 } });
    expect(await reader.post<Problem>(RUNS, {})).toMatchObject({ status: 403 });
  });

  test('is for people who have signed in', async () => {
    expect(await app.stranger.get<Problem>(RUNS)).toMatchObject({ status: 401 });
  });
});

describe('official runs', () => {
  const app = useDemoApp({ jobs: true });

  test('ordered four at once are made one after the other, and stand for one shortlist', async () => {
    const organizer = await Organizer.of(app);
    await organizer.lock('document');
    const answers = await Promise.all([1, 2, 3, 4].map(() => organizer.client.post<RunView>(RUNS, {})));

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.resultHash)).size).toBe(1);
    const [last] = await app.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM entry WHERE stage = 'shortlisted'`,
    );
    expect(last?.count).toBe(answers[0]?.body.result.groups.flatMap(({ selected }) => selected).length);
  });
});
