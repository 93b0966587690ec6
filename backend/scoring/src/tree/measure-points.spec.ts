import type { MeasureInput } from '../input-document';
import type { MeasureNode, Norm } from '../rubric';
import { aGroup, aMeasure, anIndex, aRubric } from '../../test/builders';
import { goldenJson, goldenTest } from '../../test/golden';
import { measurePointsOf } from './measure-points';

const Z = '1.959963984540054';
const WILSON = { kind: 'rate', bound: 'wilson', z: Z } as const;
const PLAIN = { kind: 'rate', bound: 'plain' } as const;
const POSTS: Norm = { kind: 'goalposts', zeroAt: '50', fullAt: '100' };

function pointsOf(parts: Partial<MeasureNode>, ...inputs: readonly MeasureInput[]) {
  const root = aGroup('ROOT', aMeasure('N', { measure: 'M', ...parts }));
  return measurePointsOf(aRubric({ root, indices: [anIndex(root, 'main', { N: 1 })] }), inputs)[0];
}

const value = (text: string): MeasureInput => ({ measure: 'M', state: 'VALUE', value: text });
const rate = (numerator: string, denominator: string): MeasureInput => ({
  measure: 'M',
  state: 'VALUE',
  now: { numerator, denominator },
});

describe('measures 1: a value enters as a decimal and is shown as it came', () => {
  test.each([
    { text: '12.34567890123456789012', points: '12.3457' },
    { text: '-0.00004', points: '0.0000' },
    { text: '100', points: '100.0000' },
  ])('$text', ({ text, points }) => {
    expect(pointsOf({}, value(text))).toEqual({
      node: 'N',
      measure: 'M',
      state: 'VALUE',
      numerator: null,
      denominator: null,
      value: text,
      clipped: false,
      norm: { kind: 'as-is' },
      points,
    });
  });

  test('points have the places of the measure, or else those of metrics', () => {
    expect(pointsOf({ places: 1 }, value('66.66'))?.points).toBe('66.7');
    expect(pointsOf({}, value('66.66'))?.points).toBe('66.6600');
  });
});

describe('measures 1: the four states', () => {
  test.each([
    { state: 'NOT_SUBMITTED', points: '0.0000' },
    { state: 'INVALID', points: '0.0000' },
    { state: 'NOT_APPLICABLE', points: null },
  ] as const)('$state: $points', ({ state, points }) => {
    expect(pointsOf({}, { measure: 'M', state })).toMatchObject({ state, value: null, clipped: false, points });
  });

  test('what an entry does not bring was not submitted', () => {
    expect(pointsOf({}, { measure: 'other', state: 'INVALID' })).toMatchObject({ state: 'NOT_SUBMITTED' });
  });
});

describe('measures 2: a rate is read in percent, or as the lower end of its interval', () => {
  test.each([
    { reading: PLAIN, input: rate('3', '4'), shown: '75.0000', points: '50.0000', because: 'three of four' },
    { reading: PLAIN, input: rate('2', '3'), shown: '66.6667', points: '33.3333', because: 'exact inside' },
    {
      reading: WILSON,
      input: rate('3', '3'),
      shown: '43.8503',
      points: '0.0000',
      because: 'three of three prove little',
    },
    { reading: WILSON, input: rate('9700', '10000'), shown: '96.6472', points: '93.2944', because: 'many prove much' },
    {
      reading: WILSON,
      input: rate('9700.0', '10000.00'),
      shown: '96.6472',
      points: '93.2944',
      because: 'in other words',
    },
    {
      reading: { ...WILSON, z: '1' },
      input: rate('3', '3'),
      shown: '75.0000',
      points: '50.0000',
      because: 'n / (n + z²)',
    },
  ])('$because', ({ reading, input, shown, points }) => {
    expect(pointsOf({ reading, norm: POSTS }, input)).toMatchObject({ value: shown, points, state: 'VALUE' });
  });

  goldenTest('every lower end of the reference data', () => {
    const { cases } = goldenJson('scoring/golden/metrics/wilson.json') as {
      readonly cases: readonly { readonly k: number; readonly n: number; readonly lower: number }[];
    };
    for (const { k, n, lower } of cases) {
      const points = pointsOf({ reading: WILSON, places: 9 }, rate(String(k), String(n)))?.points;
      expect(Math.abs(Number(points) / 100 - lower)).toBeLessThan(1e-6);
    }
    expect(cases.length).toBeGreaterThan(7);
  });
});

describe('measures 3: a rate over fewer than the least denominator does not apply', () => {
  test.each([
    { input: rate('29', '29'), state: 'NOT_APPLICABLE', points: null },
    { input: rate('30', '30'), state: 'VALUE', points: '100.0000' },
    { input: rate('0', '0'), state: 'NOT_APPLICABLE', points: null },
  ])('$input.now.denominator: $state', ({ input, state, points }) => {
    const { now } = input as Extract<MeasureInput, { now: unknown }>;
    expect(pointsOf({ reading: PLAIN, leastDenominator: 30 }, input)).toMatchObject({ ...now, state, points });
  });
});

test('measures 7: a value outside the range says so', () => {
  expect(pointsOf({ norm: POSTS }, value('101'))).toMatchObject({ value: '101', clipped: true, points: '100.0000' });
  expect(pointsOf({ norm: POSTS }, value('100'))).toMatchObject({ clipped: false });
});
