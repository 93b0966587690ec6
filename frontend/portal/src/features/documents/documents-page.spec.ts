import type { AssignableRole, DocumentView } from '@anggakara/contracts';
import { aStage, anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, submit, textOf, type } from '../../testing/queries';
import { aRunSummary } from '../../testing/runs';
import { anEntry } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { DocumentsPage } from './documents-page';

const DOCUMENTS = '/api/editions/demo/documents';

function aDocument(fields: Partial<DocumentView> = {}): DocumentView {
  return {
    id: 'd1',
    kind: 'evaluation-report',
    title: 'Laporan Hasil Evaluasi',
    subject: 'IP-001 · Kota Contoh Satu',
    state: 'ready',
    progressPercent: 100,
    fileName: 'laporan-IP-001.pdf',
    mediaType: 'application/pdf',
    size: 49_152,
    sha256: 'f'.repeat(64),
    orderedAt: '2026-11-25T03:42:00Z',
    orderedBy: 'Sekar Kalpataru',
    finishedAt: '2026-11-25T03:42:05Z',
    failure: null,
    ...fields,
  };
}

interface Setting {
  readonly role?: AssignableRole;
  readonly nextCursor?: string;
}

function anApi(items: readonly DocumentView[], { role = 'staff', nextCursor }: Setting = {}): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [anEdition({ stages: [aStage()] })], total: 1 })
    .on('GET /api/editions/demo/entries', { items: [anEntry()], total: 1 })
    .on('GET /api/editions/demo/stages/document/runs', { items: [aRunSummary({ number: 2 })], total: 1 })
    .on('GET /api/agencies', { items: [{ code: 'kota-solok', name: 'Pemerintah Kota Solok' }], nextCursor: null })
    .on(`GET ${DOCUMENTS}`, { items, nextCursor: nextCursor ?? null })
    .on(`GET ${DOCUMENTS}?cursor=d1`, { items: [aDocument({ id: 'd0', title: 'Lama' })], nextCursor: null })
    .on(`POST ${DOCUMENTS}`, aDocument({ state: 'waiting' }));
}

function open(api: FakeApi, address: object = {}) {
  return visit(DocumentsPage, api, { edition: 'demo', ...address });
}

test('a document that is ready can be fetched, with its size and its hash', async () => {
  const { root } = await open(anApi([aDocument()]));
  const download = link(root, 'Unduh Laporan Hasil Evaluasi IP-001 · Kota Contoh Satu');
  expect(download.getAttribute('href')).toBe(`${DOCUMENTS}/d1/file`);
  expect(download.getAttribute('download')).toBe('laporan-IP-001.pdf');
  expect(textOf(root)).toContain('(48 KB)');
  expect(textOf(root)).toContain('f'.repeat(64));
});

test('a document that could not be made says why and offers nothing to fetch', async () => {
  const failed = aDocument({ state: 'failed', failure: 'Pembuatan terhenti.', size: null, sha256: null });
  const { root } = await open(anApi([failed]));
  expect(textOf(root)).toContain('Gagal dibuat');
  expect(textOf(root)).toContain('Pembuatan terhenti.');
  expect(root.querySelector('a[download]')).toBeNull();
});

test('a document in the making is asked about again until it is ready', async () => {
  const api = anApi([aDocument({ state: 'making', progressPercent: 40 })]);
  const { root, settle } = await open(api);
  expect(textOf(root)).toContain('Sedang dibuat (40 %)');
  api.on(`GET ${DOCUMENTS}`, { items: [aDocument()], nextCursor: null });
  await new Promise((resolve) => setTimeout(resolve, 1_700));
  await settle();
  expect(textOf(root)).toContain('Siap diunduh');
  const asked = api.seen.filter(({ url, method }) => method === 'GET' && url === DOCUMENTS).length;
  await new Promise((resolve) => setTimeout(resolve, 1_700));
  expect(api.seen.filter(({ url, method }) => method === 'GET' && url === DOCUMENTS)).toHaveLength(asked);
});

test('an order asks for what its kind is about, and is sent', async () => {
  const api = anApi([]);
  const { root, settle } = await open(api);
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Pilih peserta.');
  type(control(root, 'Peserta'), 'IP-001');
  await settle();
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ url: DOCUMENTS, body: { kind: 'evaluation-report', entry: 'IP-001' } }]);
});

test('a link from a run fills the order in', async () => {
  const address = { jenis: 'ranking-workbook', tahap: 'document', hitungan: '2' };
  const { root } = await open(anApi([]), address);
  expect(['Jenis', 'Tahap', 'Hasil hitung'].map((label) => control(root, label).value)).toEqual([
    'ranking-workbook',
    'document',
    '2',
  ]);
});

test('an order that cannot be made says why', async () => {
  const api = anApi([]).on(`POST ${DOCUMENTS}`, refused('nothing-evaluated'));
  const { root, settle } = await open(api, { jenis: 'ranking-workbook', tahap: 'document' });
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Belum ada hasil');
});

test('older documents are a page away, and the newest are found again', async () => {
  const { root, settle } = await open(anApi([aDocument()], { nextCursor: 'd1' }));
  button(root, 'Lebih lama').click();
  await settle();
  expect(textOf(root.querySelector('app-document-list'))).toContain('Lama');
  button(root, 'Terbaru').click();
  await settle();
  expect(textOf(root.querySelector('app-document-list'))).toContain('Laporan Hasil Evaluasi');
});

test('an auditor reads the list and orders nothing', async () => {
  const { root } = await open(anApi([], { role: 'auditor' }));
  expect(hasButton(root, 'Pesan')).toBe(false);
  expect(textOf(root)).toContain('Belum ada dokumen');
});
