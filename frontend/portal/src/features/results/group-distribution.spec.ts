/** @jest-environment node */
import { aGroupResult, aRanked, aRun } from '../../testing/runs';
import { groupDistribution } from './group-distribution';
import { groupRankings } from './ranking';

const CUT = { entry: 'IP-002', rank: 2, score: '78.40' };

function distribution(cut: typeof CUT | null = CUT) {
  const entries = [
    aRanked('IP-001', 1, '81.00'),
    aRanked('IP-002', 2, '78.40'),
    aRanked('IP-003', 3, '78.10', false),
    aRanked('IP-004', 4, '75.00', false),
  ];
  const names = { 'IP-003': { name: 'Kota Tiga', agencyName: 'Kota Tiga' } };
  const groups = [aGroupResult({ cut })];
  const [ranking] = groupRankings(aRun({ entries, groups }, { names }));
  return ranking === undefined ? null : groupDistribution(ranking);
}

test('the headline says how many were taken, at which score, and how many missed it by a little', () => {
  expect(distribution()?.headline).toBe(
    '2 dari 4 terpilih pada batas 78,40; 1 peserta lain kurang dari satu angka di bawahnya',
  );
});

test('taken and not taken stand on each other, with the cut where its score lies', () => {
  const chart = distribution();
  expect(chart?.labels).toEqual(['75-76', '76-77', '77-78', '78-79', '79-80', '80-81', '81-82']);
  expect(chart?.series.map(({ values }) => values)).toEqual([
    [0, 0, 0, 1, 0, 0, 1],
    [1, 0, 0, 1, 0, 0, 0],
  ]);
  expect(chart?.line?.text).toBe('batas 78,40');
  expect(chart?.line?.at).toBeCloseTo(3.4);
});

test('the table names the entries around the cut', () => {
  expect(distribution()?.series.map(({ texts }) => texts?.[3])).toEqual([
    '1; IP-002 IP-002 78,40',
    '1; IP-003 Kota Tiga 78,10',
  ]);
});

test('without one cut there is no line', () => {
  const chart = distribution(null);
  expect(chart?.line).toBeUndefined();
  expect(chart?.note).toContain('tidak memiliki satu batas bersama');
});

test('a group without ranks has no distribution', () => {
  expect(groupDistribution({ group: aGroupResult(), ranked: [] })).toBeNull();
});
