import { createHash } from 'node:crypto';
import type { Problem, RunAdviceView, RunView } from '@anggakara/contracts';
import { canonicalText, type GroupAdvice } from '@anggakara/scoring';
import { useDemoApp } from '../../test/app';
import { aMark, evaluator } from '../../test/judging';
import { Organizer } from '../../test/stages';

const RUNS = 'editions/demo/stages/document/runs';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the advice on a run', () => {
  const app = useDemoApp({ jobs: true });
  let run: RunView;

  beforeAll(async () => {
    run = await (await Organizer.of(app)).decide('document');
  }, 60_000);

  const advised = async (who = 'auditor1', language = 'id'): Promise<RunAdviceView> => {
    const client = await app.signIn(who);
    const { status, body } = await client.get<RunAdviceView>(`${RUNS}/${run.number}/advice`, {
      headers: { 'accept-language': language },
    });
    expect(status).toBe(200);
    return body;
  };

  const group = ({ advice }: RunAdviceView, code: string): GroupAdvice => {
    const found = advice.groups.find((one) => one.group === code);
    if (found === undefined) throw new Error(`no group ${code}`);
    return found;
  };

  test('says of every group how strict its jurors are, how firm the order is, and what it owes to the weights', async () => {
    const view = await advised();
    const ip = group(view, 'IP');

    expect(view.run).toMatchObject({ number: run.number, inputHash: run.inputHash, resultHash: run.resultHash });
    expect(view.advice).toMatchObject({ inputHash: run.inputHash, draws: { ranks: 2000, weights: 1000 } });
    expect(ip.severity.map(({ juror }) => view.jurors[juror])).toEqual([expect.any(String), expect.any(String)]);
    expect(ip.ranks.length).toBe(ip.ranked);
    expect(ip.criteria.every(({ criterion }) => view.criteria[criterion] !== undefined)).toBe(true);
  });

  test('has a hash of its own, over its own canonical text', async () => {
    const { advice, adviceHash } = await advised();
    expect(adviceHash).toBe(sha256(canonicalText(advice)));
    expect([run.inputHash, run.resultHash]).not.toContain(adviceHash);
  });

  test('is the same to whoever asks and asks again', async () => {
    const [one, other] = await Promise.all([advised('auditor1'), advised('penyelenggara1')]);
    expect(other.adviceHash).toBe(one.adviceHash);
  });

  test('speaks the language of the reader', async () => {
    const [indonesian, english] = [await advised('auditor1', 'id'), await advised('auditor1', 'en')];
    const firstOf = ({ words }: RunAdviceView) => words[0]?.analyses[0]?.notWhen ?? '';
    expect([firstOf(indonesian), firstOf(english)]).toEqual([
      expect.stringContaining('Jangan dipakai'),
      expect.stringContaining('Not to be used'),
    ]);
  });

  test('changes no byte of the run', async () => {
    await advised();
    const [row] = await app.query<{ result_hash: string; result_text: string }>(
      'SELECT result_hash, result_text FROM run WHERE number = $1',
      [run.number],
    );
    expect(sha256(row?.result_text ?? '')).toBe(run.resultHash);
    expect(row?.result_hash).toBe(run.resultHash);
  });

  test('is of a run that is there', async () => {
    const auditor = await app.signIn('auditor1');
    expect(await auditor.get<Problem>(`${RUNS}/99/advice`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const organizer = await app.signIn('penyelenggara1');
    expect((await organizer.get(`${RUNS}/99/marks`)).status).toBe(404);
  });

  test.each(['penilai1', 'instansi1', 'sekretariat1', 'laporan1'])('is not told to %s', async (who) => {
    const client = await app.signIn(who);
    expect(await client.get<Problem>(`${RUNS}/${run.number}/advice`)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });

  test('marks go to researchers as one table, jurors by number alone', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { status, headers, bytes } = await organizer.get(`${RUNS}/${run.number}/marks`);
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');

    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const marks = run.result.entries.flatMap(({ jurors }) => jurors.flatMap((one) => one.marks));
    expect(lines.length).toBe(marks.length + 1);
    expect(lines[1]).toMatch(/^IP,IP-0\d\d,J\d\d,[A-Z_]+,\d+(\.\d+)?$/);
    for (const { jurors } of run.result.entries)
      for (const { juror } of jurors) expect(lines.join()).not.toContain(juror);
    expect((await (await app.signIn('auditor1')).get(`${RUNS}/${run.number}/marks`)).status).toBe(403);
  });
});

describe('the order of marking', () => {
  const app = useDemoApp({ jobs: true });

  test('is read from the events beside the input, which does not hold it', async () => {
    const marking = await evaluator(app, 'penilai1');
    for (const entry of ['IP-005', 'IP-003', 'IP-004']) {
      await marking.mark(entry, aMark('DATA_USE', '50'));
      await app.query(`SELECT pg_sleep(0.01)`);
    }
    const run = await (await Organizer.of(app)).run('document');
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<RunAdviceView>(`${RUNS}/${run.number}/advice`);
    const { bytes } = await auditor.get(`${RUNS}/${run.number}/input`);

    expect(body.advice.ordersHash).toMatch(/^[0-9a-f]{64}$/);
    expect(bytes.toString('utf8')).not.toMatch(/"orders?"/);
  });
});
