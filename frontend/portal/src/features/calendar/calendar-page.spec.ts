import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { control, rows, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { CalendarPage } from './calendar-page';

const YEAR = new Date().getFullYear();
const SPAN = '/api/calendar/working-days?from=2022-05-23&to=2022-05-30';

function anApi(): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession('agency'))
    .on(`GET /api/calendar?year=${YEAR}`, {
      items: [{ date: '2026-02-16', kind: 'collective-leave', name: 'Cuti Bersama Tahun Baru Imlek' }],
      total: 1,
    })
    .on('GET /api/calendar?year=2018', { items: [], total: 0 });
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
  expect(textOf(root.querySelector('dl'))).toContain('5 hari kerja');
  expect(textOf(root.querySelector('dl'))).toContain('4 hari kerja');
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
