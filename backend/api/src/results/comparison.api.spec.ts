import type { Problem, RunComparisonView, RunView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import { Organizer, ranking, selectedOf } from '../../test/stages';

const RUNS = 'editions/demo/stages/document/runs';

describe('changing one metric', () => {
  const app = useDemoApp({ jobs: true });
  let before: RunView;
  let after: RunView;
  let better: string;
  let compared: RunComparisonView;

  beforeAll(async () => {
    const organizer = await Organizer.of(app);
    before = await organizer.run('document');
    // The first below the cut of its group answers everybody within the time limit, and is run again.
    better = ranking(before, 'UPP')[10] ?? '';
    await app.query(
      `UPDATE claimed_period SET within_sla = received - archived - not_authority,
         answered = received - archived - not_authority, capped_day_sum = received - archived - not_authority
       WHERE entry_code = $1 AND period_code LIKE '2025%'`,
      [better],
    );
    after = await organizer.run('document');
    compared = (await organizer.client.get<RunComparisonView>(`${RUNS}/1/comparison?with=2`)).body;
  }, 60_000);

  test('changes the input, the result, and the order of the shortlist', () => {
    expect(after.inputHash).not.toBe(before.inputHash);
    expect(after.resultHash).not.toBe(before.resultHash);
    expect(selectedOf(before, 'UPP')).not.toContain(better);
    expect(selectedOf(after, 'UPP')).toContain(better);
  });

  test('changes nothing in the other groups', () => {
    for (const group of ['IP', 'OA']) expect(ranking(after, group)).toEqual(ranking(before, group));
  });

  test('is told as who came in, who went out, and whose score it was', () => {
    const left = selectedOf(before, 'UPP').at(-1);

    expect(compared.before.number).toBe(1);
    expect(compared.after.number).toBe(2);
    expect(compared.comparison).toMatchObject({ sameInput: false, entered: [better], left: [left] });
    const scored = compared.comparison.movements.filter(({ scoreBefore, scoreAfter }) => scoreBefore !== scoreAfter);
    expect(scored.map(({ entry }) => entry)).toEqual([better]);
  });

  test('is told by how much and why: the parts sum to the difference, and each names its metric', () => {
    const moved = compared.comparison.movements.filter(({ entry }) => entry === better);
    const [{ parts, difference }] = moved as [(typeof moved)[number]];
    const sum = parts.reduce((total, part) => total + Number(part.difference), 0);

    expect(sum).toBeCloseTo(Number(difference), 1);
    expect(parts.map(({ node }) => node)).toEqual(expect.arrayContaining(['M4', 'M6']));
    expect(compared.lines.join('\n')).toContain('Kepatuhan batas waktu (SLA)');
    expect(compared.lines.join('\n')).toContain(compared.names[better]?.name);
  });

  test('reads the same from either side', async () => {
    const auditor = await app.signIn('auditor1');
    expect((await auditor.get<RunComparisonView>(`${RUNS}/2/comparison?with=1`)).body).toEqual(compared);
  });

  test('is told in English, too', async () => {
    const auditor = await app.signIn('auditor1');
    const english = { headers: { 'accept-language': 'en' } };
    const { body } = await auditor.get<RunComparisonView>(`${RUNS}/2/comparison?with=1`, english);
    expect(body.comparison).toEqual(compared.comparison);
    expect(body.lines).not.toEqual(compared.lines);
  });

  test('compared with itself has the same input and nothing to tell', async () => {
    const auditor = await app.signIn('auditor1');
    const { body } = await auditor.get<RunComparisonView>(`${RUNS}/2/comparison?with=2`);
    expect(body.comparison).toMatchObject({ sameInput: true, movements: [] });
  });

  test.each([
    { query: '?with=9', status: 404 },
    { query: '', status: 400 },
    { query: '?with=', status: 400 },
    { query: '?with=0', status: 400 },
    { query: '?with=one', status: 400 },
    { query: '?other=1', status: 400 },
  ])('is not compared with "$query"', async ({ query, status }) => {
    const auditor = await app.signIn('auditor1');
    expect(await auditor.get<Problem>(`${RUNS}/1/comparison${query}`)).toMatchObject({ status });
  });
});
