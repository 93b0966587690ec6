/** @jest-environment node */
import { aGroupResult, anEntryResult, aRanked, aResult } from '../../testing/runs';
import { distanceChart, distributionChart } from './explanation-charts';

const CUT = { entry: 'IP-002', rank: 2, score: '78.40' };

test('the distribution says the rank, tells the own bin apart and names the cut', () => {
  const entries = [aRanked('IP-001', 1, '81.00'), aRanked('IP-002', 2, '78.40'), aRanked('IP-003', 3, '78.10', false)];
  const result = aResult({ entries, groups: [aGroupResult({ cut: CUT })] });
  const chart = distributionChart(result, aRanked('IP-003', 3, '78.10', false));
  expect(chart?.headline).toBe('Peringkat 3 dari 3 dengan nilai 78,10');
  expect(chart?.labels).toEqual(['78-79', '79-80', '80-81', '81-82']);
  expect(chart?.series.map(({ values }) => values)).toEqual([
    [null, 0, 0, 1],
    [2, null, null, null],
  ]);
  expect(chart?.line?.at).toBeCloseTo(0.4);
  expect(chart?.note).toBe('n = 3 peserta berperingkat. Batas kelulusan kelompok pada nilai 78,40.');
});

test('an entry without a rank stands nowhere', () => {
  const incomplete = { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } as const;
  expect(distributionChart(aResult(), anEntryResult('IP-001', { standing: incomplete }))).toBeNull();
});

test.each([
  { difference: '1.25', headline: 'Kurang 1,25 dari batas (IP-002)' },
  { difference: '-0.500000', headline: 'Lebih 0,5 dari batas (IP-002)' },
  { difference: '0.00', headline: 'Sama dengan batas (IP-002)' },
])('$headline', ({ difference, headline }) => {
  const parts = [{ node: 'IMPACT', difference }];
  const entry = anEntryResult('IP-003', { cutDistance: { against: 'IP-002', category: null, difference, parts } });
  expect(distanceChart(entry, () => 'Dampak')).toMatchObject({ headline, labels: ['Dampak'] });
});

test('without a cut there is no distance', () => {
  expect(distanceChart(anEntryResult('IP-001'), (code) => code)).toBeNull();
});
