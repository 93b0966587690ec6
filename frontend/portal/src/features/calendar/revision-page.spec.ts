import type { CalendarPreviewView, CalendarVersionView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { RevisionPage } from './revision-page';

const VERSION: CalendarVersionView = {
  ...{ version: 3, decree: 'SKB 3 Menteri', decreedOn: null, reason: 'Awal.', author: 'Anggakara' },
  ...{ madeAt: '2026-01-18T02:00:00.000Z', offDays: 237, changes: [] },
};

const PREVIEW: CalendarPreviewView = {
  version: 3,
  changes: [{ date: '2022-05-27', before: null, after: { kind: 'collective-leave', name: 'Cuti Bersama' } }],
  effects: [
    {
      ...{ kind: 'stage', edition: 'demo', code: 'document', name: 'Evaluasi dokumen', state: 'locked', moved: true },
      ...{ from: '2022-05-23', to: '2022-05-30' },
      ...{ before: { inclusive: 5, elapsed: 4 }, after: { inclusive: 4, elapsed: 3 } },
    },
    {
      ...{ kind: 'cut-off', edition: null, code: 'solok', name: 'Solok', state: null, moved: false },
      ...{ from: '2020-10-28', to: '2020-11-01' },
      ...{ before: { inclusive: 0, elapsed: 0 }, after: { inclusive: 0, elapsed: 0 } },
    },
    {
      ...{ kind: 'stage', edition: 'demo', code: 'interview', name: 'Wawancara', state: 'planned', moved: false },
      ...{ from: '2026-12-21', to: '2027-01-15', before: null, after: null },
    },
  ],
  bystanders: [
    { kind: 'submitted-claims', count: 21 },
    { kind: 'runs', count: 2 },
    { kind: 'deadlines', count: 2 },
  ],
  warnings: [
    { code: 'locked-stage-moves', facts: { name: 'Evaluasi dokumen', edition: 'demo', before: 5, after: 4 } },
    { code: 'official-duration-breaks', facts: { name: 'KIPP 2023', printed: 13, after: 12 } },
    { code: 'official-run-stands', facts: { edition: 'demo', stage: 'document', run: 2, version: 1 } },
    { code: 'year-opened', facts: { year: 2027, days: 1 } },
    { code: 'year-lost', facts: { year: 2026 } },
  ],
};

const anApi = (): FakeApi =>
  new FakeApi()
    .on('GET /api/session', aSession('organizer'))
    .on('GET /api/calendar/versions', { items: [VERSION], total: 1 })
    .on('POST /api/calendar/versions/preview', PREVIEW)
    .on('POST /api/calendar/versions', VERSION);

async function filled(api: FakeApi) {
  const page = await visit(RevisionPage, api);
  type(control(page.root, 'Tanggal'), '2022-05-27');
  type(control(page.root, 'Nama'), 'Cuti Bersama');
  type(control(page.root, 'Keputusan'), 'SKB contoh 1/2022');
  type(control(page.root, 'Alasan'), 'Ditambah.');
  return page;
}

async function looked(api: FakeApi) {
  const page = await filled(api);
  submit(page.root);
  await page.settle();
  return page;
}

test('what moves and what stands is shown before anything is saved', async () => {
  const api = anApi();
  const { root } = await looked(api);
  const shown = textOf(root.querySelector('app-calendar-effects'));

  expect(api.writes.map(({ url }) => url)).toEqual(['/api/calendar/versions/preview']);
  expect(api.writes[0]?.body).toEqual({
    changes: [{ date: '2022-05-27', kind: 'collective-leave', name: 'Cuti Bersama' }],
    version: 3,
  });
  expect(shown).toContain('Evaluasi dokumen - demolamanya tahap 23 Mei 2022 - 30 Mei 2022 5 (4)4 (3)');
  expect(shown).toContain('Tahap Evaluasi dokumen (demo) sudah dikunci; lamanya akan terbaca 4 hari kerja, semula 5.');
  expect(shown).toContain('Klaim terkirim: 21. Jumlah harinya dinyatakan instansi dan tidak dihitung ulang.');
  expect(shown).toContain('Rentang yang diperiksa dan tidak bergeser: 1.');
  expect(shown).toContain('15 Januari 2027. Belum dapat dihitung: tahunnya belum tercatat.');
});

test('saving sends the decree with the version that was seen', async () => {
  const api = anApi();
  const { root, settle } = await looked(api);
  button(root, 'Simpan sebagai versi baru').click();
  await settle();
  expect(api.writes.at(-1)).toMatchObject({
    url: '/api/calendar/versions',
    body: { version: 3, decree: 'SKB contoh 1/2022', decreedOn: null, reason: 'Ditambah.' },
  });
});

test('other days than those shown have to be looked at again', async () => {
  const { root, settle } = await looked(anApi());
  type(control(root, 'Tanggal'), '2022-05-30');
  await settle();
  expect(hasButton(root, 'Simpan sebagai versi baru')).toBe(false);
});

test('a day that becomes a working day has no name', async () => {
  const api = anApi();
  const page = await filled(api);
  type(control(page.root, 'Menjadi'), 'working-day');
  await page.settle();
  expect(() => control(page.root, 'Nama')).toThrow('No control under "Nama"');
  submit(page.root);
  await page.settle();
  expect(api.writes[0]?.body).toMatchObject({ changes: [{ date: '2022-05-27', kind: 'working-day', name: null }] });
});

test('days are added and taken out', async () => {
  const { root, settle } = await visit(RevisionPage, anApi());
  button(root, 'Tambah hari').click();
  await settle();
  button(root, 'Hapus baris 1').click();
  await settle();
  expect(hasButton(root, 'Hapus baris 1')).toBe(false);
});

test('a weekend is refused before anybody is asked', async () => {
  const api = anApi();
  const page = await filled(api);
  type(control(page.root, 'Tanggal'), '2022-05-28');
  submit(page.root);
  await page.settle();
  expect(textOf(page.root)).toContain('Akhir pekan sudah libur.');
  expect(api.writes).toEqual([]);
});

test('where somebody else was first, what was typed stays and the newer version is read', async () => {
  const api = anApi().on('POST /api/calendar/versions', refused('version-stale', { current: VERSION }));
  const { root, settle } = await looked(api);
  button(root, 'Simpan sebagai versi baru').click();
  await settle();
  expect(control(root, 'Keputusan').value).toBe('SKB contoh 1/2022');
  expect(
    api.seen.filter(({ url }) => url === '/api/calendar/versions').filter(({ method }) => method === 'GET'),
  ).toHaveLength(2);
  expect(hasButton(root, 'Simpan sebagai versi baru')).toBe(false);
});
