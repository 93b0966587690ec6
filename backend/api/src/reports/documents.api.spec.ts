import type { DocumentView, Page, Problem, RunView } from '@anggakara/contracts';
import { useDemoApp } from '../../test/app';
import type { Client } from '../../test/client';
import { pdfText, workbookRows } from '../../test/documents';
import { fileOf, finished, ordered } from '../../test/ordered-documents';

const DOCUMENTS = 'editions/demo/documents';
const RUNS = 'editions/demo/stages/document/runs';

const app = useDemoApp({ jobs: true });

async function madeRun(client: Client): Promise<RunView> {
  const { status, body } = await client.post<RunView>(RUNS, {});
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

describe('an agency metrics report', () => {
  test.each([
    {
      agency: 'provinsi-kalimantan-timur',
      says: ['93,2 %', '55/59', '89,8 %', '53/59', '6,8 %', '3,4 %', '79,5', 'Januari hingga Desember 2020'],
    },
    { agency: 'kabupaten-muara-enim', says: ['97,3 %', '255/262', '7,3', '1,9', '74,0 %', '94,6'] },
    { agency: 'kota-solok', says: ['100,0 %', '219/219', '98,3', 'akhir 2017 sampai 31 Oktober 2020', 'Sabtu'] },
  ])('of $agency carries its figures and what follows from them', async ({ agency, says }) => {
    const staff = await app.signIn('laporan1');
    const document = await ordered(staff, { kind: 'agency-metrics-report', agency });
    expect(document).toMatchObject({ state: 'ready', failure: null, mediaType: 'application/pdf' });
    const text = (await pdfText(await fileOf(staff, document.id))).join(' ');
    expect(says.filter((said) => !text.includes(said))).toEqual([]);
    expect(text).not.toContain('DATA CONTOH');
    expect(text).toContain('tidak boleh diperingkat');
  });

  test('of an invented agency shows its claim and is marked DATA CONTOH on every page', async () => {
    const staff = await app.signIn('laporan1');
    const { id } = await ordered(staff, { kind: 'agency-metrics-report', agency: 'contoh-oa-001' });
    const pages = await pdfText(await fileOf(staff, id));
    expect(pages.every((page) => page.includes('DATA CONTOH'))).toBe(true);
    expect(pages.join(' ')).toContain('Semester II 2025');
  });
});

describe('a report of a run', () => {
  test('has nothing to say before there is an official run', async () => {
    const staff = await app.signIn('laporan1');
    const { status, body } = await staff.post<Problem>(DOCUMENTS, { kind: 'evaluation-report', entry: 'OA-002' });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'nothing-evaluated' });
  });

  test('of a preliminary run says so on every page', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const { number } = await madeRun(organizer);
    const order = { kind: 'evaluation-report', entry: 'OA-002', stage: 'document', run: number } as const;
    const { id } = await ordered(organizer, order);
    const pages = await pdfText(await fileOf(organizer, id));
    expect(pages.every((page) => page.includes('SEMENTARA') && page.includes('DATA CONTOH'))).toBe(true);
  });

  test('carries rank, criterion scores, metrics with n, provenance, rule version and hash, and no juror', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const run = await madeRun(organizer);
    const entry = run.result.entries.find(({ standing }) => standing.kind === 'ranked');
    if (entry?.standing.kind !== 'ranked') throw new Error('The demo ranks nobody');
    const order = { kind: 'evaluation-report', entry: entry.code, stage: 'document', run: run.number } as const;
    const { id } = await ordered(organizer, order);
    const text = (await pdfText(await fileOf(organizer, id))).join(' ');
    const { rank, score } = entry.standing;
    for (const said of [`peringkat ${rank}, nilai ${score.replace('.', ',')}`, run.resultHash, run.inputHash]) {
      expect(text).toContain(said);
    }
    for (const { points } of entry.metrics) if (points !== null) expect(text).toContain(points.replace('.', ','));
    for (const said of ['asumsi', 'versi 1', 'Halaman 1 dari', 'Bagaimana peringkat ini terjadi']) {
      expect(text).toContain(said);
    }
    for (const name of Object.values(run.jurors)) expect(text).not.toContain(name);
  });

  test('is a workbook with every entry, juror and criterion as numbers that agree with the run', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const run = await madeRun(organizer);
    const { id } = await ordered(organizer, { kind: 'ranking-workbook', stage: 'document', run: run.number });
    const sheets = await workbookRows(await fileOf(organizer, id));
    const ranks = sheets.get('Peringkat') ?? [];
    expect(ranks.map((row) => [row['Kode'], row['Peringkat'], row['Nilai']])).toEqual(
      run.result.entries.map(({ code, standing }) =>
        standing.kind === 'ranked' ? [code, standing.rank, Number(standing.score)] : [code, null, null],
      ),
    );
    const marks = run.result.entries.flatMap(({ code, jurors }) =>
      jurors.flatMap(({ juror, marks: own }) =>
        own.map(({ criterion, value }) => [code, run.jurors[juror], criterion, Number(value)]),
      ),
    );
    expect(
      (sheets.get('Nilai juri') ?? []).map((row) => [row['Kode'], row['Juri'], row['Kode kriteria'], row['Nilai']]),
    ).toEqual(marks);
  });
});

describe('an order', () => {
  test.each([
    {
      order: { kind: 'evaluation-report' },
      status: 422,
      code: 'document-subject-missing',
      because: 'without an entry',
    },
    {
      order: { kind: 'agency-metrics-report' },
      status: 422,
      code: 'document-subject-missing',
      because: 'without an agency',
    },
    { order: { kind: 'ranking-workbook' }, status: 422, code: 'document-subject-missing', because: 'without a stage' },
    { order: { kind: 'certificate' }, status: 400, code: 'invalid-request', because: 'of an unknown kind' },
    { order: { kind: 'evaluation-report', entry: 'IP-999' }, status: 404, code: 'not-found', because: 'of nobody' },
    {
      order: { kind: 'ranking-workbook', stage: 'document', run: 9_999 },
      status: 404,
      code: 'not-found',
      because: 'of a run that was never made',
    },
    {
      order: { kind: 'ranking-workbook', stage: 'document', run: '1' },
      status: 400,
      code: 'invalid-request',
      because: 'with a text for a number',
    },
  ])('$because is refused as $code and leaves no document', async ({ order, status, code }) => {
    const organizer = await app.signIn('penyelenggara1');
    const before = await app.query('SELECT count(*) FROM document');
    const { status: answered, body } = await organizer.post<Problem>(DOCUMENTS, order);
    expect({ status: answered, code: body.code }).toEqual({ status, code });
    expect(await app.query('SELECT count(*) FROM document')).toEqual(before);
  });

  test('that is sent twice is one document', async () => {
    const staff = await app.signIn('laporan1');
    const order = { kind: 'agency-metrics-report', agency: 'kota-solok' } as const;
    const [first, second] = await Promise.all([
      staff.post<DocumentView>(DOCUMENTS, order, { key: 'click-1' }),
      staff.post<DocumentView>(DOCUMENTS, order, { key: 'click-1' }),
    ]);
    expect(second.body.id).toBe(first.body.id);
    const other = { ...order, agency: 'kabupaten-muara-enim' };
    const { body } = await staff.post<Problem>(DOCUMENTS, other, { key: 'click-1' });
    expect(body.code).toBe('idempotency-key-reused');
  });

  test('of an auditor is refused, and the documents can be read', async () => {
    const auditor = await app.signIn('auditor1');
    const order = { kind: 'agency-metrics-report', agency: 'kota-solok' };
    expect((await auditor.post(DOCUMENTS, order)).status).toBe(403);
    expect((await auditor.get(DOCUMENTS)).status).toBe(200);
  });

  test.each(['instansi1', 'juri1', 'penilai1'])('and the documents are closed to %s', async (name) => {
    const person = await app.signIn(name);
    expect((await person.get(DOCUMENTS)).status).toBe(403);
  });
});

describe('a made document', () => {
  test('is sent as an attachment that runs nothing, under its hash', async () => {
    const staff = await app.signIn('laporan1');
    const document = await ordered(staff, { kind: 'agency-metrics-report', agency: 'kota-solok' });
    const { headers, bytes } = await staff.get(`${DOCUMENTS}/${document.id}/file`);
    expect(headers['content-disposition']).toContain('attachment; filename="metrik-kota-solok.pdf"');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(bytes.length).toBe(document.size);
  });

  test('that is not made yet has no file, and an unknown one is not found', async () => {
    const staff = await app.signIn('laporan1');
    const { body } = await staff.post<DocumentView>(DOCUMENTS, { kind: 'agency-metrics-report', agency: 'kota-solok' });
    const early = await staff.get<Problem>(`${DOCUMENTS}/${body.id}/file`);
    expect([200, 409]).toContain(early.status);
    await finished(staff, body.id);
    const unknown = await staff.get<Problem>(`${DOCUMENTS}/00000000-0000-4000-8000-000000000000/file`);
    expect(unknown.status).toBe(404);
  });

  test('stands in the list, newest first, page by page', async () => {
    const staff = await app.signIn('laporan1');
    const all = await staff.get<Page<DocumentView>>(`${DOCUMENTS}?limit=200`);
    const first = await staff.get<Page<DocumentView>>(`${DOCUMENTS}?limit=2`);
    const cursor = first.body.nextCursor ?? '';
    const second = await staff.get<Page<DocumentView>>(`${DOCUMENTS}?limit=2&cursor=${cursor}`);
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(ids).toEqual(all.body.items.slice(0, 4).map(({ id }) => id));
  });

  test('and its order are in the ledger', async () => {
    const acts = await app.query<{ act: string }>(
      `SELECT DISTINCT act FROM ledger_record WHERE act LIKE 'reports.%' ORDER BY act`,
    );
    expect(acts.map(({ act }) => act)).toEqual(['reports.document-made', 'reports.document-ordered']);
  });
});

test('a document whose making breaks says so, and is not tried again', async () => {
  const staff = await app.signIn('laporan1');
  await app.query(`ALTER TABLE stored_file ADD CONSTRAINT stored_file_breaks CHECK (size < 0) NOT VALID`);
  const document = await ordered(staff, { kind: 'agency-metrics-report', agency: 'kabupaten-muara-enim' });
  await app.query('ALTER TABLE stored_file DROP CONSTRAINT stored_file_breaks');
  expect(document).toMatchObject({ state: 'failed', sha256: null });
  expect(document.failure).toContain('Pesan lagi');
});
