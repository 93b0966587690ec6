import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { control, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { ConflictsPage } from './conflicts-page';

const CONFLICTS = '/api/editions/demo/stages/document/conflicts';
const ENTRIES = [
  { code: 'IP-001', name: 'Kota Contoh', agencyName: 'Pemerintah Kota Contoh', group: 'IP' },
  { code: 'IP-002', name: 'Kabupaten Telaga', agencyName: 'Kabupaten Telaga', group: 'IP' },
];

function anApi(declaration: object = {}): FakeApi {
  const view = { stage: 'document', declaredAt: null, conflicts: [], entries: ENTRIES, ...declaration };
  return new FakeApi()
    .on('GET /api/session', aSession('evaluator'))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${CONFLICTS}`, view)
    .on(`POST ${CONFLICTS}`, { ...view, declaredAt: '2026-11-25T03:00:00Z' });
}

function open(api: FakeApi) {
  return visit(ConflictsPage, api, { edition: 'demo', stage: 'document' });
}

function tick(root: HTMLElement, place: number): void {
  const box = root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[place];
  box?.click();
}

test('a declaration is refused until the whole list was seen and each conflict has its reason', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  tick(root, 0);
  await settle();
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Tulis alasan benturan kepentingan.');
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('seluruh daftar sudah diperiksa');
  expect(api.writes).toEqual([]);
});

test('a conflict is declared with its reason, and the list opens', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  const away = jest.spyOn(TestBed.inject(Router), 'navigate');
  tick(root, 0);
  await settle();
  type(control(root, 'Alasan'), 'Saudara sepupu.');
  tick(root, 2);
  await settle();
  expect(textOf(root)).toContain('Anda mengundurkan diri menilai 1 peserta.');
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { conflicts: [{ entry: 'IP-001', reason: 'Saudara sepupu.' }] } }]);
  expect(away).toHaveBeenCalledWith(['/edisi', 'demo', 'tahap', 'document', 'penilaian']);
});

test('a search hides no entry that has a conflict', async () => {
  const { root, settle } = await open(anApi());
  tick(root, 0);
  type(root.querySelector('input[type=search]') as HTMLInputElement, 'telaga');
  await settle();
  expect([...root.querySelectorAll('.entries strong')].map(textOf)).toEqual(['IP-001', 'IP-002']);
});

test('what is on record cannot be taken back, and more can be added', async () => {
  const conflicts = [{ entry: 'IP-001', reason: 'Konsultan.' }];
  const api = anApi({ declaredAt: '2026-11-20T02:00:00Z', conflicts });
  const { root, settle } = await open(api);
  expect(textOf(root.querySelector('.entries li'))).toContain('Sudah tercatat: Konsultan.');
  tick(root, 1);
  await settle();
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { conflicts: [] } }]);
});

test('a refusal of the server stands on top of the form', async () => {
  const api = anApi().on(`POST ${CONFLICTS}`, refused('stage-locked', { stage: 'document' }));
  const { root, settle } = await open(api);
  tick(root, 2);
  await settle();
  submit(root);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Tahap sudah dikunci');
});
