import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AssignableRole, ComplaintImportView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { anImport, aSummary } from '../../testing/imports';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, rows, submit, textOf } from '../../testing/queries';
import { anEntry } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { ImportsPage } from './imports-page';

const IMPORTS = '/api/editions/demo/complaint-imports';
const CHOICE = 'Pilih berkas CSV atau XLSX, atau jatuhkan di sini';

function anApi(items: readonly ComplaintImportView[], role: AssignableRole, nextCursor: string | null = null): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions/demo/entries', {
      items: [anEntry({ agencyCode: 'contoh-ip-001', agencyName: 'Kota Contoh Satu' })],
      total: 1,
    })
    .on(`GET ${IMPORTS}`, { items, total: items.length, nextCursor })
    .on(`GET ${IMPORTS}?cursor=c1`, { items: [anImport({ id: 'i0', fileName: 'lama.csv' })], nextCursor: null })
    .on(`POST ${IMPORTS}`, anImport());
}

const open = (api: FakeApi, address: object = {}) => visit(ImportsPage, api, { edition: 'demo', ...address });

function give(root: ParentNode, name: string, content: string): void {
  const field = control(root, CHOICE);
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true });
  field.dispatchEvent(new Event('change'));
}

test('imports are listed with whose they are, their state and what became of their rows', async () => {
  const { root } = await open(
    anApi(
      [
        anImport({ id: 'i3', state: 'checking', progress: { bytes: 5, rows: 40 } }),
        anImport({ id: 'i2', agency: null, state: 'recognised' }),
        anImport({ state: 'stored', summary: aSummary() }),
      ],
      'organizer',
    ),
  );
  expect(rows(root).map((row) => row.slice(1, 5))).toEqual([
    ['Kota Contoh Satu', 'Memeriksa baris', '-', '-'],
    ['Semua instansi', 'Menunggu pemetaan', '-', '-'],
    ['Kota Contoh Satu', 'Tersimpan', '10', '2'],
  ]);
  expect(root.querySelector('progress')?.value).toBe(50);
  expect(link(root, 'ekspor.csv').getAttribute('href')).toBe('/edisi/demo/aduan/i3');
});

test('older imports are a page away, and the newest are found again', async () => {
  const { root, settle } = await open(anApi([anImport()], 'auditor', 'c1'));
  expect(hasButton(root, 'Unggah')).toBe(false);
  button(root, 'Lebih lama').click();
  await settle();
  expect(textOf(root.querySelector('table'))).toContain('lama.csv');
  button(root, 'Terbaru').click();
  await settle();
  expect(textOf(root.querySelector('table'))).toContain('ekspor.csv');
});

test('an agency brings its own, and where there is none yet it is told where to begin', async () => {
  const api = anApi([], 'agency');
  const { root, settle } = await open(api);
  expect(textOf(root)).toContain('Belum ada impor');
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Pilih berkasnya.');
  const moved = jest.spyOn(TestBed.inject(Router), 'navigate');
  give(root, 'aduan.csv', 'a;b');
  await settle();
  submit(root);
  await settle();
  expect(api.writes[0]).toEqual({ method: 'POST', url: IMPORTS, body: { fileName: 'aduan.csv', size: 3 } });
  expect(moved).toHaveBeenCalledWith(['/edisi', 'demo', 'aduan', 'i1']);
});

test('an organiser says whose complaints they are, as the address may', async () => {
  const api = anApi([], 'organizer');
  const { root, settle } = await open(api, { monev: '2' });
  give(root, 'aduan.csv', 'a;b');
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Pilih milik siapa');
  expect(textOf(root)).toContain('pemantauan nomor 2');
  const field = control(root, 'Aduan milik');
  field.value = 'contoh-ip-001';
  field.dispatchEvent(new Event('change'));
  submit(root);
  await settle();
  const body = { fileName: 'aduan.csv', size: 3, agency: 'contoh-ip-001', monitoring: 2 };
  expect(api.writes[0]).toEqual({ method: 'POST', url: IMPORTS, body });
});

test('what the server refuses is told', async () => {
  const api = anApi([], 'organizer').on(`POST ${IMPORTS}`, refused('too-many-imports', { open: 3 }));
  const { root, settle } = await open(api, { instansi: '*' });
  give(root, 'aduan.csv', 'a;b');
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Terlalu banyak impor');
});
