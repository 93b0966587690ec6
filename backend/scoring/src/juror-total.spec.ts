import { jurorTotal } from './juror-total';
import { metricPointsOf } from './metric-points';
import { aGroup, aMark, aMetric, anIndex, aRubric, someMetrics } from '../test/builders';

const root = aGroup('ROOT', aMark('A'), aMark('B'), aMetric('M', 'M6', '0', '100'));
const rubric = aRubric({
  root,
  indices: [anIndex(root, 'first', { A: 1, B: 1, M: 1 }), anIndex(root, 'second', { A: 3, B: 6, M: 0 })],
});
const points = metricPointsOf(rubric, someMetrics(76, 2));

describe('panel 2: the total of one juror, for a sheet while it is being marked', () => {
  test.each([
    { marks: { A: '80', B: '61' }, index: 'first', total: '72.333333', because: 'metric points stand in it alike' },
    { marks: { A: '80', B: '61' }, index: 'second', total: '67.333333', because: 'each column weighs differently' },
    { marks: { A: '80' }, index: 'first', total: null, because: 'there is none before every criterion has its mark' },
  ])('$total under $index: $because', ({ marks, index, total }) => {
    expect(jurorTotal(rubric, index, new Map(Object.entries(marks)), points)).toBe(total);
  });

  test('there is no column of another name', () => {
    expect(() => jurorTotal(rubric, 'third', new Map(), points)).toThrow('no such index: third');
  });

  test.each([
    {
      of: 'a mark stand beside what its juror gave',
      points: [...points, { node: 'A', points: '3' }],
      total: '72.333333',
    },
    {
      of: 'more places than its rubric are taken as they are',
      points: [{ node: 'M', points: '75.1234567' }],
      total: '72.041152',
    },
    { of: 'fewer places are, too', points: [{ node: 'M', points: '76' }], total: '72.333333' },
    { of: 'nothing leave the metric out', points: [], total: '70.500000' },
  ])('points of $of: $total', ({ points: given, total }) => {
    expect(jurorTotal(rubric, 'first', new Map(Object.entries({ A: '80', B: '61' })), given)).toBe(total);
  });

  test('where nothing applies there is no total', () => {
    const only = aGroup('ROOT', aMetric('M', 'M6', '0', '100'));
    const metric = aRubric({ root: only, indices: [anIndex(only, 'main', { M: 1 })] });
    const none = metricPointsOf(metric, [{ metric: 'M6', state: 'NOT_APPLICABLE' }]);
    expect(jurorTotal(metric, 'main', new Map(), none)).toBeNull();
  });
});
