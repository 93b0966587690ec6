import { createHash } from 'node:crypto';
import type { EntryView, Problem, RunView } from '@anggakara/contracts';
import type { CellValue } from 'exceljs';
import { useDemoApp } from '../../test/app';
import { pdfText, workbookRows } from '../../test/documents';
import { fileOf, ordered } from '../../test/ordered-documents';
import { readPdf, tableRows } from '../../test/read-pdf';
import { Organizer, ranking, sorted, tie } from '../../test/stages';

const DOCUMENTS = 'editions/demo/documents';
const RULING_REASON = 'Pleno memilih peserta dengan kanal yang lebih luas.';
const LEAVE_REASON = 'Mengundurkan diri dengan surat tertanggal 2 Februari.';

/** A cell of a sheet as it is read. */
const words = (cell: CellValue | undefined): string =>
  typeof cell === 'number' || typeof cell === 'string' ? `${cell}` : '';

/** A number as it is printed: `1.234,50`. */
const printed = (decimal: string): string => decimal.replace('.', ',');

describe('the list of a document stage', () => {
  const app = useDemoApp({ jobs: true });
  let [chosen, passedOver, leaver] = ['', '', ''];
  let preliminary: RunView;
  let open: RunView;
  let run: RunView;
  let pages: readonly string[];
  let rows: readonly (readonly string[])[];

  beforeAll(async () => {
    const organizer = await Organizer.of(app);
    preliminary = await organizer.run('document');
    [passedOver = '', chosen = ''] = ranking(preliminary, 'UPP').slice(9, 11);
    await tie(app, 'document', passedOver, chosen);
    leaver = ranking(preliminary, 'IP')[2] ?? '';
    const { client } = organizer;
    const { version } = (await client.get<EntryView>(`editions/demo/entries/${leaver}`)).body;
    const ending = { kind: 'withdrawn', reason: LEAVE_REASON, version };
    expect(await client.post(`editions/demo/entries/${leaver}/withdrawal`, ending)).toMatchObject({ status: 200 });
    open = await organizer.decide('document');
    const ruling = { kind: 'tie-at-cut', group: 'UPP', selected: [chosen], reason: RULING_REASON };
    await client.post('editions/demo/stages/document/rulings', ruling);
    run = await organizer.run('document');
    const { id } = await ordered(client, { kind: 'shortlist-report', stage: 'document' });
    const bytes = await fileOf(client, id);
    [pages, rows] = [await pdfText(bytes), tableRows(await readPdf(bytes))];
  }, 120_000);

  test.each([
    {
      because: 'a preliminary run',
      order: () => ({ stage: 'document', run: preliminary.number }),
      code: 'run-not-settled',
    },
    { because: 'an open run', order: () => ({ stage: 'document', run: open.number }), code: 'run-not-settled' },
    { because: 'a stage without a run', order: () => ({ stage: 'interview' }), code: 'nothing-evaluated' },
    { because: 'no stage', order: () => ({}), code: 'document-subject-missing' },
  ])('is not printed of $because', async ({ order, code }) => {
    const staff = await app.signIn('laporan1');
    const { body } = await staff.post<Problem>(DOCUMENTS, { kind: 'shortlist-report', ...order() });
    expect(body.code).toBe(code);
  });

  test('says the Top 46 as its parts, and its hash and DATA CONTOH on every page', () => {
    const text = pages.join(' ');
    for (const said of ['Daftar Unggulan', '46 peserta', '30 IP', '10 UPP', '6 OA', run.inputHash, 'versi 1']) {
      expect(text).toContain(said);
    }
    for (const [place, page] of pages.entries()) {
      expect(page).toContain(run.resultHash);
      expect(page).toContain('DATA CONTOH');
      expect(page).toContain(`Halaman ${place + 1} dari ${pages.length}`);
    }
  });

  /** The printed rows of the ranked, by code: rank, code, name, agency, score, decision; a reserve's place before them. */
  const printedRows = (): ReadonlyMap<string, readonly string[]> => {
    const lines = rows.filter((cells) => cells.length === 6 || cells.length === 7).map((cells) => cells.slice(-6));
    return new Map(lines.filter(([rank]) => /^\d+$/.test(rank ?? '')).map((cells) => [cells[1] ?? '', cells]));
  };

  test('agrees with the run cell by cell, and leaves out nobody who has a rank', () => {
    const ranked = run.result.entries.flatMap(({ code, standing }) =>
      standing.kind === 'ranked' ? [[code, String(standing.rank), printed(standing.score)]] : [],
    );
    const found = printedRows();
    expect(sorted([...found.keys()])).toEqual(sorted(ranked.map(([code = '']) => code)));
    for (const [code = '', rank, score] of ranked) {
      const { name, agencyName } = run.names[code] ?? {};
      expect(found.get(code)?.slice(0, 5)).toEqual([rank, code, name, agencyName, score]);
    }
  });

  test('agrees with the workbook cell by cell, the words of the decision too', async () => {
    const staff = await app.signIn('laporan1');
    const { id } = await ordered(staff, { kind: 'ranking-workbook', stage: 'document' });
    const sheet = (await workbookRows(await fileOf(staff, id))).get('Peringkat') ?? [];
    const lines = sheet.filter((row) => row['Peringkat'] !== null);
    const found = printedRows();
    expect(lines).toHaveLength(found.size);
    for (const row of lines) {
      const decision = [row['Keputusan'], row['Keterangan']]
        .flatMap((text) => (text === null ? [] : [words(text)]))
        .join('; ');
      const score = printed((row['Nilai'] as number).toFixed(2));
      const cells = [words(row['Peringkat']), row['Kode'], row['Peserta'], row['Instansi'], score, decision];
      expect(found.get(row['Kode'] as string)).toEqual(cells);
    }
    const reserve = (code: string): unknown => rows.find((cells) => cells.length === 7 && cells[2] === code)?.[0];
    for (const row of sheet.filter((own) => own['Cadangan'] !== null)) {
      expect(reserve(row['Kode'] as string)).toBe(words(row['Cadangan']));
    }
  });

  test('says where its input is, and its hash is the one that is printed', async () => {
    const address = `editions/demo/stages/document/runs/${run.number}/input`;
    expect(pages.join(' ')).toContain(`/api/${address}`);
    const auditor = await app.signIn('auditor1');
    const { bytes } = await auditor.get(address);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(run.inputHash);
    expect(pages.join(' ')).not.toContain('cli --');
  });

  test('says which ruling broke the tie and why, and who was passed over', () => {
    const [ruling] = run.rulings;
    expect(rows.find(([code]) => code === ruling?.code)).toEqual([
      ...[ruling?.code, 'nilai sama di batas UPP', chosen, RULING_REASON],
      expect.stringContaining(`hitungan ${open.number}`),
    ]);
    expect(printedRows().get(chosen)?.[5]).toContain('terpilih menurut keputusan pleno');
    expect(printedRows().get(passedOver)?.[5]).toContain('keputusan pleno atas nilai sama di batas');
  });

  test('says who left and why, with the very reason that was given', () => {
    expect(rows.find(([code]) => code === leaver)?.[3]).toBe(`mengundurkan diri: ${LEAVE_REASON}`);
    expect(printedRows().has(leaver)).toBe(false);
  });

  test('says that no sheet stepped aside, and names no juror', () => {
    expect(run.result.entries.filter((entry) => entry.recused > 0)).toEqual([]);
    expect(pages.join(' ')).toContain('Tidak ada lembar yang mundur.');
    for (const name of Object.values(run.jurors)) expect(pages.join(' ')).not.toContain(name);
  });

  test('of a run that another has replaced says so on every page', async () => {
    const organizer = await Organizer.of(app);
    await organizer.run('document');
    const { id } = await ordered(organizer.client, { kind: 'shortlist-report', stage: 'document', run: run.number });
    const old = await pdfText(await fileOf(organizer.client, id));
    expect(old.every((page) => page.includes('TIDAK BERLAKU LAGI'))).toBe(true);
  });

  test('an evaluation report and an agency report of who left print the reason too', async () => {
    const staff = await app.signIn('laporan1');
    const agency = (await staff.get<EntryView>(`editions/demo/entries/${leaver}`)).body.agencyCode;
    for (const order of [
      { kind: 'evaluation-report', entry: leaver },
      { kind: 'agency-metrics-report', agency },
    ] as const) {
      const { id } = await ordered(staff, order);
      expect((await pdfText(await fileOf(staff, id))).join(' ')).toContain(LEAVE_REASON);
    }
  });
});

describe('the list of an interview', () => {
  const app = useDemoApp({ jobs: true });
  let run: RunView;
  let text: string;
  let rows: readonly (readonly string[])[];

  beforeAll(async () => {
    const organizer = await Organizer.of(app);
    await organizer.interview();
    run = await organizer.run('interview');
    const { id } = await ordered(organizer.client, { kind: 'shortlist-report', stage: 'interview' });
    const bytes = await fileOf(organizer.client, id);
    [text, rows] = [(await pdfText(bytes)).join(' '), tableRows(await readPdf(bytes))];
  }, 120_000);

  test('is one of winners, best first in each category, with its places and their basis', () => {
    expect(text).toContain('Daftar Pemenang');
    for (const { winners, places } of run.result.categories) {
      expect(text).toContain(`${winners.length} dari ${places} tempat, penempatan terbaik; tempat `);
      for (const { entry, place, score } of winners) {
        const { name, agencyName } = run.names[entry] ?? {};
        expect(rows).toContainEqual([String(place), entry, name, agencyName, printed(score)]);
      }
    }
  });

  test('says how many sheets stepped aside, and no juror by name', () => {
    const recused = run.result.entries.filter((entry) => entry.recused > 0);
    expect(recused.length).toBeGreaterThan(0);
    for (const { code, recused: aside, counted, quorum } of recused) {
      expect(rows).toContainEqual([code, run.names[code]?.name, ...[aside, counted, quorum].map(String)]);
    }
    for (const name of Object.values(run.jurors)) expect(text).not.toContain(name);
  });
});
