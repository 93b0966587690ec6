import type { LedgerRecordView, Page, Problem, StageProgressView } from '@anggakara/contracts';
import { marksOf } from '@anggakara/scoring';
import { demoPersonId } from '../access';
import { useDemoApp } from '../../test/app';
import { aMark, allMarks, DOCUMENT_CRITERIA, evaluator, juror, openInterview, browserOf } from '../../test/judging';
import { byCode } from './roster';
import { SheetVerification } from './sheet-verification';

const app = useDemoApp();

const personOf = (name: string) => demoPersonId(`${name}@contoh.example`);
const organizer = () => browserOf(app, 'penyelenggara1');

async function progress(stage = 'document'): Promise<StageProgressView> {
  return (await (await organizer()).get<StageProgressView>(`editions/demo/stages/${stage}/progress`)).body;
}

const stateOf = (view: StageProgressView, entry: string, name: string) =>
  view.rows.find((row) => row.entry === entry)?.cells.find(({ personId }) => personId === personOf(name))?.state;

describe('the progress of a stage', () => {
  test('has a row for each entry and a cell for each seated juror, in the seeded demo', async () => {
    const view = await progress();

    expect(
      view.jurors.map(({ name, declared }) => ({ name, declared })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ).toEqual(
      ['Endah Lokananta', 'Fajar Niskala', 'Gita Senandika', 'Hasta Ganendra'].map((name) => ({
        name,
        declared: true,
      })),
    );
    expect(view.rows).toHaveLength(168);
    expect(view.rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect({ locked: view.locked, expected: view.expected }).toEqual({ locked: 328, expected: 336 });
    const open = view.rows.filter(({ cells }) => cells.some(({ state }) => state !== 'locked'));
    expect(open.map(({ entry }) => entry)).toEqual(['IP-001', 'IP-002', 'OA-001', 'UPP-001']);
    expect(open.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual(Array(8).fill('not-started'));
  });

  test('follows the sheets, and a recusal is expected no more', async () => {
    const first = await evaluator(app, 'penilai1');
    await first.mark('IP-001', aMark('DATA_USE', '50'));
    await first.mark('IP-002', ...allMarks(DOCUMENT_CRITERIA, '50'));
    await (await evaluator(app, 'penilai2')).declare({ entry: 'IP-001', reason: 'Kerabat.' });
    const view = await progress();

    expect(stateOf(view, 'IP-001', 'penilai1')).toBe('in-progress');
    expect(stateOf(view, 'IP-002', 'penilai1')).toBe('complete');
    expect(stateOf(view, 'IP-001', 'penilai2')).toBe('recused');
    expect({ locked: view.locked, expected: view.expected }).toEqual({ locked: 328, expected: 335 });
  });

  test('holds no mark in any form', async () => {
    await (await evaluator(app, 'penilai1')).mark('OA-001', aMark('DATA_USE', '77', { note: 'catatan rahasia' }));
    const { bytes } = await (await organizer()).get('editions/demo/stages/document/progress');

    expect(bytes.toString()).not.toContain('catatan rahasia');
    expect(bytes.toString()).not.toMatch(/"value"|"marks"|DATA_USE|"77"/);
  });

  test('says who has not declared yet', async () => {
    const view = await progress('interview');

    expect(view.jurors.map(({ declared }) => declared)).toEqual(Array(5).fill(false));
    expect(view.rows).toEqual([]);
  });

  test('is not for jurors', async () => {
    const { client } = await evaluator(app, 'penilai1');

    expect((await client.get('editions/demo/stages/document/progress')).status).toBe(403);
  });

  test('of a stage that there is none of is not found', async () => {
    expect((await (await organizer()).get('editions/demo/stages/final/progress')).status).toBe(404);
  });
});

describe('example marks', () => {
  const fill = async (stage: string) =>
    (await organizer()).post<StageProgressView & Problem>(`editions/demo/stages/${stage}/example-marks`, {});

  test('fill and lock what is left, keep what is marked, and pass recusals by', async () => {
    const first = await evaluator(app, 'penilai1');
    const mark = aMark('DATA_USE', '12', { note: 'punya saya' });
    await first.mark('IP-001', mark);
    const { status, body } = await fill('document');

    expect(status).toBe(200);
    expect(body.locked).toBe(body.expected);
    expect(stateOf(body, 'IP-001', 'penilai2')).toBe('recused');
    const { body: sheet } = await first.sheet('IP-001');
    expect(sheet).toMatchObject({ state: 'locked' });
    expect(sheet.marks).toHaveLength(5);
    expect(sheet.marks).toContainEqual(
      expect.objectContaining({ criterion: 'DATA_USE', value: '12', eventId: mark.id }),
    );
    const { body: ledger } = await (await organizer()).get<Page<LedgerRecordView>>('editions/demo/ledger?limit=1');
    expect(ledger.items[0]).toMatchObject({ act: 'judging.example-marks-filled', facts: { sheets: 7, declared: 0 } });
  });

  test('once more change nothing', async () => {
    const { body: before } = await fill('document');

    expect(await fill('document')).toMatchObject({ status: 200, body: before });
  });

  test('are refused where marks are not taken', async () => {
    const { status, body } = await fill('interview');

    expect({ status, code: body.code }).toEqual({ status: 409, code: 'stage-not-open' });
  });

  test("of an interview declare for jurors who have not, and lie on the rubric's grid", async () => {
    await openInterview(app, 'IP-010', 'IP-011', 'UPP-010', 'OA-002');
    const { body } = await fill('interview');

    expect({ locked: body.locked, expected: body.expected }).toEqual({ locked: 19, expected: 19 });
    expect(body.jurors.map(({ declared }) => declared)).toEqual(Array(5).fill(true));
    expect(stateOf(body, 'OA-002', 'juri5')).toBe('recused');
    const { body: sheet } = await (await juror(app, 'juri1')).sheet('IP-010');
    expect(sheet.marks.map(({ criterion }) => criterion)).toEqual(
      marksOf(sheet.rubric)
        .map(({ code }) => code)
        .toSorted(byCode),
    );
    for (const { value } of sheet.marks) expect(value).toMatch(/^(\d|[1-9]\d|100)$/);
  });

  test('are the same wherever they are drawn, events and all', async () => {
    const [first] = await app.query(
      `SELECT mark_event.id, criterion, value FROM mark_event JOIN sheet ON sheet.id = sheet_id
       WHERE entry_code = 'IP-050' AND person_id = $1 AND criterion = 'DATA_USE'`,
      [personOf('penilai1')],
    );

    expect(first).toEqual({ id: '7ddc9aca-8b4f-5e64-a629-59a435413647', criterion: 'DATA_USE', value: '75' });
  });

  test('stand in chains that verify', async () => {
    expect(await app.get(SheetVerification).verifySheets('demo')).toMatchObject({ intact: true });
  });

  test('are refused where nothing is an example', async () => {
    await app.query(`DELETE FROM example_plan`);
    const { status, body } = await fill('document');

    expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-synthetic' });
  });

  test('are not for jurors', async () => {
    const { client } = await evaluator(app, 'penilai1');

    expect((await client.post('editions/demo/stages/document/example-marks', {})).status).toBe(403);
  });
});
