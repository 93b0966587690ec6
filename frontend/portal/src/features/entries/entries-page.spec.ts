import { anEdition } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, link, rows, textOf, type } from '../../testing/queries';
import { anEntry } from '../../testing/sheets';
import { visit } from '../../testing/visit';
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
