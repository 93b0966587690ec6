/** @jest-environment node */
import { rejectionGroups } from './rejection-groups';
import { stepStandings } from './import-steps';

test.each([
  { state: 'uploading', standings: ['now', 'later', 'later', 'later'] },
  { state: 'choosing', standings: ['done', 'now', 'later', 'later'] },
  { state: 'checked', standings: ['done', 'done', 'now', 'later'] },
  { state: 'storing', standings: ['done', 'done', 'done', 'now'] },
  { state: 'stored', standings: ['done', 'done', 'done', 'done'] },
  { state: 'refused', standings: ['later', 'later', 'later', 'later'] },
] as const)('an import that is $state stands at $standings', ({ state, standings }) => {
  expect(stepStandings(state).map(({ standing }) => standing)).toEqual(standings);
});

test('the most frequent problem comes first, with its own rows', () => {
  const rows = [
    { line: 2, column: 'Status', code: 'status-unknown', message: 'x' },
    { line: 3, column: null, code: 'too-few-cells', message: 'y' },
  ] as const;
  const counts = [
    { code: 'too-few-cells', rows: 1 },
    { code: 'status-unknown', rows: 9 },
  ] as const;
  expect(rejectionGroups(counts, rows).map(({ rows: count, first }) => [count, first[0]?.line])).toEqual([
    [9, 2],
    [1, 3],
  ]);
});
