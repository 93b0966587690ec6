import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  ComplaintImportState,
  ComplaintImportView,
  ComplaintMetricsView,
  ComplaintRecountView,
  Page,
  RejectedRowView,
} from '@anggakara/contracts';
import { metricsOf as complaintMetrics } from '@anggakara/scoring';
import { useDemoApp } from '../../test/app';
import type { Answer, Client } from '../../test/client';
import { anExport, exportedRows } from '../../test/complaint-export';
import { goldenTest } from '../../test/golden';
import {
  complaintsOf,
  expectedFigures,
  fileOfComplaints,
  isWhole,
  printedFigures,
  publishedCases,
  publishedCounts,
} from '../../test/golden-exports';
import { HOSTILE_WORKBOOKS } from '../../test/hostile-workbooks';
import { textRow, workbookFile } from '../../test/workbook-file';
import { type Actor, Housekeeping } from '../platform';
import { ImportAdmission } from './import-admission';

const SOON_MS = 20_000;
/** A dozen workbooks at once, of which two are read at a time. */
const DOZEN_MS = 90_000;
const IMPORTS = 'editions/demo/complaint-imports';
/** By these tests, and not by the seeds. */
const BROUGHT_IN = `ticket !~ '^DC001-'`;
const WORKING: readonly ComplaintImportState[] = ['uploading', 'recognising', 'checking', 'storing'];

describe('an export that is brought in', () => {
  const app = useDemoApp({ jobs: true, asApplication: true });

  const digestOf = (bytes: Buffer): string => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

  const put = (client: Client, id: string, bytes: Buffer, { offset = 0, digest = digestOf(bytes) } = {}) =>
    client.raw<ComplaintImportView>({
      method: 'PUT',
      path: `${IMPORTS}/${id}/parts/${offset}`,
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream', 'content-digest': digest },
    });

  const begun = async (client: Client, bytes: Buffer, agency?: string): Promise<ComplaintImportView> => {
    const body = { fileName: 'ekspor.csv', size: bytes.length, ...(agency === undefined ? {} : { agency }) };
    const answer = await client.post<ComplaintImportView>(IMPORTS, body);
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'uploading' })]);
    return answer.body;
  };

  const settled = async (client: Client, id: string, withinMs = SOON_MS): Promise<ComplaintImportView> => {
    const end = Date.now() + withinMs;
    for (;;) {
      const { body } = await client.get<ComplaintImportView>(`${IMPORTS}/${id}`);
      if (!WORKING.includes(body.state) || Date.now() > end) return body;
      await delay(100);
    }
  };

  const sent = async (client: Client, bytes: Buffer, agency?: string, withinMs?: number) => {
    const { id } = await begun(client, bytes, agency);
    expect((await put(client, id, bytes)).status).toBe(200);
    return settled(client, id, withinMs);
  };

  const ordered = async (
    client: Client,
    { id, version }: ComplaintImportView,
    step: 'check' | 'store' | 'sheet',
    body: object,
  ): Promise<ComplaintImportView> => {
    const answer = await client.post<ComplaintImportView>(`${IMPORTS}/${id}/${step}`, { version, ...body });
    expect([answer.status, answer.body]).toEqual([202, expect.objectContaining({ id })]);
    return settled(client, id);
  };

  const checked = async (client: Client, bytes: Buffer, agency?: string): Promise<ComplaintImportView> => {
    const recognised = await sent(client, bytes, agency);
    expect(recognised.state).toBe('recognised');
    return ordered(client, recognised, 'check', { mapping: recognised.preview?.mapping });
  };

  const metricsOf = async (client: Client, agency: string): Promise<readonly ComplaintMetricsView[]> =>
    (await client.get<Page<ComplaintMetricsView>>(`editions/demo/complaint-metrics?agency=${agency}`)).body.items;

  const leftBytes = () => app.query('SELECT import_id FROM complaint_import_part');

  test('is checked without a trace, then stored whole, counted alike in passing and by the database, and forgotten as bytes', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const rows = exportedRows(400, 7);
    const ready = await checked(organizer, anExport(rows), 'contoh-ip-001');
    expect(ready).toMatchObject({ state: 'checked', summary: { rows: 400, accepted: 400, rejected: 0, agencies: 1 } });
    expect(await app.query(`SELECT FROM complaint WHERE ${BROUGHT_IN}`)).toEqual([]);

    const stored = await ordered(organizer, ready, 'store', { leaveOut: false });
    expect(stored).toMatchObject({ state: 'stored', failure: null, parts: [] });
    expect(
      await app.query(
        `SELECT count(*)::integer AS n, count(DISTINCT ticket)::integer AS t FROM complaint WHERE ${BROUGHT_IN}`,
      ),
    ).toEqual([{ n: 400, t: 400 }]);
    const [metrics] = await metricsOf(organizer, 'contoh-ip-001');
    const recount = 'editions/demo/complaint-metrics/recount?agency=contoh-ip-001';
    const [again] = (await organizer.get<Page<ComplaintRecountView>>(recount)).body.items;
    expect(again?.periods).toEqual(
      metrics?.periods.map(({ period, counts }) => ({ period, counts, recounted: counts, isEqual: true })),
    );
    const second = await organizer.get<Page<unknown>>('editions/demo/complaint-metrics?limit=1&offset=2');
    expect(second.body).toEqual({ items: [], total: 2 });
    expect(metrics?.periods.reduce((sum, { counts }) => sum + counts.received, 0)).toBe(400);
    expect(await leftBytes()).toEqual([]);
  });

  test('with wrong rows stores nothing, names each of them in a file, and leaves them out where that is chosen', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const wrong = ['T-1;01/02/2025;02/02/2025;;;entah;', 'T-2;31/02/2025;;;;Proses;'];
    const ready = await checked(organizer, anExport([...exportedRows(20, 1), ...wrong]), 'contoh-ip-002');
    const unknownWords = [{ column: 'Status', word: 'entah', rows: 1 }];
    expect(ready.summary).toMatchObject({ accepted: 20, rejected: 2, blank: 0, personal: [], unknownWords });
    const refused = await organizer.post(`${IMPORTS}/${ready.id}/store`, { version: ready.version, leaveOut: false });
    expect([refused.status, refused.body]).toEqual([409, expect.objectContaining({ code: 'rows-rejected' })]);

    const first = await organizer.get<Page<RejectedRowView>>(`${IMPORTS}/${ready.id}/rejections`);
    expect(first.body.items.map(({ line, column, code }) => [line, column, code])).toEqual([
      [22, 'Status', 'status-unknown'],
      [23, 'Tanggal Masuk', 'date-unreadable'],
    ]);
    expect(first.body.items[0]?.message).toContain('"entah"');
    const stranger = await app.signIn('instansi1');
    expect((await stranger.get(`${IMPORTS}/${ready.id}/rejections`)).status).toBe(404);

    const file = await organizer.get(`${IMPORTS}/${ready.id}/rejected.csv`);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.bytes.toString('utf8')).toMatch(/^baris,kolom,kode,keterangan\r\n22,Status,status-unknown,.*\r\n23,/);

    expect(await ordered(organizer, ready, 'store', { leaveOut: true })).toMatchObject({ state: 'stored' });
    const [metrics] = await metricsOf(organizer, 'contoh-ip-002');
    expect(metrics?.periods.reduce((sum, { counts }) => sum + counts.received, 0)).toBe(20);
  });

  test('of all agencies counts for each that it names, and one that comes later for its agency alone', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const [{ name }] = (await app.query(`SELECT name FROM agency WHERE code = 'contoh-ip-004'`)) as [{ name: string }];
    const named = ['contoh-ip-003', name];
    const rows = exportedRows(60, 3).map((row, place) => `${row};${named[place % 2]}`);
    const ready = await checked(organizer, anExport(rows, ';Instansi'));
    const agencies = [
      { word: 'contoh-ip-003', rows: 30, meaning: 'contoh-ip-003' },
      { word: name, rows: 30, meaning: 'contoh-ip-004' },
    ];
    expect(ready.preview?.agencies).toEqual(agencies);
    expect(ready).toMatchObject({ agency: null, summary: { accepted: 60, agencies: 2 } });
    await ordered(organizer, ready, 'store', { leaveOut: false });
    const own = await checked(organizer, anExport(exportedRows(10, 4)), 'contoh-ip-003');
    await ordered(organizer, own, 'store', { leaveOut: false });

    const received = async (agency: string): Promise<unknown> => {
      const [metrics] = await metricsOf(organizer, agency);
      return [metrics?.import, metrics?.periods.reduce((sum, { counts }) => sum + counts.received, 0)];
    };
    expect(await received('contoh-ip-003')).toEqual([own.id, 10]);
    expect(await received('contoh-ip-004')).toEqual([ready.id, 30]);
    await app.get(Housekeeping).clean();
    const left = await app.query(
      `SELECT count(*)::integer AS n FROM complaint JOIN complaint_import ON number = import WHERE id = $1`,
      [ready.id],
    );
    expect(left).toEqual([{ n: 30 }]);
  });

  test('in a workbook of several sheets waits until one is chosen, and what it meant is proposed for the next file', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const table = anExport(
      exportedRows(12, 8).map((row) => `${row};Ani`),
      ';Pelapor',
    )
      .toString()
      .trim()
      .split('\r\n');
    const rows = table.map((row, place) => textRow(place + 1, ...row.split(';'))).join('');
    const sheets = [
      { name: 'Rekap', rows: textRow(1, 'Jumlah') + textRow(2, '12') },
      { name: 'Data', rows },
    ];
    const asked = await sent(organizer, workbookFile({ sheets }), 'contoh-ip-010');
    expect(asked).toMatchObject({ state: 'choosing', sheets: ['Rekap', 'Data'], sheet: null, problems: [] });
    const wrong = await organizer.post(`${IMPORTS}/${asked.id}/sheet`, { version: asked.version, sheet: 'Lain' });
    expect([wrong.status, wrong.body]).toEqual([400, expect.objectContaining({ code: 'invalid-request' })]);

    const other = await ordered(organizer, asked, 'sheet', { sheet: 'Rekap' });
    expect(other.preview?.columns.map(({ header }) => header)).toEqual(['Jumlah']);
    const chosen = await ordered(organizer, other, 'sheet', { sheet: 'Data' });
    expect(chosen).toMatchObject({ state: 'recognised', sheet: 'Data', kept: null });
    const mapping = { ...chosen.proposed, dropped: ['Pelapor'] };
    const ready = await ordered(organizer, chosen, 'check', { mapping });
    expect(ready.summary).toMatchObject({ accepted: 12, rejected: 0 });
    expect(await ordered(organizer, ready, 'store', { leaveOut: false })).toMatchObject({ state: 'stored' });
    const next = await sent(organizer, anExport(exportedRows(2, 8), ';Pelapor'), 'contoh-ip-010');
    expect(next.proposed).toEqual({ ...mapping, observedUntil: null });
    await organizer.post(`${IMPORTS}/${next.id}/cancel`, { version: next.version });
  });

  test('that is hostile is refused with a reason and its bytes gone, or read; somebody else is answered meanwhile', async () => {
    const [organizer, other] = [await app.signIn('penyelenggara1'), await app.signIn('penilai1')];
    const sending = HOSTILE_WORKBOOKS.map(async ({ what, bytes }, place) => {
      const agency = `contoh-ip-0${place + 11}`;
      const { id, state, problems, version } = await sent(organizer, bytes(), agency, DOZEN_MS);
      if (state !== 'refused') await organizer.post(`${IMPORTS}/${id}/cancel`, { version });
      return [what, state, ...problems.map(({ code }) => code)];
    });
    const ended = Promise.all(sending);
    const answers = new Set<number>();
    const asked = async (): Promise<undefined> => {
      answers.add((await other.get('editions/demo')).status);
      return delay(20);
    };
    let outcomes: Awaited<typeof ended> | undefined;
    while (outcomes === undefined) outcomes = await Promise.race([ended, asked()]);
    expect(outcomes).toEqual(
      HOSTILE_WORKBOOKS.map(({ what, refusal }) =>
        refusal === null ? [what, 'recognised'] : [what, 'refused', refusal],
      ),
    );
    expect([...answers]).toEqual([200]);
    expect(await leftBytes()).toEqual([]);
  }, 120_000);

  test('that holds personal data is shown without it, and refused with its bytes gone unless the column is left out', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const rows = exportedRows(5, 9).map((row) => `${row};Siti Aminah`);
    const seen = await sent(organizer, anExport(rows, ';Nama Pelapor'), 'contoh-ip-005');
    expect(seen.preview?.refusals).toEqual([expect.objectContaining({ code: 'personal-column' })]);
    expect(JSON.stringify(seen)).not.toContain('Siti');

    const refused = await ordered(organizer, seen, 'check', { mapping: seen.preview?.mapping });
    expect(refused).toMatchObject({ state: 'refused', problems: [{ code: 'personal-column' }], parts: [] });
    expect(await leftBytes()).toEqual([]);
    const again = await sent(organizer, anExport(rows, ';Nama Pelapor'), 'contoh-ip-005');
    const mapping = { ...again.preview?.mapping, dropped: ['Nama Pelapor'] };
    expect(await ordered(organizer, again, 'check', { mapping })).toMatchObject({ state: 'checked' });
    await organizer.post(`${IMPORTS}/${again.id}/cancel`, { version: again.version + 2 });
    expect(await leftBytes()).toEqual([]);
  });

  test('goes on where it was: parts in any order, again, and never in another place or with other bytes', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const bytes = Buffer.concat([anExport(exportedRows(3, 5)), Buffer.alloc(4_194_304, '\n')]);
    const [first, last] = [bytes.subarray(0, 4_194_304), bytes.subarray(4_194_304)];
    const { id } = await begun(organizer, bytes, 'contoh-ip-006');
    const code = ({ status, body }: Answer<unknown>): unknown => [status, (body as { code?: string }).code];

    expect((await put(organizer, id, last, { offset: 4_194_304 })).body.parts).toHaveLength(1);
    expect(code(await put(organizer, id, first, { offset: 1 }))).toEqual([422, 'part-out-of-place']);
    expect(code(await put(organizer, id, first, { digest: digestOf(last) }))).toEqual([422, 'part-damaged']);
    expect(code(await put(organizer, id, Buffer.alloc(last.length, 'x'), { offset: 4_194_304 }))).toEqual([
      409,
      'part-differs',
    ]);
    expect((await put(organizer, id, last, { offset: 4_194_304 })).body.state).toBe('uploading');
    expect((await put(organizer, id, first)).body.parts).toHaveLength(2);
    expect(await settled(organizer, id)).toMatchObject({ state: 'recognised' });
  });

  test('is its own of an agency, and cancelled once; nothing goes on from there', async () => {
    const agency = await app.signIn('instansi1');
    const organizer = await app.signIn('penyelenggara1');
    const foreign = await begun(organizer, anExport(exportedRows(1, 1)), 'contoh-ip-007');
    expect((await agency.get(`${IMPORTS}/${foreign.id}`)).status).toBe(404);
    const own = await begun(agency, anExport(exportedRows(1, 1)), 'contoh-ip-001');
    expect(own.agency).toBe('contoh-ip-001');
    const cancel = () => agency.post(`${IMPORTS}/${own.id}/cancel`, { version: own.version });
    expect((await cancel()).body).toMatchObject({ state: 'cancelled' });
    expect((await cancel()).body).toMatchObject({ code: 'version-stale' });
    const late = await put(agency, own.id, anExport(exportedRows(1, 1)));
    expect([late.status, late.body]).toEqual([409, expect.objectContaining({ code: 'import-not-in-state' })]);
  });

  test('is found again on a page of the list, by its agency and its state', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const page = async (query: string): Promise<Page<ComplaintImportView>> =>
      (await organizer.get<Page<ComplaintImportView>>(`${IMPORTS}?${query}`)).body;
    const all = await page('limit=200');
    const ids: string[] = [];
    for (let query = 'limit=2', next: string | null | undefined = ''; next !== null;) {
      const { items, total, nextCursor } = await page(query);
      expect(total).toBe(all.items.length);
      ids.push(...items.map(({ id }) => id));
      next = nextCursor ?? null;
      query = `limit=2&cursor=${String(next)}`;
    }
    expect(ids).toEqual(all.items.map(({ id }) => id));
    const found = await page('agency=contoh-ip-010&state=stored');
    expect(found.items).toMatchObject([{ agency: 'contoh-ip-010', state: 'stored' }]);
    const agency = await app.signIn('instansi1');
    expect((await agency.get<Page<ComplaintImportView>>(`${IMPORTS}?agency=contoh-ip-010`)).body.total).toBe(0);
  });

  test('of which no row is sound is never stored, and an edition without periods takes none', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const ready = await checked(organizer, anExport(['T-1;31/02/2025;;;;Proses;']), 'contoh-ip-009');
    const { body } = await organizer.post(`${IMPORTS}/${ready.id}/store`, { version: ready.version, leaveOut: true });
    expect(body).toMatchObject({ code: 'nothing-accepted' });
    const actor: Actor = { personId: 'x', name: 'x', assignments: [], sessionId: 'x', role: 'organizer' };
    const begin = { fileName: 'a.csv', size: 1 };
    await expect(app.tx((tx) => app.get(ImportAdmission).begin(tx, actor, '2018', begin))).rejects.toMatchObject({
      code: 'import-of-history',
    });
  });

  goldenTest('of the published cases gives the printed figures, from the upload to the metrics', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const cases = publishedCases().filter(isWhole);
    const codes = cases.map((_, place) => `contoh-ip-02${place}`);
    const year = { from: '2025-01-01', to: '2025-06-30' };
    const { bytes, mapping } = fileOfComplaints(
      cases.flatMap((one, agency) => complaintsOf(publishedCounts(one), { agency, ...year })),
      codes,
    );
    const recognised = await sent(organizer, bytes);
    const ready = await ordered(organizer, recognised, 'check', { mapping });
    expect(ready).toMatchObject({ state: 'checked', summary: { accepted: 2_362, rejected: 0, agencies: 5 } });
    expect(await ordered(organizer, ready, 'store', { leaveOut: false })).toMatchObject({ state: 'stored' });
    for (const [place, one] of cases.entries()) {
      const [metrics] = await metricsOf(organizer, codes[place] ?? '');
      const [period] = metrics?.periods ?? [];
      expect(period).toMatchObject({ period: '2025-S1', counts: publishedCounts(one) });
      const figures = printedFigures(complaintMetrics(period!.counts));
      expect(figures).toMatchObject(expectedFigures(one, figures));
    }
  });

  test('begins only for an agency of the edition, in time, of a bounded size, and not too often', async () => {
    const organizer = await app.signIn('penyelenggara1');
    const begin = async (body: object, client = organizer): Promise<unknown> =>
      (await client.post<{ code?: string }>(IMPORTS, { fileName: 'a.csv', size: 10, ...body })).body.code;
    expect(await begin({ agency: 'tidak-ada' })).toBe('import-agency-needed');
    const owner = await app.signIn('instansi1');
    for (const agency of ['contoh-ip-002', 'tidak-ada']) expect(await begin({ agency }, owner)).toBe('not-found');
    expect(await begin({ size: 300_000_000 })).toBe('file-too-large');
    for (let time = 1; time <= 3; time += 1) expect(await begin({ agency: 'contoh-ip-008' })).toBeUndefined();
    expect(await begin({ agency: 'contoh-ip-008' })).toBe('too-many-imports');
    await app
      .query(`UPDATE stage SET closes_at = clock_timestamp() WHERE edition_code = 'demo' AND code = 'document'`)
      .catch(() => app.query(`UPDATE stage SET state = 'locked' WHERE edition_code = 'demo' AND code = 'document'`));
    expect(await begin({}, owner)).toBe('import-closed');
  });
});
