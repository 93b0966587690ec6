import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { providersOf } from '../testing/visit';
import { CurrentEdition } from './current-edition';
import { Session } from './session';

const EDITIONS = {
  items: [{ code: 'demo', name: 'Edisi Contoh 2026', year: 2026, synthetic: true, stages: [] }],
  total: 1,
};

async function current(fields: Parameters<typeof aSession>[1] = {}) {
  const api = new FakeApi().on('GET /api/session', aSession('juror', fields)).on('GET /api/editions', EDITIONS);
  TestBed.configureTestingModule({ providers: providersOf(api) });
  const edition = TestBed.inject(CurrentEdition);
  await TestBed.inject(Session).known();
  TestBed.tick();
  await new Promise((done) => setTimeout(done));
  return { api, edition };
}

test('without an address it is the edition assigned last', async () => {
  const { edition } = await current();
  expect(edition.code()).toBe('demo');
  expect(edition.role()).toBe('juror');
  expect(edition.summary()?.name).toBe('Edisi Contoh 2026');
});

test('the edition of the address counts where the person has a role in it', async () => {
  const assignments = [
    { edition: 'demo', role: 'juror', agency: null },
    { edition: '2022', role: 'auditor', agency: null },
  ] as const;
  const { edition } = await current({ assignments });
  edition.visit('2022');
  expect([edition.code(), edition.role()]).toEqual(['2022', 'auditor']);
  edition.visit('2018');
  expect(edition.code()).toBe('demo');
});

test('nothing is asked before the initial password is changed', async () => {
  const { api } = await current({ mustChangePassword: true });
  expect(api.seen.map(({ url }) => url)).toEqual(['/api/session']);
});
