import { aGroup, aMark, aMeasure, aMetric, anIndex, aRubric, ASSUMED } from '../test/builders';
import { leafPlaces } from './leaf-places';
import type { CriterionNode, Rubric } from './rubric';

const under = (node: CriterionNode, rounding: Partial<Rubric['rounding']> = {}): Rubric => {
  const root = aGroup('ROOT', node);
  const places = { metric: 0, criterion: null, stage: 6, final: 6, provenance: ASSUMED, ...rounding };
  return aRubric({ root, indices: [anIndex(root, 'main', { [node.code]: 1 })], rounding: places });
};

describe('numbers 10: a tick is as small as the finest of what a leaf may be', () => {
  test.each([
    { of: 'the least mark', rubric: under(aMark('A', { min: '0.25', step: '1' })), places: 2 },
    { of: 'the step of marks', rubric: under(aMark('A', { min: '1', step: '0.125' })), places: 3 },
    { of: 'a metric', rubric: under(aMetric('M', 'M6', '0.55555', '100')), places: 0 },
    { of: 'a measure that is rounded', rubric: under(aMeasure('P', { places: 5 })), places: 5 },
    { of: 'a measure that is not', rubric: under(aMeasure('P')), places: 0 },
    { of: 'a group that is rounded', rubric: under({ ...aGroup('G', aMark('A')), places: 1 }), places: 1 },
    { of: 'the places of metrics', rubric: under(aMark('A', { step: '0.1' }), { metric: 4 }), places: 4 },
    { of: 'the places of criteria', rubric: under(aMark('A', { step: '0.1' }), { criterion: 3 }), places: 3 },
  ])('$of: $places places', ({ rubric, places }) => expect(leafPlaces(rubric)).toBe(places));
});
