import type { AgencySummaryView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aFigure, anAgency } from '../../testing/figures';
import { aSession } from '../../testing/people';
import { button, control, hasButton, rows, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { AgenciesPage } from './agencies-page';
import { AgencyPage } from './agency-page';
import { FiguresPage } from './figures-page';

function summary(code: string, fields: Partial<AgencySummaryView> = {}): AgencySummaryView {
  return {
    code,
    name: `Kota ${code}`,
    entityType: 'city',
    regionCode: null,
    synthetic: true,
    documentedFigures: 0,
    ...fields,
  };
}

const anApi = (role: Parameters<typeof aSession>[0] = 'staff') => new FakeApi().on('GET /api/session', aSession(role));

test('agencies are listed, invented ones marked as such', async () => {
  const api = anApi().on('GET /api/agencies', {
    items: [summary('a'), summary('b', { synthetic: false, documentedFigures: 1 })],
    nextCursor: null,
  });
  const { root } = await visit(AgenciesPage, api);
  expect(rows(root).map((row) => row[3])).toEqual(['DATA CONTOH', 'terdokumentasi']);
});

test('a further part goes below the first', async () => {
  const api = anApi()
    .on('GET /api/agencies', { items: [summary('a')], nextCursor: 'a' })
    .on('GET /api/agencies?cursor=a', { items: [summary('b')], nextCursor: null });
  const { root, settle } = await visit(AgenciesPage, api);
  button(root, 'Tampilkan lebih banyak').click();
  await settle();
  expect(rows(root).map((row) => row[0])).toEqual(['Kota a', 'Kota b']);
  expect(hasButton(root, 'Tampilkan lebih banyak')).toBe(false);
});

test('a search asks when the typing pauses, and starts anew', async () => {
  const api = anApi()
    .on('GET /api/agencies', { items: [summary('a')], nextCursor: null })
    .on('GET /api/agencies?search=muara%20enim', { items: [], nextCursor: null });
  const { root, settle } = await visit(AgenciesPage, api);
  type(control(root, 'Cari instansi'), ' muara enim ');
  await new Promise((done) => setTimeout(done, 300));
  await settle();
  expect(textOf(root)).toContain('Tidak ada instansi yang cocok');
});

test('what is printed stands beside what follows, with its formula, and what does not follow', async () => {
  const api = anApi().on('GET /api/agencies/x', anAgency());
  const { root } = await visit(AgencyPage, api, { agency: 'x' });
  const text = textOf(root);
  expect(rows(root)[0]).toEqual(['Total aduan', '59']);
  for (const part of ['93,2 % (55/59)', '(53 + 2) / 59', '89,8 % (53/59)', 'Waktu tindak lanjut: tidak disebut.'])
    expect(text).toContain(part);
});

test('an agency without quoted figures is not given any', async () => {
  const api = anApi().on('GET /api/agencies/x', anAgency({ documentedFigures: [], synthetic: true }));
  const { root } = await visit(AgencyPage, api, { agency: 'x' });
  expect(textOf(root)).toContain('DATA CONTOH');
  expect(textOf(root)).toContain('Angka tidak pernah diisi dengan perkiraan.');
});

const COMPARISON = { items: [aFigure()], comparable: false, obstacles: [{ kind: 'windows-differ', count: 3 }] };

test('figures side by side carry the warning against ranking them', async () => {
  const { root } = await visit(FiguresPage, anApi('juror').on('GET /api/documented-figures', COMPARISON));
  expect(textOf(root.querySelector('[role="note"] strong'))).toBe('Jangan diperingkat bersama.');
  expect(textOf(root.querySelector('[role="note"] li'))).toBe('Jendelanya berbeda: 3 jendela.');
  expect(root.querySelector('form')).toBeNull();
});

async function checking(api: FakeApi) {
  const page = await visit(FiguresPage, api.on('GET /api/documented-figures', COMPARISON));
  const { root, settle } = page;
  const labels = [...root.querySelectorAll('input')];
  ['57171', 'Selesai', '50000', 'Proses', '6171'].forEach((text, place) => type(labels[place]!, text));
  await settle();
  submit(root);
  await settle();
  return page;
}

test('a total whose parts give another is refused with the difference', async () => {
  const facts = { stated: 57171, sum: 56171, difference: 1000 };
  const { root } = await checking(anApi().on('POST /api/documented-figures/check', refused('parts-do-not-sum', facts)));
  expect(textOf(root)).toContain('Rincian berjumlah 56.171: selisih 1.000.');
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('selisih 1.000');
});

test('parts that add up are shown with their shares', async () => {
  const rate = { numerator: 50000, denominator: 56171, percent: '89.0' };
  const view = { stated: 56171, sum: 56171, rates: [{ label: 'Selesai', rate, text: '89,0 % (50.000/56.171)' }] };
  const api = anApi().on('POST /api/documented-figures/check', view);
  const { root } = await checking(api);
  expect(api.writes[0]?.body).toEqual({
    stated: 57171,
    parts: [
      { label: 'Selesai', count: 50000 },
      { label: 'Proses', count: 6171 },
    ],
  });
  expect(textOf(root.querySelector('.note.good'))).toContain('Selesai: 89,0 % (50.000/56.171)');
});
