/** @jest-environment node */
import type { DocumentState, DocumentView } from '@anggakara/contracts';
import { staffTasks } from './staff-tasks';

const documents = (...states: readonly DocumentState[]) => states.map((state) => ({ state }) as DocumentView);

test.each([
  { of: documents(), titles: ['0 dokumen siap diunduh'], states: ['now'], because: 'nothing was ordered yet' },
  {
    of: documents('failed', 'making', 'waiting', 'ready'),
    titles: ['1 dokumen gagal dibuat', '2 dokumen sedang dibuat', '1 dokumen siap diunduh'],
    states: ['now', 'running', 'done'],
    because: 'what failed stands first',
  },
])('$because', ({ of, titles, states }) => {
  const tasks = staffTasks('demo', of);
  expect(tasks.map(({ title }) => title)).toEqual(titles);
  expect(tasks.map(({ state }) => state)).toEqual(states);
});
