import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AssignableRole, ComputationView, StageState } from '@anggakara/contracts';
import { aStage, anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, hasButton, link, rows, textOf } from '../../testing/queries';
import { aComputation, aRun, aRunSummary } from '../../testing/runs';
import { visit } from '../../testing/visit';
import { Announcer } from '../../ui/announcer';
import { RunsPage } from './runs-page';

const RUNS = '/api/editions/demo/stages/document/runs';
const COMPUTATIONS = '/api/editions/demo/stages/document/computations';

interface Setting {
  readonly role?: AssignableRole;
  readonly state?: StageState;
  readonly runs?: readonly number[];
  readonly computations?: readonly ComputationView[];
}

function anApi({ role = 'organizer', state = 'locked', runs = [1, 2], computations = [] }: Setting = {}): FakeApi {
  const items = runs.map((number) => aRunSummary({ number, standing: number === 1 ? 'preliminary' : 'official' }));
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [anEdition({ stages: [aStage({ state })] })], total: 1 })
    .on(`GET ${RUNS}`, { items, total: items.length })
    .on(`GET ${COMPUTATIONS}`, { items: computations, total: computations.length })
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

describe('what is being computed', () => {
  const under = aComputation();
  const over = { step: null, finishedAt: '2026-05-20T03:43:00Z' } as const;
  const progressOf = (root: HTMLElement) => root.querySelector('progress');

  test('is found on the page by whoever comes, with how far it is', async () => {
    const { root } = await open(anApi({ role: 'auditor', computations: [under] }));
    expect(progressOf(root)?.value).toBe(42);
    const named = progressOf(root)?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(root.querySelector(`#${named}`))).toBe('Pesanan Laras Arunika');
    expect(textOf(root.querySelector('[role=status]'))).toBe('Menghitung nilai dan peringkat');
    expect(textOf(root)).toContain('42 %, dipesan');
    expect(hasButton(root, 'Batalkan penghitungan')).toBe(false);
  });

  test('is cancelled by who may make runs, and the page says that nothing was kept', async () => {
    const api = anApi({ computations: [under] });
    const cancelled = aComputation({ ...over, state: 'cancelled', cancelledBy: 'Laras Arunika' });
    api.on(`POST ${COMPUTATIONS}/${under.id}/cancellation`, () => {
      api.on(`GET ${COMPUTATIONS}`, { items: [cancelled], total: 1 });
      return cancelled;
    });
    const { root, settle } = await open(api);
    button(root, 'Batalkan penghitungan').click();
    await settle();
    expect(progressOf(root)).toBeNull();
    expect(textOf(root)).toContain('dibatalkan oleh Laras Arunika. Tidak ada yang disimpan.');
  });

  test('that is cancelled while its order still waits is told of once, and is no failure of the order', async () => {
    const cancelled = aComputation({ ...over, state: 'cancelled', cancelledBy: 'Laras Arunika' });
    const api = anApi({ runs: [] }).on(`POST ${RUNS}`, () => {
      api.on(`GET ${COMPUTATIONS}`, { items: [cancelled], total: 1 });
      return refused('computation-cancelled', { by: 'Laras Arunika' });
    });
    const { root, settle } = await open(api);
    button(root, 'Hitung').click();
    await settle();
    expect(textOf(root).match(/dibatalkan oleh Laras Arunika/g)).toHaveLength(1);
    expect(textOf(root.querySelector('app-problem-summary'))).toBe('');
  });

  test('is said to be over where it was, when it is cancelled too late', async () => {
    const api = anApi({ computations: [under] });
    api.on(`POST ${COMPUTATIONS}/${under.id}/cancellation`, refused('computation-over'));
    const { root, settle } = await open(api);
    button(root, 'Batalkan penghitungan').click();
    await settle();
    expect(textOf(root.querySelector('app-computation-list app-problem-summary'))).toContain(
      'Penghitungan sudah berakhir',
    );
  });

  test('that failed says why, until a later one is made', async () => {
    const failure = { title: 'Belum dapat dihitung', detail: 'Ada 1 masalah.' };
    const failed = aComputation({ ...over, state: 'failed', failure });
    const { root } = await open(anApi({ computations: [failed] }));
    expect(textOf(root.querySelector('.note.bad'))).toContain('Ada 1 masalah. Dipesan');
  });

  test('is followed where the run takes its time, and announced when it is made', async () => {
    const api = anApi({ runs: [] }).on(`POST ${RUNS}`, () => {
      const made = aComputation({ ...over, state: 'made', run: 1 });
      api.on(`GET ${COMPUTATIONS}`, { items: [made], total: 1 });
      return under;
    });
    const { root, settle } = await open(api);
    const away = jest.spyOn(TestBed.inject(Router), 'navigate');
    button(root, 'Hitung').click();
    await settle();
    expect(away).not.toHaveBeenCalled();
    expect(
      TestBed.inject(Announcer)
        .announcements()
        .map(({ text }) => text),
    ).toEqual(['Hitungan 1 selesai.']);
  });
});
