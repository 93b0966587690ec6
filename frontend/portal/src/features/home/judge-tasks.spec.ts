/** @jest-environment node */
import type { SheetState, SheetSummaryView } from '@anggakara/contracts';
import { judgeTasks, type JudgedStage } from './judge-tasks';

const STAGE: JudgedStage = { edition: 'demo', code: 'document', name: 'Evaluasi dokumen', state: 'open' };
const BASE = ['/edisi', 'demo', 'tahap', 'document', 'penilaian'];

function sheet(entry: string, state: SheetState): SheetSummaryView {
  return {
    entry,
    entryName: `Kota ${entry}`,
    agencyName: '',
    group: 'IP',
    state,
    marked: 2,
    criteria: 5,
    lockedAt: null,
  };
}

test('before the conflicts are declared there is one task', () => {
  expect(judgeTasks(STAGE, false, [])).toMatchObject([{ state: 'now', link: [...BASE, 'benturan'] }]);
});

test('open sheets are counted without those that the juror stepped aside from', () => {
  const sheets = [sheet('A', 'locked'), sheet('B', 'not-started'), sheet('C', 'recused')];
  expect(judgeTasks(STAGE, true, sheets)[0]).toMatchObject({
    title: '1 lembar nilai belum terkunci',
    detail: '1 dari 2 lembar terkunci.',
    state: 'now',
  });
});

test('a sheet that was begun is offered by name', () => {
  const tasks = judgeTasks(STAGE, true, [sheet('A', 'not-started'), sheet('B', 'in-progress')]);
  expect(tasks[1]).toMatchObject({ title: 'Lanjutkan Kota B', link: [...BASE, 'B'] });
});

test.each([
  { state: 'planned', sheets: [], is: 'waiting', title: 'Evaluasi dokumen belum dibuka' },
  { state: 'open', sheets: [sheet('A', 'locked')], is: 'done', title: 'Semua lembar terkunci' },
  { state: 'locked', sheets: [sheet('A', 'in-progress')], is: 'waiting', title: '1 lembar nilai belum terkunci' },
] as const)('a $state stage is $is', ({ state, sheets, is, title }) => {
  expect(judgeTasks({ ...STAGE, state }, true, sheets)[0]).toMatchObject({ state: is, title });
});
