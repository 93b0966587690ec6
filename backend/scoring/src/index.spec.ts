import * as scoring from './index';
import { resultOf, marked } from '../test/builders';

test('the door leads from a document to its text, its result and its explanation', () => {
  const input = marked({ P: { A: 80, B: 70 } });
  expect(scoring.inputProblems(input)).toEqual([]);
  const result = scoring.officialResult(input, 'f'.repeat(64));
  expect(result).toEqual(resultOf(input));
  expect(scoring.resultText(result)).toBe(scoring.canonicalText(result));
  const rubric = input.rubrics[0]?.rubric;
  expect(scoring.explanationLines(result, rubric!, 'P', 'id').length).toBeGreaterThan(0);
  expect(scoring.METRIC_STATES).toHaveLength(4);
});
