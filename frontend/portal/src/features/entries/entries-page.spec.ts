import { TestBed } from '@angular/core/testing';
import type { EntryView } from '@anggakara/contracts';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, link, rows, submit, textOf, type } from '../../testing/queries';
import { anEntry } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { Announcer } from '../../ui/announcer';
import { Confirm } from '../../ui/confirm';
import { EntriesPage } from './entries-page';
import { matchingEntries } from './entry-search';

const ENTRIES = [
  anEntry({ code: 'IP-001', name: 'Kota Satu', agencyName: 'Pemerintah Kota Satu' }),
  anEntry({ code: 'UPP-001', name: 'RSUD Dua', agencyName: 'Pemerintah Kota Dua', group: 'UPP', serviceUnit: 'RSUD' }),
  anEntry({ code: 'IP-002', name: 'Kota Tiga', agencyName: 'Pemerintah Kota Tiga', registeredGroup: 'OA' }),
];

test.each([
  { filter: { text: '', group: '' }, codes: ['IP-001', 'UPP-001', 'IP-002'] },
  { filter: { text: 'kota satu', group: '' }, codes: ['IP-001'] },
  { filter: { text: 'RSUD', group: '' }, codes: ['UPP-001'] },
  { filter: { text: 'kota', group: 'UPP' }, codes: ['UPP-001'] },
  { filter: { text: 'tidak ada', group: '' }, codes: [] },
] as const)('$filter finds $codes', ({ filter, codes }) => {
  expect(matchingEntries(ENTRIES, filter).map(({ code }) => code)).toEqual(codes);
});

function anApi(
  role: Parameters<typeof aSession>[0],
  items = [...ENTRIES, ...ENTRIES.map((e) => ({ ...e, code: `${e.code}b` }))],
) {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions/demo', anEdition())
    .on('GET /api/editions/demo/entries', { items, total: items.length });
}

test('the list is searched while typing, and says how many it found', async () => {
  const { root, settle } = await visit(EntriesPage, anApi('auditor'), { edition: 'demo' });
  type(control(root, 'Cari'), 'rsud');
  await settle();
  expect(rows(root).map((row) => row[0])).toEqual(['UPP-001', 'UPP-001b']);
  expect(textOf(root)).toContain('2 dari 6 entri');
});

test('a header sorts the list', async () => {
  const { root, settle } = await visit(EntriesPage, anApi('auditor'), { edition: 'demo' });
  button(root, 'Kode\u2195').click();
  await settle();
  expect(
    rows(root)
      .map((row) => row[0])
      .slice(0, 3),
  ).toEqual(['IP-001', 'IP-001b', 'IP-002']);
});

test('an entry that competes elsewhere than it registered says so', async () => {
  const { root } = await visit(EntriesPage, anApi('auditor'), { edition: 'demo' });
  expect(textOf(root)).toContain('terdaftar sebagai OA');
});

test('an agency finds its own entries and the way to their metrics', async () => {
  const { root } = await visit(EntriesPage, anApi('agency', [ENTRIES[0]!]), { edition: 'demo' });
  expect(textOf(root.querySelector('h1'))).toBe('Entri kami');
  expect(link(root, 'Isi metrik').getAttribute('href')).toBe('/edisi/demo/metrik/IP-001');
});

const ACT = 'Akhiri keikutsertaan Kota Satu';
const WITHDRAWAL = 'POST /api/editions/demo/entries/IP-001/withdrawal';

/** An organiser who has filled in that the first entry withdraws, with how the confirmation is answered. */
async function leaving(api: FakeApi, answer: { reason: string } | null = { reason: '' }) {
  const page = await visit(EntriesPage, api, { edition: 'demo' });
  const ask = jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(answer);
  button(page.root, ACT).click();
  await page.settle();
  type(control(page.root, 'Cara keluar'), 'withdrawn');
  type(control(page.root, 'Alasan'), ' Surat diterima. ');
  await page.settle();
  const send = async (): Promise<void> => {
    submit(page.root);
    await page.settle();
  };
  return { ...page, ask, send };
}

const anOrganizersApi = (...items: readonly EntryView[]): FakeApi => anApi('organizer', [...items]);

test('an entry leaves once what follows is confirmed, and its row says so', async () => {
  const api = anOrganizersApi(...ENTRIES).on(WITHDRAWAL, { ...ENTRIES[0], stage: 'withdrawn', version: 2 });
  const { root, ask, send } = await leaving(api);
  await send();
  expect(ask.mock.calls[0]?.[0].text).toContain('Hasil resmi yang sudah dibuat tetap seperti adanya');
  expect(api.writes).toMatchObject([{ body: { kind: 'withdrawn', reason: 'Surat diterima.', version: 1 } }]);
  expect(rows(root).map((row) => row[4])).toEqual(['Mengundurkan diri', 'Lolos Top N', 'Lolos Top N']);
  expect(root.querySelector('form')).toBeNull();
  expect(hasButton(root, ACT)).toBe(false);
  const said = TestBed.inject(Announcer).announcements();
  expect(said.map(({ text }) => text)).toEqual(['Kota Satu tercatat mengundurkan diri.']);
});

test('what is not confirmed, or lacks its reason, is not sent', async () => {
  const api = anOrganizersApi(...ENTRIES);
  const { root, ask, send } = await leaving(api, null);
  await send();
  expect(ask).toHaveBeenCalledTimes(1);
  type(control(root, 'Alasan'), ' ');
  await send();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Tulis alasannya.');
  expect(api.writes).toEqual([]);
});

test('a refusal stands on top of the form, which stays as it was filled in', async () => {
  const { root, send } = await leaving(anOrganizersApi(...ENTRIES).on(WITHDRAWAL, refused('entry-cannot-end')));
  await send();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('Keikutsertaan tidak dapat diakhiri');
  expect(control(root, 'Alasan').value).toBe(' Surat diterima. ');
});

test('whoever was faster is shown, and the next attempt is confirmed anew with the new version', async () => {
  const current = { ...ENTRIES[0], stage: 'interviewed', version: 9 };
  const api = anOrganizersApi(...ENTRIES).on(WITHDRAWAL, refused('version-stale', { current }));
  const { root, ask, send } = await leaving(api);
  await send();
  expect(textOf(root.querySelector('.note[role="alert"]'))).toContain('keadaannya sekarang: Diwawancarai');
  expect(control(root, 'Alasan').value).toBe(' Surat diterima. ');
  await send();
  expect(ask).toHaveBeenCalledTimes(2);
  expect(api.writes.at(-1)).toMatchObject({ body: { version: 9 } });
});

test('an entry that somebody else has ended is shown so, and can only be closed', async () => {
  const current = { ...ENTRIES[0], stage: 'disqualified', version: 2 };
  const api = anOrganizersApi(...ENTRIES).on(WITHDRAWAL, refused('version-stale', { current }));
  const { root, send, settle } = await leaving(api);
  await send();
  expect(textOf(root.querySelector('.note[role="alert"]'))).toContain('tidak dapat diakhiri lagi');
  expect(root.querySelector('form')).toBeNull();
  button(root, 'Tutup').click();
  await settle();
  expect(rows(root)).toHaveLength(3);
});

test('only who is still in the running has an act', async () => {
  const left = ENTRIES.map((entry) => ({ ...entry, stage: 'withdrawn' as const }));
  const { root } = await visit(EntriesPage, anOrganizersApi(...left), { edition: 'demo' });
  expect(hasButton(root, ACT)).toBe(false);
  expect(rows(root).map((row) => row[4])).toContain('Mengundurkan diri');
});

test.each(['secretariat', 'staff', 'auditor', 'evaluator', 'juror', 'agency'] as const)(
  'the %s sees no act',
  async (role) => {
    const { root } = await visit(EntriesPage, anApi(role, [...ENTRIES]), { edition: 'demo' });
    expect(rows(root)[0]).toHaveLength(5);
    expect(hasButton(root, ACT)).toBe(false);
  },
);
