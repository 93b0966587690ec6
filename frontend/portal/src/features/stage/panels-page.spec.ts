import type { AssignableRole, PanelView, RecusalView } from '@anggakara/contracts';
import { aStage, anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aPerson, aSession } from '../../testing/people';
import { button, control, hasButton, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { PanelsPage } from './panels-page';

const STAGE = '/api/editions/demo/stages/interview';
const PANEL: PanelView = {
  stage: 'interview',
  group: 'IP',
  version: 2,
  quorum: 2,
  members: [
    { personId: 'a', name: 'Ayu' },
    { personId: 'b', name: 'Bima' },
  ],
};
const RECUSAL: RecusalView = {
  personId: 'a',
  name: 'Ayu',
  entry: 'IP-001',
  entryName: 'Kota Contoh',
  reason: 'Konsultan.',
  recordedAt: '2026-11-25T03:42:00Z',
  recordedBy: 'Laras Arunika',
};
const PROGRESS = {
  stage: 'interview',
  jurors: [{ personId: 'b', name: 'Bima', declared: true }],
  rows: [
    { entry: 'IP-001', entryName: 'Kota Contoh', group: 'IP', cells: [{ personId: 'b', state: 'locked' }] },
    { entry: 'IP-002', entryName: 'Kota Telaga', group: 'IP', cells: [{ personId: 'b', state: 'recused' }] },
  ],
  locked: 1,
  expected: 1,
};

function anApi(role: AssignableRole = 'organizer', panel: Partial<PanelView> = {}, recusals = [RECUSAL]): FakeApi {
  const stage = aStage({ code: 'interview', name: 'Wawancara', markedBy: 'juror' });
  const people = [aPerson({ id: 'b', name: 'Bima' }), aPerson({ id: 'c', name: 'Citra' })];
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions/demo', anEdition({ stages: [stage] }))
    .on('GET /api/editions/demo/people', { items: [...people, aPerson({ id: 'd', role: 'evaluator' })], total: 3 })
    .on(`GET ${STAGE}/panels`, { items: [{ ...PANEL, ...panel }], total: 1 })
    .on(`GET ${STAGE}/recusals`, { items: recusals, total: recusals.length })
    .on(`GET ${STAGE}/progress`, PROGRESS)
    .on(`PUT ${STAGE}/panels/IP`, { ...PANEL, version: 3 })
    .on(`POST ${STAGE}/recusals`, RECUSAL);
}

function open(api = anApi()) {
  return visit(PanelsPage, api, { edition: 'demo', stage: 'interview' });
}

async function seating(api = anApi()) {
  const page = await open(api);
  button(page.root, 'Ubah anggota Instansi Pemerintah').click();
  await page.settle();
  const tick = (place: number): void =>
    page.root.querySelectorAll<HTMLInputElement>('app-seating-editor input')[place]?.click();
  return { ...page, tick };
}

test('a panel shows its members and its quorum, a recusal its reason and who recorded it', async () => {
  const { root } = await open();
  expect(textOf(root.querySelector('app-panel-card'))).toContain('2 anggota, kuorum 2');
  expect(textOf(root.querySelector('table'))).toContain('Konsultan.');
  expect(textOf(root.querySelector('table'))).toContain('oleh Laras Arunika');
});

test('a panel below its quorum is marked', async () => {
  const { root } = await open(anApi('auditor', { members: [] }));
  expect(textOf(root.querySelector('app-panel-card'))).toContain('Di bawah kuorum');
});

test('whoever holds the role may sit, and the panel is saved with the version that was seen', async () => {
  const api = anApi();
  const { root, settle, tick } = await seating(api);
  expect([...root.querySelectorAll('app-seating-editor label')].map(textOf)).toEqual(['Ayu', 'Bima', 'Citra']);
  tick(2);
  await settle();
  submit(root.querySelector('app-seating-editor') as HTMLElement);
  await settle();
  expect(api.writes).toMatchObject([{ method: 'PUT', body: { members: ['a', 'b', 'c'], version: 2 } }]);
  expect(root.querySelector('app-seating-editor')).toBeNull();
});

test('a panel below the quorum is not sent', async () => {
  const api = anApi();
  const { root, settle, tick } = await seating(api);
  tick(0);
  await settle();
  submit(root.querySelector('app-seating-editor') as HTMLElement);
  await settle();
  expect(textOf(root.querySelector('app-seating-editor'))).toContain('Pilih paling sedikit 2 orang');
  expect(api.writes).toEqual([]);
});

test('a member who has marked is not taken off, and the server says why', async () => {
  const { root, settle } = await seating(anApi().on(`PUT ${STAGE}/panels/IP`, refused('panel-member-has-marks')));
  submit(root.querySelector('app-seating-editor') as HTMLElement);
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Anggota panel sudah menilai');
});

test('a recusal is recorded for an entry that the juror marks', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  root.querySelector('details')?.dispatchEvent(new Event('toggle'));
  await settle();
  const editor = root.querySelector('app-recusal-editor') as HTMLElement;
  type(control(editor, 'Penilai'), 'b');
  await settle();
  expect([...control(editor, 'Peserta').querySelectorAll('option')].map(textOf)).toEqual([
    'Pilih peserta',
    'IP-001 Kota Contoh',
  ]);
  type(control(editor, 'Peserta'), 'IP-001');
  type(control(editor, 'Alasan'), 'Saudara.');
  await settle();
  submit(editor);
  await settle();
  expect(api.writes).toMatchObject([{ body: { personId: 'b', entry: 'IP-001', reason: 'Saudara.' } }]);
});

test('an auditor reads and changes nothing', async () => {
  const { root } = await open(anApi('auditor', {}, []));
  expect(hasButton(root, 'Ubah anggota Instansi Pemerintah')).toBe(false);
  expect(root.querySelector('details')).toBeNull();
  expect(textOf(root)).toContain('Belum ada pengunduran diri');
});
