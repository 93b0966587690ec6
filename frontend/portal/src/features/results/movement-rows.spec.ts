/** @jest-environment node */
import type { Movement } from '../../data/result';
import { movementRows } from './movement-rows';

function aMovement(entry: string, movement: Partial<Movement> = {}): Movement {
  return {
    entry,
    group: 'IP',
    rankBefore: 1,
    rankAfter: 1,
    scoreBefore: '80.00',
    scoreAfter: '80.00',
    difference: '0.00',
    parts: [],
    passedBy: [],
    passed: [],
    selectedBefore: true,
    selectedAfter: true,
    ...movement,
  };
}

function rowsOf(movements: readonly Movement[]) {
  return movementRows({ comparison: { sameInput: false, rubrics: [], entered: [], left: [], movements }, names: {} });
}

test('who entered stands first, then who left, then the longest way', () => {
  const rows = rowsOf([
    aMovement('IP-001', { rankBefore: 5, rankAfter: 4 }),
    aMovement('IP-002', { rankBefore: 30, rankAfter: 31, selectedAfter: false }),
    aMovement('IP-003', { rankBefore: 20, rankAfter: 9 }),
    aMovement('IP-004', { rankBefore: 31, rankAfter: 30, selectedBefore: false }),
  ]);
  expect(rows.map(({ movement, change }) => [movement.entry, change])).toEqual([
    ['IP-004', 'entered'],
    ['IP-002', 'left'],
    ['IP-003', 'up'],
    ['IP-001', 'up'],
  ]);
});

test.each<{ movement: Partial<Movement>; change: string }>([
  { movement: { rankBefore: 2, rankAfter: 3 }, change: 'down' },
  { movement: { scoreAfter: '81.00' }, change: 'same-rank' },
  { movement: { rankAfter: null, scoreAfter: null }, change: 'unranked' },
])('a movement that is $change', ({ movement, change }) => {
  expect(rowsOf([aMovement('IP-001', movement)])[0]?.change).toBe(change);
});

test('the criterion that moved the score most is named, whichever way it moved', () => {
  const part = (node: string, difference: string) => {
    return { node, before: '0', after: '0', difference, scoreBefore: null, scoreAfter: null, metric: null };
  };
  const parts = [part('OUTPUT', '0.500000'), part('IMPACT', '-2.000000'), part('M1', '1.900000')];
  expect(rowsOf([aMovement('IP-001', { parts })])[0]?.mainPart?.node).toBe('IMPACT');
  expect(rowsOf([aMovement('IP-001')])[0]?.mainPart).toBeNull();
});
