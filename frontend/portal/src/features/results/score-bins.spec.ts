/** @jest-environment node */
import { aRanked } from '../../testing/runs';
import { binned, rankedScores, scoreScale } from './score-bins';

function countsOf(scores: readonly string[]): Readonly<Record<string, number>> {
  const scale = scoreScale(scores);
  if (scale === null) return {};
  const bins = binned(scale, scores, (score) => score);
  return Object.fromEntries(bins.map(({ length }, bin) => [scale.labels[bin], length]));
}

test.each([
  {
    scores: ['78.10', '78.90', '80.00'],
    counts: { '78-79': 2, '79-80': 0, '80-81': 1 },
    because: 'steps of one point',
  },
  { scores: ['60.00', '80.00'], widest: '80-82', because: 'wider steps where the scores spread' },
  { scores: ['0.00', '100.00'], widest: '100-110', because: 'ten points over the whole scale' },
  { scores: ['75.00'], counts: { '75-76': 1 }, because: 'a single score has a step of its own' },
])('$because', ({ scores, counts, widest }) => {
  const found = countsOf(scores);
  if (counts !== undefined) expect(found).toEqual(counts);
  if (widest !== undefined) expect(Object.keys(found).at(-1)).toBe(widest);
  expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBe(scores.length);
});

test('a score stands inside its step as far as it has come', () => {
  const scale = scoreScale(['70.00', '75.50']);
  expect(scale?.binOf('75.50')).toBe(5);
  expect(scale?.placeOf('75.50')).toBe(5.5);
});

test('nothing ranked has no scale', () => expect(scoreScale([])).toBeNull());

test('scores are those of the ranked ones of the group', () => {
  const incomplete = { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 } as const;
  const entries = [
    aRanked('IP-001', 1, '81.00'),
    { ...aRanked('IP-002', 2, '80.00'), standing: incomplete },
    { ...aRanked('OA-001', 1, '90.00'), group: 'OA' },
  ];
  expect(rankedScores(entries, 'IP')).toEqual(['81.00']);
});
