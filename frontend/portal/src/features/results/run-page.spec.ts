import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AssignableRole, RunView } from '@anggakara/contracts';
import type { ResultDocument } from '@anggakara/scoring';
import { anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, rows, submit, textOf, type } from '../../testing/queries';
import { aGroupResult, anEntryResult, aComputation, aRanked, aRuling, aRun } from '../../testing/runs';
import { visit } from '../../testing/visit';
import { RunPage } from './run-page';

const STAGE = '/api/editions/demo/stages/document';
const NAMES = {
  'IP-001': { name: 'Kota Satu', agencyName: 'Kota Satu' },
  'IP-002': { name: 'Dinas Dua', agencyName: 'Kota Dua' },
};
const TIED = { kind: 'tied-at-cut' } as const;
const CUT = { entry: 'IP-001', rank: 1, score: '90.00' };

const SHORTLIST: Partial<ResultDocument> = {
  groups: [aGroupResult({ places: 1, ranked: 2, selected: ['IP-001'], reserves: ['IP-002'], cut: CUT })],
  entries: [
    aRanked('IP-001', 1, '90.00'),
    aRanked('IP-002', 2, '80.50', false),
    anEntryResult('IP-003', { standing: { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } }),
  ],
};
const OPEN: Partial<ResultDocument> = {
  state: 'open',
  groups: [aGroupResult({ places: 1, ranked: 2 })],
  entries: [
    { ...aRanked('IP-001', 1, '90.00'), outcome: TIED },
    { ...aRanked('IP-002', 1, '90.00'), outcome: TIED },
  ],
  openTies: [{ group: 'IP', category: null, entries: ['IP-001', 'IP-002'], freePlaces: 1 }],
};
const WINNERS: Partial<ResultDocument> = {
  ...SHORTLIST,
  categories: [
    {
      category: 'management-and-change',
      group: 'IP',
      places: 1,
      winners: [{ entry: 'IP-001', place: 1, score: '91.00' }],
      by: 'assignment',
      cut: null,
    },
  ],
};

function anApi(
  result: Partial<ResultDocument>,
  run: Partial<RunView> = {},
  role: AssignableRole = 'organizer',
): FakeApi {
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [anEdition()], total: 1 })
    .on('GET /api/editions/demo', anEdition())
    .on(`GET ${STAGE}/instruments`, { items: [], total: 0 })
    .on(`GET ${STAGE}/rulings`, { items: [], total: 0 })
    .on(`GET ${STAGE}/runs/1/ranking`, aRun(result, { names: NAMES, ...run }))
    .on(`POST ${STAGE}/rulings`, aRuling())
    .on(`POST ${STAGE}/runs`, aRun(result, { number: 2 }));
}

function open(api: FakeApi) {
  return visit(RunPage, api, { edition: 'demo', stage: 'document', run: '1' });
}

test.each<{ because: string; run: Partial<RunView>; role: AssignableRole; offered: boolean }>([
  { because: 'a settled official run', run: {}, role: 'organizer', offered: true },
  { because: 'a preliminary run', run: { standing: 'preliminary' }, role: 'organizer', offered: false },
  { because: 'a run that waits for a ruling', run: { state: 'open' }, role: 'organizer', offered: false },
  { because: 'somebody who orders nothing', run: {}, role: 'auditor', offered: false },
])('the official list of $because is offered to be printed: $offered', async ({ run, role, offered }) => {
  const { root } = await open(anApi(SHORTLIST, run, role));
  expect(textOf(root).includes('Pesan daftar resmi')).toBe(offered);
});

test('a shortlist shows ranks, the cut, reserves and who has no rank and why', async () => {
  const { root } = await open(anApi(SHORTLIST));
  expect(rows(root).map((cells) => cells.slice(0, 4))).toEqual([
    ['1', 'IP-001 Kota Satu', '90,00', 'Terpilih'],
    ['Batas kelulusan: 1 terpilih dari 1 tempat'],
    ['2', 'IP-002 Dinas Dua Kota Dua', '80,50', 'Di bawah batas Cadangan 1'],
  ]);
  expect(textOf(root)).toContain('1 lembar terkunci, kuorum 2');
  expect(textOf(root)).toContain('1 peserta terpilih, yaitu 1 Instansi Pemerintah.');
});

test('both hashes, the engine and the version of the rules stand with the result', async () => {
  const { root } = await open(anApi(SHORTLIST));
  const seal = textOf(root.querySelector('#cap')?.parentElement ?? null);
  for (const part of ['a'.repeat(64), 'b'.repeat(64), '1.0.0', 'document/IP versi 1']) expect(seal).toContain(part);
});

test.each<{ run: Partial<RunView>; text: string }>([
  { run: { standing: 'preliminary', inForce: false }, text: 'Ia tidak menetapkan siapa pun' },
  { run: { inForce: false }, text: 'tidak berlaku lagi' },
])('a run that moves nobody says so: $text', async ({ run, text }) => {
  const { root } = await open(anApi(SHORTLIST, run));
  expect(textOf(root)).toContain(text);
});

test('a tie across the cut is ruled with exactly the free places and a reason', async () => {
  const api = anApi(OPEN);
  const { root, settle } = await open(api);
  const panel = root.querySelector('app-open-tie-panel') as HTMLElement;
  const boxes = panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  boxes.forEach((box) => box.click());
  await settle();
  submit(panel);
  await settle();
  expect(textOf(panel.querySelector('app-problem-summary'))).toContain('Pilih tepat 1 peserta; baru 2 dipilih.');
  boxes[0]?.click();
  type(control(panel, 'Alasan'), 'Keterwakilan wilayah.');
  await settle();
  submit(panel);
  await settle();
  expect(api.writes).toMatchObject([
    { body: { kind: 'tie-at-cut', group: 'IP', selected: ['IP-002'], reason: 'Keterwakilan wilayah.' } },
  ]);
});

test('a recorded ruling waits for the next run, which can be asked for', async () => {
  const api = anApi(OPEN).on(`GET ${STAGE}/rulings`, { items: [aRuling()], total: 1 });
  const { root, settle } = await open(api);
  expect(textOf(root.querySelector('app-open-tie-panel'))).toContain('berlaku pada hitungan berikutnya');
  button(root, 'Hitung lagi').click();
  await settle();
  expect(api.writes).toEqual([{ method: 'POST', url: `${STAGE}/runs`, body: {} }]);
});

test.each([
  { answer: aRun(OPEN, { number: 2 }), because: 'that is there at once is shown', leads: ['hasil', 2] },
  { answer: aComputation(), because: 'that takes its time is followed where all runs are', leads: ['hasil'] },
])('the next run $because', async ({ answer, leads }) => {
  const api = anApi(OPEN).on(`GET ${STAGE}/rulings`, { items: [aRuling()], total: 1 });
  const { root, settle } = await open(api.on(`POST ${STAGE}/runs`, answer));
  const away = jest.spyOn(TestBed.inject(Router), 'navigate');
  button(root, 'Hitung lagi').click();
  await settle();
  expect(away).toHaveBeenCalledWith(['/edisi', 'demo', 'tahap', 'document', ...leads]);
});

test('a ruling that waits can be replaced', async () => {
  const { root, settle } = await open(anApi(OPEN).on(`GET ${STAGE}/rulings`, { items: [aRuling()], total: 1 }));
  button(root, 'Ganti keputusan').click();
  await settle();
  expect(root.querySelector('app-ruling-editor')).not.toBeNull();
});

test('only the run in force is ruled about, and only by who may', async () => {
  const { root } = await open(anApi(OPEN, { inForce: false }));
  expect(root.querySelector('app-ruling-editor')).toBeNull();
  expect(textOf(root.querySelector('app-open-tie-panel'))).toContain('IP-001, IP-002');
});

test('an auditor reads a tie and rules nothing', async () => {
  const { root } = await open(anApi(OPEN, {}, 'auditor'));
  expect(root.querySelector('app-ruling-editor')).toBeNull();
});

test('winners are a proposal that a ruling may change', async () => {
  const api = anApi(WINNERS).on(`POST ${STAGE}/rulings`, refused('double-win', { entry: 'IP-001' }));
  const { root, settle } = await open(api);
  const card = root.querySelector('app-category-winners') as HTMLElement;
  expect(textOf(card)).toContain('Usulan');
  expect(textOf(card)).toContain('IP-001 Kota Satu 91,00');
  button(card, 'Ubah dengan keputusan pleno Pengelolaan').click();
  await settle();
  expect([...card.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([true, false]);
  type(control(card, 'Alasan'), 'Pleno.');
  await settle();
  submit(card);
  await settle();
  expect(api.writes).toMatchObject([
    { body: { kind: 'category-assignment', category: 'management-and-change', selected: ['IP-001'] } },
  ]);
  expect(textOf(card.querySelector('app-problem-summary'))).toContain('Menang dua kali');
});

test('rulings that the run knew are listed, one that decided nothing is marked', async () => {
  const says = { id: 'diganti oleh putusan R0002', en: 'it is replaced by the ruling R0002' };
  const unusedRulings = [{ code: 'R0001', reason: 'replaced', says }] as const;
  const api = anApi({ ...SHORTLIST, unusedRulings: ['R0001'] }, { rulings: [aRuling()], unusedRulings });
  const { root } = await open(api);
  const list = textOf(root.querySelector('app-ruling-list'));
  expect(list).toContain('Keterwakilan wilayah.');
  expect(list).toContain('Tidak berlaku di hitungan ini');
  expect(list).toContain('Sebabnya: diganti oleh putusan R0002');
});

test('a run that is not there is said', async () => {
  const api = anApi(SHORTLIST).on(`GET ${STAGE}/runs/1/ranking`, refused('not-found'));
  const { root } = await open(api);
  expect(textOf(root.querySelector('[role=alert]'))).toContain('Tidak ditemukan');
  expect(hasButton(root, 'Coba lagi')).toBe(true);
});
