/** @jest-environment node */
import { aGroupResult, anEntryResult, aRanked, aRun } from '../../testing/runs';
import { groupRankings } from './ranking';

const names = { 'IP-001': { name: 'Kota Satu', agencyName: 'Pemerintah Kota Satu' } };

test('a group is shown best first with the cut below the last selected entry', () => {
  const cut = { entry: 'IP-002', rank: 2, score: '80.00' };
  const entries = [aRanked('IP-003', 3, '70.00', false), aRanked('IP-001', 1, '90.00'), aRanked('IP-002', 2, '80.00')];
  const [ranking] = groupRankings(aRun({ entries, groups: [aGroupResult({ cut })] }, { names }));
  expect(ranking?.ranked.map(({ entry, rank, isLastSelected }) => [entry.code, rank, isLastSelected])).toEqual([
    ['IP-001', 1, false],
    ['IP-002', 2, true],
    ['IP-003', 3, false],
  ]);
});

test('within a shared rank the one that a ruling selected stands above the cut', () => {
  const entries = [
    aRanked('IP-001', 1, '90.00'),
    { ...aRanked('IP-002', 2, '80.00', false), outcome: { kind: 'not-selected', reason: 'ruling' } as const },
    { ...aRanked('IP-003', 2, '80.00'), outcome: { kind: 'selected', by: 'ruling', category: null } as const },
  ];
  const cut = { entry: 'IP-003', rank: 2, score: '80.00' };
  const [ranking] = groupRankings(aRun({ entries, groups: [aGroupResult({ cut })] }));
  expect(ranking?.ranked.map(({ entry }) => entry.code)).toEqual(['IP-001', 'IP-003', 'IP-002']);
  expect(ranking?.ranked[1]?.isLastSelected).toBe(true);
});

test('a group with a cut for each award category has no cut of its own', () => {
  const entries = [aRanked('IP-001', 1, '90.00'), aRanked('IP-002', 2, '80.00', false)];
  const [ranking] = groupRankings(aRun({ entries, groups: [aGroupResult({ cut: null })] }));
  expect(ranking?.ranked.some(({ isLastSelected }) => isLastSelected)).toBe(false);
});

test('entries without a rank stand apart, by why they have none', () => {
  const incomplete = { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } as const;
  const entries = [
    anEntryResult('IP-004', { standing: incomplete }),
    anEntryResult('IP-005', { standing: { kind: 'ineligible', reason: 'withdrawn' } }),
  ];
  const [ranking] = groupRankings(aRun({ entries }));
  expect(ranking?.ranked).toEqual([]);
  expect(ranking?.incomplete.map(({ entry }) => entry.code)).toEqual(['IP-004']);
  expect(ranking?.ineligible.map(({ entry }) => entry.code)).toEqual(['IP-005']);
});

test('reserves are numbered, names are those of the run, and groups are kept apart', () => {
  const groups = [aGroupResult({ reserves: ['IP-009', 'IP-001'] }), aGroupResult({ group: 'UPP' })];
  const entries = [aRanked('IP-001', 1, '90.00', false), { ...aRanked('UPP-001', 1, '88.00'), group: 'UPP' }];
  const [ip, upp] = groupRankings(aRun({ groups, entries }, { names }));
  expect(ip?.ranked).toMatchObject([{ name: 'Kota Satu', reserve: 2 }]);
  expect(upp?.ranked).toMatchObject([{ name: 'UPP-001', reserve: null }]);
});

test('a tie across the cut belongs to its group', () => {
  const openTies = [{ group: 'UPP', category: null, entries: ['UPP-001', 'UPP-002'], freePlaces: 1 }];
  const groups = [aGroupResult(), aGroupResult({ group: 'UPP' })];
  expect(groupRankings(aRun({ groups, openTies })).map((ranking) => ranking.openTies.length)).toEqual([0, 1]);
});
