import { TestBed } from '@angular/core/testing';
import type { AssignableRole, ComplaintImportView, ComplaintMetricsView } from '@anggakara/contracts';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { anImport, aMapping, aPreview, aSummary } from '../../testing/imports';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, rows, submit, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { ImportPage } from './import-page';

const IMPORT = '/api/editions/demo/complaint-imports/i1';
const RECOGNISED = anImport({ state: 'recognised', preview: aPreview(), proposed: aMapping(), version: 3 });
const CHECKED = anImport({
  ...RECOGNISED,
  state: 'checked',
  version: 5,
  mapping: aMapping({ dropped: ['Nama Pelapor'] }),
  summary: aSummary({
    rejections: [{ code: 'status-unknown', rows: 2 }],
    unknownWords: [{ column: 'Keadaan', word: 'entah', rows: 2 }],
    personal: [{ column: 'Saluran', kind: 'phone', cells: 3 }],
  }),
});
const REJECTED = { line: 7, column: 'Keadaan', code: 'status-unknown', message: 'Status "entah" tidak dikenal.' };

const agencyOf = (role: AssignableRole): string | null => (role === 'agency' ? 'contoh-ip-001' : null);

function anApi(view: ComplaintImportView, role: AssignableRole = 'agency'): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role, { assignments: [{ edition: 'demo', role, agency: agencyOf(role) }] }))
    .on('GET /api/editions/demo', anEdition())
    .on('GET /api/editions/demo/entries', { items: [], total: 0 })
    .on(`GET ${IMPORT}`, view)
    .on(`GET ${IMPORT}/rejections`, { items: [REJECTED] })
    .on(`POST ${IMPORT}/check`, { ...view, state: 'checking' })
    .on(`POST ${IMPORT}/store`, { ...view, state: 'storing' })
    .on(`POST ${IMPORT}/sheet`, { ...view, state: 'recognising' });
}

const open = (api: FakeApi) => visit(ImportPage, api, { edition: 'demo', import: 'i1' });

function choose(root: ParentNode, label: string, value: string): void {
  const field = control(root, label);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

const summaryOf = (root: ParentNode): string => textOf(root.querySelector('app-problem-summary .box'));

test('an upload that was cut off says how much has arrived and asks for the file again', async () => {
  const parts = [{ offset: 0, size: 4, sha256: 'a'.repeat(64) }];
  const { root } = await open(anApi(anImport({ parts })));
  expect(textOf(root)).toContain('1 dari 3 bagian tiba, 4 bita dari 10 bita');
  expect(root.querySelector('progress')?.value).toBe(40);
  expect(textOf(root)).toContain('Pilih lagi ekspor.csv (10 bita)');
  expect(root.querySelector('[aria-current="step"]')?.textContent).toContain('Unggah');
});

test('a workbook of several sheets waits for the choice of one', async () => {
  const api = anApi(anImport({ state: 'choosing', sheets: ['Rekap', 'Data'], version: 2 }));
  const { root, settle } = await open(api);
  submit(root);
  await settle();
  expect(summaryOf(root)).toContain('Pilih satu lembar.');
  root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
  submit(root);
  await settle();
  expect(api.writes).toEqual([{ method: 'POST', url: `${IMPORT}/sheet`, body: { version: 2, sheet: 'Data' } }]);
  expect(textOf(root)).toContain('Mengenali kolom');
});

test('columns of persons are left out before anything is checked, and words are said', async () => {
  const api = anApi(RECOGNISED);
  const { root, settle } = await open(api);
  expect(rows(root)[3]?.[1]).toBe('tidak ditampilkantidak ditampilkan');
  submit(root);
  await settle();
  expect(summaryOf(root)).toContain('Lepaskan kolom "Nama Pelapor": tampak berisi data orang.');
  expect(api.writes).toEqual([]);
  button(root, 'Lepaskan semua kolom itu').click();
  choose(root, 'Beres', 'resolved');
  choose(root, 'Urutan tanggal dalam angka', 'year-month-day');
  choose(root, 'Hari terakhir ekspor ini', '2025-12-31');
  submit(root);
  await settle();
  const mapping = aMapping({
    ...{ dropped: ['Nama Pelapor'], statuses: { Beres: 'resolved' } },
    ...{ dateOrder: 'year-month-day', observedUntil: '2025-12-31' },
  });
  expect(api.writes).toEqual([{ method: 'POST', url: `${IMPORT}/check`, body: { version: 3, mapping } }]);
  expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('Memeriksa baris');
});

test('a check that is refused is told, and what was mapped stays', async () => {
  const api = anApi(RECOGNISED).on(`POST ${IMPORT}/check`, refused('import-not-in-state', { state: 'stored' }));
  const { root, settle } = await open(api);
  choose(root, 'Nama Pelapor', 'dropped');
  submit(root);
  await settle();
  expect(summaryOf(root)).toContain('Impor tidak pada tahapnya');
  expect(control(root, 'Nama Pelapor').value).toBe('dropped');

  TestBed.resetTestingModule();
  const again = await open(anApi(RECOGNISED));
  expect(control(again.root, 'Nama Pelapor').value).toBe('dropped');
  sessionStorage.clear();
});

test.each([
  { role: 'organizer', leads: '/edisi/demo/monev/2' },
  { role: 'agency', leads: '/edisi/demo/monev/2/instansi/contoh-ip-001' },
] as const)('what was stored for a monitoring leads the $role to it', async ({ role, leads }) => {
  const { root } = await open(anApi(anImport({ state: 'stored', summary: aSummary(), monitoring: 2 }), role));
  expect(link(root, 'Buka pemantauannya').getAttribute('href')).toBe(leads);
});

test('what the check has found is told before anything is stored; rejected rows are left out by choice alone', async () => {
  const api = anApi(CHECKED);
  const { root, settle } = await open(api);
  expect(textOf(root.querySelector('#diterima'))).toBe('10');
  expect(textOf(root)).toContain('Sel berisi nomor telepon, kolom Saluran3');
  expect(rows(root)).toEqual([['7', 'Keadaan', 'Status "entah" tidak dikenal.']]);
  expect(link(root, 'Unduh daftar kesalahan (CSV)').getAttribute('href')).toBe(`${IMPORT}/rejected.csv?language=id`);
  submit(root);
  await settle();
  expect(summaryOf(root)).toContain('Nyatakan bahwa baris itu dilepaskan.');
  expect(api.writes).toEqual([]);

  button(root, 'Ubah pemetaan').click();
  await settle();
  expect(control(root, 'entah').value).toBe('');
  expect(hasButton(root, 'Periksa semua baris')).toBe(true);
});

test('of a check without a sound row nothing can be stored', async () => {
  const { root } = await open(anApi({ ...CHECKED, summary: aSummary({ accepted: 0, rejected: 2 }) }));
  expect(textOf(root)).toContain('Tidak satu pun baris dapat disimpan');
  expect(hasButton(root, 'Simpan 0 aduan')).toBe(false);
});

test('stored complaints are shown with what they count', async () => {
  const period = {
    period: '2025-S1',
    counts: { received: 59 } as ComplaintMetricsView['periods'][number]['counts'],
    ...{ followedUp: { numerator: 55, denominator: 59 }, resolved: { numerator: 0, denominator: 0 } },
    withinSla: { numerator: 50, denominator: 59 },
    meanFirstFollowUpWorkingDays: '2.00',
  };
  const metrics = { agency: 'contoh-ip-001', import: 'i2', fileName: 'baru.csv', periods: [period] };
  const api = anApi(anImport({ state: 'stored', summary: aSummary(), leaveOut: true })).on(
    'GET /api/editions/demo/complaint-metrics?agency=contoh-ip-001',
    { items: [metrics] },
  );
  const { root } = await open(api);
  expect(rows(root)[0]?.slice(1)).toEqual(['59', '93,2 % (55/59)', '- (0/0)', '84,7 % (50/59)', '2,00']);
  expect(textOf(root)).toContain('2 baris yang ditolak dilepaskan.');
  expect(textOf(root)).toContain('sekarang adalah impor baru.csv');
  expect(hasButton(root, 'Batalkan impor')).toBe(false);
});

test.each([
  {
    fields: {
      state: 'refused',
      problems: [{ code: 'personal-column', facts: { header: 'NIK', kind: 'nik' }, message: '' }],
    },
    says: 'Kolom "NIK" tampak berisi NIK',
  },
  { fields: { state: 'failed', failure: 'Berkas tidak dapat diolah.' }, says: 'Berkas tidak dapat diolah.' },
  { fields: { state: 'cancelled' }, says: 'Impor ini dibatalkan' },
] as const)('an import that came to nothing says why: $says', async ({ fields, says }) => {
  const { root } = await open(anApi(anImport(fields)));
  expect(textOf(root)).toContain('Tidak ada yang disimpan');
  expect(textOf(root)).toContain(says);
});

test('who only reads sees where it stands, and moves nothing', async () => {
  const { root } = await open(anApi(RECOGNISED, 'auditor'));
  expect(textOf(root)).toContain('Menunggu yang mengimpor memetakan kolomnya.');
  expect(root.querySelector('form')).toBeNull();
});
