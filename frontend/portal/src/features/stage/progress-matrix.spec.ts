/** @jest-environment node */
import { signal } from '@angular/core';
import type { GroupCode, SheetState, StageProgressView } from '@anggakara/contracts';
import { cellOf, ProgressMatrix, ROWS_PER_PAGE, type ProgressRow, type RowFilter } from './progress-matrix';

function aRow(entry: string, group: GroupCode, states: Readonly<Record<string, SheetState>>): ProgressRow {
  const cells = Object.entries(states).map(([personId, state]) => ({ personId, state }));
  return { entry, entryName: `Nama ${entry}`, group, cells };
}

function aMatrix(progress: Partial<StageProgressView> = {}): ProgressMatrix {
  const jurors = [
    { personId: 'a', name: 'Juri A', declared: true },
    { personId: 'b', name: 'Juri B', declared: false },
  ];
  const rows = [
    aRow('IP-001', 'IP', { a: 'locked', b: 'locked' }),
    aRow('IP-002', 'IP', { a: 'locked', b: 'in-progress' }),
    aRow('UPP-001', 'UPP', { a: 'recused', b: 'not-started' }),
    aRow('UPP-002', 'UPP', { a: 'complete' }),
  ];
  return new ProgressMatrix(signal({ stage: 'interview', jurors, rows, locked: 3, expected: 6, ...progress }));
}

test('each juror is counted over the own sheets, recused ones apart', () => {
  expect(aMatrix().jurors()).toEqual([
    { personId: 'a', name: 'Juri A', declared: true, locked: 2, expected: 3 },
    { personId: 'b', name: 'Juri B', declared: false, locked: 1, expected: 3 },
  ]);
});

test('states are counted over all sheets, whatever is filtered', () => {
  const matrix = aMatrix();
  matrix.ofGroup('UPP');
  expect(matrix.counts()).toEqual({ 'not-started': 1, 'in-progress': 1, complete: 1, locked: 3, recused: 1 });
  expect(matrix.unfinished()).toBe(3);
});

test.each<{ filter: RowFilter; shown: readonly string[] }>([
  { filter: 'all', shown: ['IP-001', 'IP-002', 'UPP-001', 'UPP-002'] },
  { filter: 'open', shown: ['IP-002', 'UPP-001', 'UPP-002'] },
  { filter: 'recused', shown: ['UPP-001'] },
  { filter: 'complete', shown: ['UPP-002'] },
])('rows with a sheet that is $filter', ({ filter, shown }) => {
  const matrix = aMatrix();
  matrix.inState(filter);
  expect(matrix.rows().map(({ entry }) => entry)).toEqual(shown);
});

test('a group is shown alone', () => {
  const matrix = aMatrix();
  matrix.ofGroup('IP');
  expect(matrix.rows().map(({ entry }) => entry)).toEqual(['IP-001', 'IP-002']);
  expect(matrix.groups()).toEqual(['IP', 'UPP']);
});

test('many rows come page by page, and a filter begins at the first page again', () => {
  const rows = Array.from({ length: 60 }, (_, place) => aRow(`IP-${place}`, 'IP', { a: 'locked' }));
  const matrix = aMatrix({ rows });
  expect(matrix.pages()).toBe(3);
  matrix.turn(1);
  matrix.turn(1);
  matrix.turn(1);
  expect(matrix.page()).toBe(2);
  expect(matrix.shown()).toHaveLength(60 - 2 * ROWS_PER_PAGE);
  matrix.inState('open');
  expect([matrix.page(), matrix.shown().length]).toEqual([0, 0]);
});

test('a juror outside the panel of an entry has no cell there', () => {
  expect(cellOf(aRow('UPP-002', 'UPP', { a: 'complete' }), 'b')).toBeNull();
});
