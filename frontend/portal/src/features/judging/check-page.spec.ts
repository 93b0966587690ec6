import { TestBed } from '@angular/core/testing';
import type { SheetView } from '@anggakara/contracts';
import { OUTBOX_STORE } from '../../data/outbox-store';
import { sheetName, type PendingMark } from '../../data/pending-mark';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aStore } from '../../testing/outbox';
import { aSession, aUser } from '../../testing/people';
import { button, link, rows, textOf } from '../../testing/queries';
import { aMark, aSheet, aSheetSummary } from '../../testing/sheets';
import { visit } from '../../testing/visit';
import { Confirm, type Answer } from '../../ui/confirm';
import { CheckPage } from './check-page';

const STAGE = '/api/editions/demo/stages/interview';
const SHEET = `${STAGE}/sheets/IP-001`;
const FULL = [aMark('OUTPUT', '40', { note: 'Cukup' }), aMark('IMPACT', '87.5', { sequence: 2 })];

function anApi(sheet: Partial<SheetView> = {}): FakeApi {
  const next = aSheetSummary({ entry: 'IP-002', state: 'not-started' });
  return new FakeApi()
    .on('GET /api/session', aSession('juror'))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on(`GET ${SHEET}`, aSheet({ marks: FULL, state: 'complete', ...sheet }))
    .on(`GET ${STAGE}/sheets`, { items: [next], total: 1 });
}

interface Setting {
  readonly left?: readonly PendingMark[];
  readonly answer?: Answer | null;
}

async function open(api: FakeApi, { left = [], answer = { reason: '' } }: Setting = {}) {
  TestBed.configureTestingModule({ providers: [{ provide: OUTBOX_STORE, useValue: aStore(left) }] });
  const page = await visit(CheckPage, api, { edition: 'demo', stage: 'interview', entry: 'IP-001' });
  jest.spyOn(TestBed.inject(Confirm), 'ask').mockResolvedValue(answer);
  await page.settle();
  return page;
}

test('every answer is read once more, with its note', async () => {
  const { root } = await open(anApi());
  expect(rows(root)).toEqual([
    ['Nama OUTPUT', '40', 'Cukup'],
    ['Nama IMPACT', '87,5', '-'],
  ]);
  expect(textOf(root.querySelector('app-live-totals'))).toBe('UPP68,50');
});

test('a sheet with a criterion that is not scored cannot be locked, and the way to it is shown', async () => {
  const { root } = await open(anApi({ marks: [aMark('OUTPUT', '40')] }));
  expect(textOf(root)).toContain('1 kriteria belum dinilai');
  expect(link(root, 'Nama IMPACT').getAttribute('href')).toContain('IP-001#IMPACT');
  expect(button(root, 'Kirim & kunci').disabled).toBe(true);
});

test('the lock names the sequence that was seen, and the next sheet is offered', async () => {
  const locked = aSheet({ marks: FULL, state: 'locked', lockedAt: '2026-11-25T03:42:00Z' });
  const api = anApi().on(`POST ${SHEET}/lock`, locked);
  const { root, settle } = await open(api);
  button(root, 'Kirim & kunci').click();
  await settle();
  expect(api.writes).toMatchObject([{ url: `${SHEET}/lock`, body: { sequence: 2 } }]);
  expect(textOf(root)).toContain('Lembar terkunci');
  expect(link(root, 'Lanjut ke IP-002').getAttribute('href')).toBe('/edisi/demo/tahap/interview/penilaian/IP-002');
});

test('who thinks better of it locks nothing', async () => {
  const api = anApi();
  const { root, settle } = await open(api, { answer: null });
  button(root, 'Kirim & kunci').click();
  await settle();
  expect(api.writes).toEqual([]);
});

test('a sheet that changed elsewhere is not locked, and is read again', async () => {
  const api = anApi().on(`POST ${SHEET}/lock`, refused('sheet-stale'));
  const { root, settle } = await open(api);
  button(root, 'Kirim & kunci').click();
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Lembar nilai berubah');
  expect(api.seen.filter(({ method, url }) => method === 'GET' && url === SHEET)).toHaveLength(2);
});

test('marks that the server has not taken hold the lock back', async () => {
  const sheet = sheetName({ person: aUser('juror').id, edition: 'demo', stage: 'interview', entry: 'IP-001' });
  const event = { id: 'a', criterion: 'IMPACT', value: '80' };
  const refusal = { code: 'mark-above-scale', title: 'Nilai di atas skala', detail: 'Paling tinggi 100.' };
  const { root } = await open(anApi(), { left: [{ sheet, order: 1, event, attempted: true, refusal }] });
  expect(textOf(root)).toContain('1 perubahan belum diterima server');
  expect(button(root, 'Kirim & kunci').disabled).toBe(true);
});

test('what waited on this device is sent before the answers are read', async () => {
  const sheet = sheetName({ person: aUser('juror').id, edition: 'demo', stage: 'interview', entry: 'IP-001' });
  const event = { id: 'a', criterion: 'IMPACT', value: '80' };
  const api = anApi().on(`POST ${SHEET}/marks`, { sequence: 3, headHash: 'h', savedAt: '2026-11-25T03:42:00Z' });
  await open(api, { left: [{ sheet, order: 1, event, attempted: false, refusal: null }] });
  const order = api.seen.filter(({ url }) => url.startsWith(SHEET)).map(({ method }) => method);
  expect(order).toEqual(['POST', 'GET']);
});
