/** @jest-environment node */
import { signal } from '@angular/core';
import type { SheetSummaryView } from '@anggakara/contracts';
import { aSheetSummary } from '../../testing/sheets';
import { SheetList, type SheetFilter } from './sheet-list';

const SHEETS: readonly SheetSummaryView[] = [
  aSheetSummary({ entry: 'IP-001', state: 'locked' }),
  aSheetSummary({ entry: 'IP-002', entryName: 'Kabupaten Telaga', state: 'not-started' }),
  aSheetSummary({ entry: 'IP-003', state: 'in-progress' }),
  aSheetSummary({ entry: 'UPP-001', agencyName: 'RSUD Contoh', state: 'recused' }),
];

function aList(sheets = SHEETS): SheetList {
  return new SheetList(signal(sheets));
}

test.each<{ filter: SheetFilter; shown: readonly string[]; because: string }>([
  { filter: 'all', shown: ['IP-001', 'IP-002', 'IP-003', 'UPP-001'], because: 'everything is shown at first' },
  { filter: 'open', shown: ['IP-002', 'IP-003'], because: 'open is what waits for the juror' },
  { filter: 'locked', shown: ['IP-001'], because: 'one state alone' },
])('$because', ({ filter, shown }) => {
  const list = aList();
  list.show(filter);
  expect(list.shown().map(({ entry }) => entry)).toEqual(shown);
});

test.each([
  { text: 'telaga', shown: ['IP-002'], because: 'by the name of the entry, whatever the case' },
  { text: ' rsud ', shown: ['UPP-001'], because: 'by the agency' },
  { text: 'ip-00', shown: ['IP-001', 'IP-002', 'IP-003'], because: 'by the code' },
])('sheets are found $because', ({ text, shown }) => {
  const list = aList();
  list.find(text);
  expect(list.shown().map(({ entry }) => entry)).toEqual(shown);
});

test('a recused sheet is not one that is expected', () => {
  const list = aList();
  expect([list.locked(), list.expected()]).toEqual([1, 3]);
});

test('states are counted in the order of a sheet and only where they occur', () => {
  expect(aList().counts()).toEqual([
    { state: 'not-started', count: 1 },
    { state: 'in-progress', count: 1 },
    { state: 'locked', count: 1 },
    { state: 'recused', count: 1 },
  ]);
});

test('the juror goes on with what was begun', () => {
  expect(aList().next()?.entry).toBe('IP-003');
  expect(aList(SHEETS.filter(({ state }) => state === 'locked')).next()).toBeNull();
});
