import {
  aGroup,
  aMark,
  aMetric,
  anEntry,
  anIndex,
  anInput,
  aRubric,
  aSheet,
  resultOf,
  someMetrics,
} from '../../test/builders';
import type { EntryResult } from '../result-document';
import type { Rubric } from '../rubric';
import { markRatings, ratingsOf, weighedScoresOf } from './advice-inputs';

const ROOT = aGroup('ROOT', aMark('A'), aMetric('M', 'M6', '0', '100'));

function rankedBy(...columns: readonly (readonly [number, number])[]): Rubric {
  return aRubric({ root: ROOT, indices: columns.map(([A, M], place) => anIndex(ROOT, `column-${place}`, { A, M })) });
}

/** One with the metric, and one to whom it does not apply. */
function resultsUnder(rubric: Rubric): readonly EntryResult[] {
  const input = anInput({
    rubrics: [{ group: 'IP', rubric }],
    entries: [
      anEntry('FIGURED', { metrics: someMetrics(80, 2) }),
      anEntry('EXEMPT', { metrics: [{ metric: 'M6', state: 'NOT_APPLICABLE' }] }),
    ],
    sheets: [aSheet('FIGURED', { A: 70 }), aSheet('EXEMPT', { A: 90 })],
  });
  return resultOf(input).entries;
}

test('whoever has no total in one of the ranking columns has no rating, rather than the mean of the others', () => {
  const rubric = rankedBy([100, 0], [0, 100]);
  const results = resultsUnder(rubric);
  const ratings = ratingsOf(results, rubric);
  expect(ratings).toEqual({ entries: ['EXEMPT', 'FIGURED'], jurors: ['j1'], values: [[null], [75]] });
  expect(markRatings(ratings, results, rubric).values).toEqual([[null], [70]]);
});

test('a ranked entry to which some leaf does not apply is not weighed beside those to which all apply', () => {
  const rubric = rankedBy([80, 20]);
  const results = resultsUnder(rubric);
  expect(results.map(({ code, standing }) => [code, standing.kind])).toEqual([
    ['EXEMPT', 'ranked'],
    ['FIGURED', 'ranked'],
  ]);
  expect(weighedScoresOf(results, rubric)).toEqual({
    entries: ['FIGURED'],
    criteria: ['A', 'M'],
    weights: [0.8, 0.2],
    scores: [[70, 80]],
  });
});
