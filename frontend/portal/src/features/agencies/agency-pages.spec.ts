import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AgencySummaryView } from '@anggakara/contracts';
import { FakeApi, refused } from '../../testing/fake-api';
import { aFigure, anAgency } from '../../testing/figures';
import { aSession } from '../../testing/people';
import { button, control, rows, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { AgenciesPage } from './agencies-page';
import { AgencyPage } from './agency-page';
import { FiguresPage } from './figures-page';

function summary(code: string, fields: Partial<AgencySummaryView> = {}): AgencySummaryView {
  return {
    code,
    name: `Kota ${code}`,
    entityType: 'city',
    ...{ regionCode: null, province: null, synthetic: true, ended: false },
    ...{ documentedFigures: 0, editions: 0 },
    ...fields,
  };
}

const anApi = (role: Parameters<typeof aSession>[0] = 'staff') => new FakeApi().on('GET /api/session', aSession(role));

const LIST = 'GET /api/agencies?limit=50';
const PROVINCES = 'GET /api/agencies?kind=province&limit=200';

/** The list as it opens, and the provinces one may choose. */
const aListApi = (items: readonly AgencySummaryView[], total = items.length) =>
  anApi()
    .on(LIST, { items, total })
    .on(PROVINCES, {
      items: [
        summary('provinsi-sumatera-barat', { entityType: 'province', regionCode: '13', province: 'Sumatera Barat' }),
        summary('contoh', { entityType: 'province' }),
      ],
      total: 2,
    });

test('agencies are listed with their region codes, invented ones and replaced ones marked as such', async () => {
  const api = aListApi([
    summary('a'),
    summary('b', { synthetic: false, regionCode: '13.72', province: 'Sumatera Barat', editions: 3 }),
    summary('c', { synthetic: false, ended: true }),
  ]);
  const { root } = await visit(AgenciesPage, api);
  expect(rows(root).map((row) => row[6])).toEqual(['DATA CONTOH', 'terdokumentasi', 'berganti']);
  expect(rows(root)[1]).toEqual(['Kota b', 'Kota', '13.72', 'Sumatera Barat', '3', '0', 'terdokumentasi']);
});

test('a long list is read page by page, and says where one is', async () => {
  const api = aListApi([summary('a')], 51).on('GET /api/agencies?limit=50&offset=50', {
    items: [summary('b')],
    total: 51,
  });
  const { root, settle } = await visit(AgenciesPage, api);
  expect(textOf(root)).toContain('51 instansi');
  button(root, 'Berikutnya').click();
  await settle();
  expect(rows(root).map((row) => row[0])).toEqual(['Kota b']);
  expect(textOf(root.querySelector('nav'))).toContain('51 sampai 51 dari 51');
  expect(button(root, 'Berikutnya').disabled).toBe(true);
  button(root, 'Sebelumnya').click();
  await settle();
  expect(rows(root).map((row) => row[0])).toEqual(['Kota a']);
});

test('a search asks when the typing pauses, starts on the first page, and stands in the address', async () => {
  const api = aListApi([summary('a')]).on('GET /api/agencies?search=muara%20enim&limit=50', { items: [], total: 0 });
  const { root, settle } = await visit(AgenciesPage, api, { halaman: '2' });
  type(control(root, 'Cari instansi'), ' muara enim ');
  await new Promise((done) => setTimeout(done, 300));
  await settle();
  expect(textOf(root)).toContain('Tidak ada instansi yang cocok');
  expect(TestBed.inject(Router).url).toBe('/?cari=muara%20enim');
});

test('the address says what is searched for, and a choice narrows it', async () => {
  const api = aListApi([])
    .on('GET /api/agencies?search=solok&kind=city&limit=50', { items: [summary('kota-solok')], total: 1 })
    .on('GET /api/agencies?search=solok&kind=city&province=13&limit=50', { items: [summary('kota-solok')], total: 1 });
  const { root, settle } = await visit(AgenciesPage, api, { cari: 'solok', jenis: 'city' });
  expect(control(root, 'Cari instansi').value).toBe('solok');
  expect(control(root, 'Jenis').value).toBe('city');
  const provinces = control(root, 'Provinsi');
  expect([...provinces.querySelectorAll('option')].map(textOf)).toEqual(['Semua', 'Sumatera Barat']);
  type(provinces, '13');
  await settle();
  expect(TestBed.inject(Router).url).toBe('/?cari=solok&jenis=city&provinsi=13');
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
