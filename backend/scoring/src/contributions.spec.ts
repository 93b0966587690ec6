import { contributionsOf, differenceOf, type Parts } from './contributions';
import { panelScore, type PanelScore } from './panel-score';
import { preparedRubric } from './prepared-rubric';
import { rounded } from './rounding';
import { aGroup, aMark, aMetric, anEntry, anIndex, aRubric, aSheet, someMetrics } from '../test/builders';
import type { EntryInput } from './input-document';

const root = aGroup('ROOT', aGroup('X', aMark('A'), aMark('B')), aMetric('M', 'M6', '0', '100'));
const prepared = preparedRubric(
  aRubric({
    root,
    indices: [
      anIndex(root, 'first', { X: 60, M: 40, A: 1, B: 2 }),
      anIndex(root, 'second', { X: 100, M: 0, A: 1, B: 1 }),
    ],
  }),
);

function scored(marks: Readonly<Record<string, number>>, metrics: EntryInput['metrics']): PanelScore {
  return panelScore(prepared, anEntry('E', { metrics }), [aSheet('E', marks)]);
}

function textsOf({ codes, numerators, denominator }: Parts) {
  const texts = codes.map((leaf, place) => {
    const numerator = numerators[place] ?? null;
    return [leaf, numerator === null ? null : rounded({ numerator, denominator }, 4)];
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== null));
}

const panel = scored({ A: 90, B: 60 }, someMetrics(80, 2));
const without = scored({ A: 90, B: 60 }, [{ metric: 'M6', state: 'NOT_APPLICABLE' }]);

describe('ranking 6: what each leaf gives to a score', () => {
  test.each([
    {
      of: panel,
      column: 'first',
      parts: { A: '18.0000', B: '24.0000', M: '32.0000' },
      because: 'its share times its own score',
    },
    {
      of: panel,
      column: 'second',
      parts: { A: '45.0000', B: '30.0000', M: '0.0000' },
      because: 'each column weighs differently',
    },
    {
      of: panel,
      column: null,
      parts: { A: '31.5000', B: '27.0000', M: '16.0000' },
      because: 'the mean of the columns',
    },
    {
      of: without,
      column: 'first',
      parts: { A: '30.0000', B: '40.0000' },
      because: 'what does not apply gives nothing',
    },
  ])('$parts: $because', ({ of, column, parts }) => expect(textsOf(contributionsOf(of, column))).toEqual(parts));
});

describe('ranking 7: the difference of two entries, leaf by leaf', () => {
  test.each([
    { first: panel, second: panel, gaps: { A: '0.0000', B: '0.0000', M: '0.0000' } },
    { first: panel, second: without, gaps: { A: '-12.0000', B: '-16.0000', M: '32.0000' } },
    { first: without, second: panel, gaps: { A: '12.0000', B: '16.0000', M: '-32.0000' } },
  ])('$gaps', ({ first, second, gaps }) => {
    const [minuend, subtrahend] = [first, second].map((one) => contributionsOf(one, 'first'));
    expect(textsOf(differenceOf(minuend!, subtrahend!))).toEqual(gaps);
  });
});
