import { anEntryResult, aRanked } from '../../testing/runs';
import { rankedScores, scoreBins } from './score-bins';

test('scores are counted in equal steps, and every score is counted once', () => {
  const scores = ['71.20', '71.90', '73.00', '78.40', '80.00'];
  const bins = scoreBins(scores, { entry: '78.40', cut: '73.00' });
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [71, 2],
    [72, 0],
    [73, 1],
    [74, 0],
    [75, 0],
    [76, 0],
    [77, 0],
    [78, 1],
    [79, 0],
    [80, 1],
  ]);
  expect(bins.filter(({ holdsEntry }) => holdsEntry)).toMatchObject([{ from: 78 }]);
  expect(bins.filter(({ holdsCut }) => holdsCut)).toMatchObject([{ from: 73 }]);
});

test.each([
  { scores: ['40.00', '95.00'], width: 5, because: 'a wide spread takes wide steps' },
  { scores: ['0.00', '100.00'], width: 10, because: 'the whole scale fits' },
  { scores: ['80.00', '80.00'], width: 1, because: 'equal scores take one step' },
])('$because', ({ scores, width }) => {
  const bins = scoreBins(scores, { entry: null, cut: null });
  const [first] = bins;
  expect((first?.to ?? 0) - (first?.from ?? 0)).toBe(width);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length);
  expect(bins.length).toBeLessThanOrEqual(12);
});

test('without scores there are no bins', () => expect(scoreBins([], { entry: null, cut: null })).toEqual([]));

test('only ranked entries of the group are spread', () => {
  const incomplete = { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } as const;
  const entries = [
    aRanked('IP-001', 1, '90.00'),
    anEntryResult('IP-002', { standing: incomplete }),
    { ...aRanked('UPP-001', 1, '70.00'), group: 'UPP' },
  ];
  expect(rankedScores(entries, 'IP')).toEqual(['90.00']);
});
