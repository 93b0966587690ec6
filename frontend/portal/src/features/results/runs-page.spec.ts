import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AssignableRole, StageState } from '@anggakara/contracts';
import { aStage, anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, hasButton, link, rows, textOf } from '../../testing/queries';
import { aRun, aRunSummary } from '../../testing/runs';
import { visit } from '../../testing/visit';
import { RunsPage } from './runs-page';

const RUNS = '/api/editions/demo/stages/document/runs';

interface Setting {
  readonly role?: AssignableRole;
  readonly state?: StageState;
  readonly runs?: readonly number[];
}

function anApi({ role = 'organizer', state = 'locked', runs = [1, 2] }: Setting = {}): FakeApi {
  const items = runs.map((number) => aRunSummary({ number, standing: number === 1 ? 'preliminary' : 'official' }));
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [anEdition({ stages: [aStage({ state })] })], total: 1 })
    .on(`GET ${RUNS}`, { items, total: items.length })
    .on(`POST ${RUNS}`, aRun({}, { number: 3 }));
}

function open(api = anApi()) {
  return visit(RunsPage, api, { edition: 'demo', stage: 'document' });
}

test('runs stand newest first, each with its standing and the run to compare it with', async () => {
  const { root } = await open();
  expect(rows(root).map(([run, standing]) => [run, standing])).toEqual([
    ['Hitungan 2', 'Resmi Semua tempat terisi'],
    ['Hitungan 1', 'Sementara Semua tempat terisi'],
  ]);
  expect(link(root, 'dengan hitungan 1').getAttribute('href')).toContain('2/banding/1');
});

test.each<{ state: StageState; text: string }>([
  { state: 'open', text: 'hitungan bersifat sementara' },
  { state: 'locked', text: 'hitungan berikutnya resmi' },
])('before it is made, a run says what it will be: $text', async ({ state, text }) => {
  const { root } = await open(anApi({ state }));
  expect(textOf(root.querySelector('.note'))).toContain(text);
});

test('a run is made and shown', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  const away = jest.spyOn(TestBed.inject(Router), 'navigate');
  button(root, 'Hitung').click();
  await settle();
  expect(api.writes).toEqual([{ method: 'POST', url: RUNS, body: {} }]);
  expect(away).toHaveBeenCalledWith(['/edisi', 'demo', 'tahap', 'document', 'hasil', 3]);
});

test('a run that cannot be made says why and leads nowhere', async () => {
  const { root, settle } = await open(anApi().on(`POST ${RUNS}`, refused('stage-not-open', { stage: 'document' })));
  const away = jest.spyOn(TestBed.inject(Router), 'navigate');
  button(root, 'Hitung').click();
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Tahap belum dibuka');
  expect(away).not.toHaveBeenCalled();
});

test('without runs the page says what brings one, and readers make none', async () => {
  const { root } = await open(anApi({ role: 'auditor', runs: [] }));
  expect(textOf(root)).toContain('Belum ada hitungan');
  expect(hasButton(root, 'Hitung')).toBe(false);
});
