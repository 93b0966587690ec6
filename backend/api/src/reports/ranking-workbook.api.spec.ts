import { Workbook } from 'exceljs';
import { useDemoApp } from '../../test/app';
import { fileOf, ordered } from '../../test/ordered-documents';
import { Organizer } from '../../test/stages';
import { CODEBOOK } from './codebook';

describe.each(['document', 'interview'] as const)('the workbook of the %s stage', (stage) => {
  const app = useDemoApp({ jobs: true });
  const workbook = new Workbook();

  beforeAll(async () => {
    const organizer = await Organizer.of(app);
    if (stage === 'interview') await organizer.interview();
    const { number } = await organizer.run(stage);
    const { id } = await ordered(organizer.client, { kind: 'ranking-workbook', stage, run: number });
    await workbook.xlsx.load((await fileOf(organizer.client, id)) as never);
  }, 120_000);

  const explained = (): readonly (readonly unknown[])[] => {
    const rows: unknown[][] = [];
    workbook.getWorksheet(CODEBOOK)?.eachRow(({ values }) => rows.push((values as unknown[]).slice(1)));
    return rows.slice(1);
  };

  test('explains every column of every sheet once, and leaves nothing unsaid', () => {
    const headers = workbook.worksheets.flatMap((sheet) =>
      (sheet.getRow(1).values as unknown[]).slice(1).map((header) => [sheet.name, header]),
    );
    expect(explained().map((row) => row.slice(0, 2))).toEqual(headers);
    for (const row of explained()) {
      expect(row).toHaveLength(7);
      for (const cell of row) expect(cell).toEqual(expect.stringMatching(/\S/));
    }
  });

  test('says of every score by which rules, documented or assumed', () => {
    // The interview's instruments have no metric, and so no rule about one.
    const scores = explained().filter(([sheet, , , unit]) => unit === 'poin' && sheet !== 'Metrik');
    expect(scores.length).toBeGreaterThan(5);
    for (const row of scores) expect(row[6]).toMatch(/^(OA |IP |UPP |[a-z-]+ )?(terdokumentasi|asumsi) \(/);
  });

  test('has a fixed head and filters on every sheet, and no cells grown together', () => {
    for (const sheet of workbook.worksheets) {
      expect(sheet.views).toEqual([expect.objectContaining({ state: 'frozen', ySplit: 1 })]);
      expect(sheet.autoFilter).toBeTruthy();
      expect((sheet as unknown as { readonly hasMerges: boolean }).hasMerges).toBe(false);
    }
  });
});
