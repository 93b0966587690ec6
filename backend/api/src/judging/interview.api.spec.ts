import type { Page, PanelView, Problem, StageProgressView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { allMarks, browserOf, INTERVIEW_CRITERIA, type Juror, juror, openInterview } from '../../test/judging';
import { demoPersonId } from '../access';
import { Judgement } from './judgement';
import { SheetVerification } from './sheet-verification';

const app = useDemoApp();

const FIVE = ['juri1', 'juri2', 'juri3', 'juri4', 'juri5'];
const FINALISTS = ['IP-052', 'OA-002', 'UPP-048'];
const STAGE = 'editions/demo/stages/interview';

/** A mark of its own for each juror and entry. */
const valueOf = (name: string, entry: string) => String(60 + FIVE.indexOf(name) * 5 + FINALISTS.indexOf(entry));

async function marked(name: string): Promise<Juror> {
  const seated = await juror(app, name);
  for (const { entry, state } of (await seated.list()).body.items) {
    if (state === 'recused') continue;
    const { body: head } = await seated.mark(entry, ...allMarks(INTERVIEW_CRITERIA, valueOf(name, entry)));
    expect((await seated.lock(entry, head.sequence)).status).toBe(200);
  }
  return seated;
}

describe('an interview from its opening to what a run takes of it', () => {
  beforeAll(() => openInterview(app, ...FINALISTS));

  test('five jurors mark and lock what they are not recused from', async () => {
    await Promise.all(FIVE.map(marked));
    const organizer = await browserOf(app, 'penyelenggara1');
    const { body } = await organizer.get<StageProgressView>(`${STAGE}/progress`);

    expect(body.rows.map(({ entry }) => entry)).toEqual(FINALISTS);
    expect({ locked: body.locked, expected: body.expected }).toEqual({ locked: 14, expected: 14 });
    expect(body.rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'recused')).toHaveLength(1);
  });

  test('a run takes every mark of every locked sheet, and none of the recused juror', async () => {
    const sheets = await app.tx((tx) => app.get(Judgement).sheets(tx, 'demo', 'interview'));

    expect(sheets).toHaveLength(15);
    for (const { entry, juror: person, state, marks } of sheets) {
      const name = FIVE.find((one) => demoPersonId(`${one}@contoh.example`) === person)!;
      const isRecused = name === 'juri5' && entry === 'OA-002';
      expect(state).toBe(isRecused ? 'recused' : 'locked');
      expect(marks).toEqual(
        isRecused ? [] : INTERVIEW_CRITERIA.map((criterion) => ({ criterion, value: valueOf(name, entry) })),
      );
    }
  });

  test('the chains are whole, and each lock stands in the chain of acts', async () => {
    const acts = await app.query(`SELECT FROM ledger_record WHERE act = 'judging.sheet-locked'`);

    expect(acts).toHaveLength(14);
    expect(await app.get(SheetVerification).verifySheets('demo')).toMatchObject({ intact: true });
  });

  test.each(['instansi1', 'laporan1', 'auditor1', 'sekretariat1', 'penyelenggara1'])(
    'no sheet opens to %s, read or written',
    async (name) => {
      const browser = await browserOf(app, name);
      const answers = [
        await browser.get<Problem>(`${STAGE}/sheets`),
        await browser.get<Problem>(`${STAGE}/sheets/IP-052`),
        await browser.post<Problem>(`${STAGE}/sheets/IP-052/marks`, { events: allMarks(['DELIVERY'], '50') }),
        await browser.post<Problem>(`${STAGE}/sheets/IP-052/lock`, { sequence: 8 }),
        await browser.get<Problem>(`${STAGE}/conflicts`),
      ];

      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [403, 'not-allowed']));
    },
  );

  test.each(['instansi1', 'laporan1', 'penilai1', 'juri1'])(
    'who sits where and who stepped aside is not told to %s',
    async (name) => {
      const browser = await browserOf(app, name);
      const statuses = [`${STAGE}/panels`, `${STAGE}/recusals`, `${STAGE}/progress`].map(
        async (path) => (await browser.get<Page<PanelView>>(path)).status,
      );

      expect(await Promise.all(statuses)).toEqual([403, 403, 403]);
    },
  );

  test('an evaluator of documents finds no interview sheet', async () => {
    const browser = await browserOf(app, 'penilai1');

    expect((await browser.get<Page<unknown>>(`${STAGE}/sheets`)).body.items).toEqual([]);
    expect((await browser.get(`${STAGE}/sheets/IP-052`)).status).toBe(404);
  });
});
