import fc from 'fast-check';
import type { MeasureInput } from '../src/input-document';
import type { CriterionNode, GroupNode } from '../src/rubric';
import { aGroup, aMark, aMeasure, aMetric } from './builders';

/** Marks, a geometric mean of a metric and a measure, and a sum of bands and of a rate that may be over too few. */
export const MEASURED_TREE = aGroup(
  'ROOT',
  aGroup('X', aMark('A'), aMark('B')),
  aMark('C'),
  combined(
    'Y',
    aMetric('M', 'M6', '0', '100'),
    aMeasure('P', { norm: { kind: 'goalposts', zeroAt: '10', fullAt: '1' } }),
  ),
  {
    ...aGroup(
      'S',
      aMeasure('Q', {
        norm: {
          kind: 'bands',
          closed: 'upper',
          bands: [
            { from: null, to: '5', points: '20' },
            { from: '5', to: null, points: '70' },
          ],
        },
      }),
      aMeasure('R', {
        reading: { kind: 'rate', bound: 'wilson', z: '1.96' },
        leastDenominator: 10,
        norm: { kind: 'log-goalposts', zeroAt: '1', fullAt: '100' },
        places: 6,
      }),
    ),
    combine: { kind: 'sum', factors: { Q: '0.7', R: '-0.3' } },
  },
);

function combined(code: string, ...children: readonly CriterionNode[]): GroupNode {
  return { ...aGroup(code, ...children), combine: { kind: 'geometric-mean' }, places: 1 };
}

const STATES = ['NOT_SUBMITTED', 'NOT_APPLICABLE', 'INVALID'] as const;
const valueOf = (measure: string, ...texts: readonly string[]): fc.Arbitrary<MeasureInput> =>
  fc.constantFrom(...texts).map((value) => ({ measure, state: 'VALUE', value }));
const stateOf = (measure: string): fc.Arbitrary<MeasureInput> =>
  fc.constantFrom(...STATES).map((state) => ({ measure, state }));
const rateOf = (measure: string): fc.Arbitrary<MeasureInput> =>
  fc.tuple(fc.constantFrom(5, 10, 40), fc.nat(5)).map(([trials, successes]) => ({
    measure,
    state: 'VALUE',
    now: { numerator: String(successes), denominator: String(trials) },
  }));

/** What an entry may bring for the measures of that tree: in all states, inside and outside of the norms, or nothing. */
export const anyMeasures: fc.Arbitrary<readonly MeasureInput[]> = fc
  .tuple(
    fc.oneof(valueOf('P', '0.5', '3', '3.00000000000000000001', '12'), stateOf('P')),
    fc.oneof(valueOf('Q', '-1', '5', '8'), stateOf('Q')),
    fc.oneof(rateOf('R'), stateOf('R')),
  )
  .chain((measures) => fc.shuffledSubarray(measures));

/** The same figures for whoever must not differ in them. */
export const SAME_MEASURES: readonly MeasureInput[] = [
  { measure: 'P', state: 'VALUE', value: '3' },
  { measure: 'Q', state: 'VALUE', value: '4.5' },
  { measure: 'R', state: 'VALUE', now: { numerator: '9', denominator: '20' } },
];
