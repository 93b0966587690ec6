import { TestBed } from '@angular/core/testing';
import { aStage, anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, hasButton, rows, textOf } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { Confirm } from '../../ui/confirm';
import { EditionPage } from './edition-page';

const PRESETS = {
  items: [{ code: '2022', name: 'Kuota 2022', groups: anEdition().groups, categories: [] }],
  total: 1,
};

function anApi(role: Parameters<typeof aSession>[0], edition = anEdition()): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions/demo', edition)
    .on('GET /api/presets', PRESETS);
}

async function visitAs(api: FakeApi) {
  const page = await visit(EditionPage, api, { edition: 'demo' });
  jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue({ reason: '' });
  return page;
}

test('groups, windows, facts and sources stand with where they come from', async () => {
  const { root } = await visitAs(anApi('auditor'));
  expect(rows(root)[0]?.slice(0, 2)).toEqual(['Instansi Pemerintah (IP)', '30']);
  expect(textOf(root)).toContain('meloloskan Top 30');
  expect(textOf(root)).toContain('terdokumentasi');
  expect(textOf(root)).toContain('1 Januari 2025');
  expect(textOf(root.querySelector('cite'))).toBe('Top 46');
});

test('only the organiser may choose quotas, and only before a stage is locked', async () => {
  expect(hasButton((await visitAs(anApi('auditor'))).root, 'Pakai kuota 2022')).toBe(false);
  TestBed.resetTestingModule();
  const locked = anEdition({ stages: [aStage({ state: 'locked' })] });
  expect(hasButton((await visitAs(anApi('organizer', locked))).root, 'Pakai kuota 2022')).toBe(false);
});

test('a confirmed choice is stored with the version that was seen', async () => {
  const api = anApi('organizer').on('PUT /api/editions/demo/preset', anEdition({ preset: '2022', version: 8 }));
  const { root, settle } = await visitAs(api);
  button(root, 'Pakai kuota 2022').click();
  await settle();
  expect(api.writes).toMatchObject([{ body: { preset: '2022', version: 7 } }]);
  expect(textOf(root)).toContain('dipakai');
});

test('a choice that is not confirmed changes nothing', async () => {
  const api = anApi('organizer');
  const { root, settle } = await visitAs(api);
  jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(null);
  button(root, 'Pakai kuota 2022').click();
  await settle();
  expect(api.writes).toEqual([]);
});

test('whoever was faster is shown, and told', async () => {
  const current = anEdition({ name: 'Edisi yang baru', version: 9 });
  const api = anApi('organizer').on('PUT /api/editions/demo/preset', refused('version-stale', { current }));
  const { root, settle } = await visitAs(api);
  button(root, 'Pakai kuota 2022').click();
  await settle();
  expect(textOf(root.querySelector('[role="alert"]'))).toContain('pilihan Anda tidak disimpan');
  expect(textOf(root.querySelector('h1'))).toBe('Edisi yang baru');
});
