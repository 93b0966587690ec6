import { TestBed } from '@angular/core/testing';
import type { AssignableRole, SheetState, StageProgressView, StageView } from '@anggakara/contracts';
import { aStage, anEdition } from '../../testing/editions';
import { FakeApi, refused } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { button, control, hasButton, rows, submit, textOf, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { Confirm, type Question } from '../../ui/confirm';
import { StagePage } from './stage-page';

const STAGE = '/api/editions/demo/stages/document';

function aProgress(states: readonly SheetState[] = ['locked', 'not-started']): StageProgressView {
  const cells = states.map((state, place) => ({ personId: `p${place}`, state }));
  return {
    stage: 'document',
    jurors: cells.map(({ personId }, place) => ({ personId, name: `Penilai ${place}`, declared: place === 0 })),
    rows: [{ entry: 'IP-001', entryName: 'Kota Contoh', group: 'IP', cells }],
    locked: states.filter((state) => state === 'locked').length,
    expected: states.length,
  };
}

interface Setting {
  readonly role?: AssignableRole;
  readonly stage?: Partial<StageView>;
  readonly synthetic?: boolean;
}

function anApi({ role = 'organizer', stage = {}, synthetic = true }: Setting = {}): FakeApi {
  const edition = anEdition({ synthetic, stages: [aStage(stage)] });
  return new FakeApi()
    .on('GET /api/session', aSession(role))
    .on('GET /api/editions', { items: [edition], total: 1 })
    .on('GET /api/editions/demo', edition)
    .on(`GET ${STAGE}/progress`, aProgress())
    .on(`POST ${STAGE}/lock`, aStage({ state: 'locked', version: 4 }))
    .on(`POST ${STAGE}/opening`, aStage({ version: 4 }))
    .on(`POST ${STAGE}/reopening`, aStage({ version: 4 }))
    .on(`POST ${STAGE}/example-marks`, aProgress(['locked', 'locked']))
    .on(`PUT ${STAGE}/schedule`, aStage({ version: 4 }));
}

async function open(api: FakeApi, answer: { reason: string } | null = { reason: 'Salah kunci.' }) {
  const page = await visit(StagePage, api, { edition: 'demo', stage: 'document' });
  const asked: Question[] = [];
  jest.spyOn(TestBed.inject(Confirm), 'ask').mockImplementation((question) => {
    asked.push(question);
    return Promise.resolve(answer);
  });
  return { ...page, asked };
}

test.each<{ stage: Partial<StageView>; act: string; url: string; body: object }>([
  { stage: { state: 'planned' }, act: 'Buka tahap', url: `${STAGE}/opening`, body: { version: 3 } },
  { stage: { state: 'open' }, act: 'Kunci tahap', url: `${STAGE}/lock`, body: { version: 3 } },
  {
    stage: { state: 'locked' },
    act: 'Buka kembali tahap',
    url: `${STAGE}/reopening`,
    body: { reason: 'Salah kunci.', version: 3 },
  },
])('$act moves the stage and everything is read again', async ({ stage, act, url, body }) => {
  const api = anApi({ stage });
  const { root, settle } = await open(api);
  button(root, act).click();
  await settle();
  expect(api.writes).toEqual([{ method: 'POST', url, body }]);
  expect(api.seen.filter(({ url: read }) => read === '/api/editions/demo')).toHaveLength(2);
});

test('a lock is asked for with what it leaves unfinished', async () => {
  const { root, settle, asked } = await open(anApi(), null);
  button(root, 'Kunci tahap').click();
  await settle();
  expect(asked[0]?.text).toContain('1 dari 2 lembar belum terkunci (1 belum mulai)');
});

test('who thinks better of it moves nothing', async () => {
  const api = anApi();
  const { root, settle } = await open(api, null);
  button(root, 'Kunci tahap').click();
  await settle();
  expect(api.writes).toEqual([]);
});

test('a refused move says why', async () => {
  const api = anApi({ stage: { state: 'planned' } }).on(`POST ${STAGE}/opening`, refused('shortlist-missing'));
  const { root, settle } = await open(api);
  button(root, 'Buka tahap').click();
  await settle();
  expect(textOf(root.querySelector('app-problem-summary'))).toContain('Hasil tahap sebelumnya belum ada');
});

test('progress is shown sheet by sheet state and juror by juror', async () => {
  const { root } = await open(anApi());
  expect(textOf(root.querySelector('#terkunci'))).toBe('1 dari 2 lembar terkunci');
  expect(rows(root).map((cells) => cells.slice(0, 3))).toEqual([
    ['Penilai 0', 'Sudah dinyatakan', '1/1'],
    ['Penilai 1', 'Belum dinyatakan', '0/1'],
  ]);
});

test('example marks fill an example edition alone', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  button(root, 'Isi nilai contoh').click();
  await settle();
  expect(textOf(root.querySelector('#terkunci'))).toBe('2 dari 2 lembar terkunci');
  TestBed.resetTestingModule();
  const real = await open(anApi({ synthetic: false }));
  expect(hasButton(real.root, 'Isi nilai contoh')).toBe(false);
});

test.each<AssignableRole>(['secretariat', 'auditor'])('a %s reads and moves nothing', async (role) => {
  const { root } = await open(anApi({ role }));
  expect(textOf(root.querySelector('h1'))).toBe('Evaluasi dokumen');
  expect(hasButton(root, 'Kunci tahap')).toBe(false);
  expect(hasButton(root, 'Isi nilai contoh')).toBe(false);
});

test('a deadline is moved with its reason', async () => {
  const api = anApi();
  const { root, settle } = await open(api);
  root.querySelector('section details')?.dispatchEvent(new Event('toggle'));
  await settle();
  const editor = root.querySelector('app-schedule-editor') as HTMLElement;
  type(control(editor, 'Ditutup (WIB)'), '2026-12-05T23:59');
  await settle();
  submit(editor);
  await settle();
  expect(textOf(editor.querySelector('app-problem-summary'))).toContain('Tulis alasan perubahan jadwal.');
  type(control(editor, 'Alasan'), 'Libur bersama.');
  await settle();
  submit(editor);
  await settle();
  expect(api.writes).toMatchObject([
    { method: 'PUT', body: { closesAt: '2026-12-05T16:59:00.000Z', reason: 'Libur bersama.', version: 3 } },
  ]);
});

test('a stage that the edition does not have is said', async () => {
  const { root } = await open(anApi({ stage: { code: 'interview' } }));
  expect(textOf(root)).toContain('Edisi ini tidak memiliki tahap document.');
});
