import type { AssignableRole, CalendarVersionView, OfficialDurationView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { control, link, rows, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { CalendarPage } from './calendar-page';

const YEAR = new Date().getFullYear();
const SPAN = '/api/calendar/working-days?from=2022-05-23&to=2022-05-30';

const FIRST: CalendarVersionView = {
  ...{ version: 1, decree: 'SKB 3 Menteri tiap tahun', decreedOn: null, reason: 'Awal.', author: 'Anggakara' },
  ...{ madeAt: '2026-01-18T02:00:00.000Z', offDays: 237, changes: [] },
};
const SECOND: CalendarVersionView = {
  ...{ ...FIRST, version: 2, decree: 'SKB contoh 1/2022', decreedOn: '2022-04-07', offDays: 238 },
  changes: [
    { date: '2022-05-27', before: null, after: { kind: 'collective-leave', name: 'Cuti Bersama Kenaikan' } },
    { date: '2022-06-02', before: { kind: 'national-holiday', name: 'Hari lain' }, after: null },
  ],
};
const INTERVIEWS: OfficialDurationView = {
  ...{ code: 'wawancara-2022', name: 'Wawancara 2022', from: '2022-05-23', to: '2022-05-30', printed: 5 },
  ...{ source: 'borneotribun.com', inclusive: 5 },
};

function anApi(role: AssignableRole = 'agency'): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on(`GET /api/calendar?year=${YEAR}`, {
      items: [{ date: '2026-02-16', kind: 'collective-leave', name: 'Cuti Bersama Tahun Baru Imlek' }],
      total: 1,
    })
    .on('GET /api/calendar?year=2018', { items: [], total: 0 })
    .on('GET /api/calendar/versions', { items: [SECOND, FIRST], total: 2 })
    .on('GET /api/calendar/official-durations', { items: [INTERVIEWS], total: 1 });
}

async function counting(api: FakeApi, from: string, to: string) {
  const page = await visit(CalendarPage, api);
  type(control(page.root, 'Hari pertama'), from);
  type(control(page.root, 'Hari terakhir'), to);
  submit(page.root);
  await page.settle();
  return page;
}

test('days off stand with their weekday and kind', async () => {
  const { root } = await visit(CalendarPage, anApi());
  expect(rows(root)).toEqual([['16 Februari 2026', 'Senin', 'Cuti Bersama Tahun Baru Imlek', 'cuti bersama']]);
});

test('another year is read, and one without a record says so', async () => {
  const { root, settle } = await visit(CalendarPage, anApi());
  type(control(root, 'Tahun'), '2018');
  await settle();
  expect(textOf(root)).toContain('Tidak ada catatan untuk tahun ini');
});

test('both ways of counting stand beside each other', async () => {
  const view = { from: '2022-05-23', to: '2022-05-30', inclusive: 5, elapsed: 4, calendarDays: 7 };
  const { root } = await counting(anApi().on(`GET ${SPAN}`, view), '2022-05-23', '2022-05-30');
  expect(textOf(root.querySelector('.facts'))).toContain('5 hari kerja');
  expect(textOf(root.querySelector('.facts'))).toContain('4 hari kerja');
});

test('a span that ends before it begins is not asked about', async () => {
  const api = anApi();
  const { root } = await counting(api, '2022-05-30', '2022-05-23');
  expect(textOf(root)).toContain('Hari terakhir mendahului hari pertama.');
  expect(api.seen.some(({ url }) => url.includes('working-days'))).toBe(false);
});

test('years without a calendar are refused in the words of the server', async () => {
  const api = anApi().on(`GET ${SPAN}`, refused('calendar-unknown', { first: 2017, last: 2026 }));
  const { root } = await counting(api, '2022-05-23', '2022-05-30');
  expect(textOf(root)).toContain('Hari libur hanya diketahui untuk tahun 2017 sampai 2026.');
});

test('every version stands with its decree and what it changed', async () => {
  const { root } = await visit(CalendarPage, anApi());
  const list = root.querySelector('app-version-list');
  const history = textOf(list);
  expect(history).toContain('SKB contoh 1/2022, tanggal 7 April 2022');
  expect(list === null ? [] : rows(list)).toEqual([
    ['27 Mei 2022', 'Jumat', 'hari kerja', 'cuti bersama: Cuti Bersama Kenaikan'],
    ['2 Juni 2022', 'Kamis', 'libur nasional: Hari lain', 'hari kerja'],
  ]);
  expect(history).toContain('Versi pertama');
});

test('an earlier version can be read', async () => {
  const days = { items: [{ date: '2026-03-19', kind: 'national-holiday', name: 'Nyepi' }], total: 1 };
  const { root, settle } = await visit(CalendarPage, anApi().on(`GET /api/calendar?year=${YEAR}&version=1`, days));
  type(control(root, 'Versi'), '1');
  await settle();
  expect(rows(root)).toEqual([['19 Maret 2026', 'Kamis', 'Nyepi', 'libur nasional']]);
});

test.each([
  [5, 'cocok'],
  [4, 'berbeda'],
])('an official duration of five that is counted as %i is %s', async (inclusive, word) => {
  const durations = { items: [{ ...INTERVIEWS, inclusive }], total: 1 };
  const { root } = await visit(CalendarPage, anApi().on('GET /api/calendar/official-durations', durations));
  expect(textOf(root.querySelector('app-official-durations'))).toContain(word);
});

test('only who organises an edition is offered a change', async () => {
  const { root } = await visit(CalendarPage, anApi());
  expect(() => link(root, 'Ubah kalender')).toThrow('No a "Ubah kalender"');
});

test('an organiser is', async () => {
  const { root } = await visit(CalendarPage, anApi('organizer'));
  expect(link(root, 'Ubah kalender').getAttribute('href')).toBe('/kalender/ubah');
});
