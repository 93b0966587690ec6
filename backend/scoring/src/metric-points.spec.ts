import fc from 'fast-check';
import { goalpostPoints } from './goalpost';
import { metricPointsOf, metricValue } from './metric-points';
import { compared, exact, whole } from './rational';
import { rounded } from './rounding';
import { SCORED_METRIC_IDS, type ScoredMetricId } from './rubric';
import { LAW } from '../test/law';
import { aGroup, aMetric, aRubric, ASSUMED, anIndex } from '../test/builders';

const POSTS = {
  M1: ['50', '100'],
  M3: ['40', '98'],
  M4: ['10', '1'],
  M6: ['50', '100'],
  M7_DAYS: ['0', '75'],
  M7_RATE: ['0', '20'],
};
const ROOT = aGroup(
  'ROOT',
  ...SCORED_METRIC_IDS.map((metric) => aMetric(metric, metric, POSTS[metric][0] ?? '', POSTS[metric][1] ?? '')),
);
const RUBRIC = aRubric({
  root: ROOT,
  indices: [anIndex(ROOT, 'main', Object.fromEntries(SCORED_METRIC_IDS.map((id) => [id, 1])))],
});

const fraction = (numerator: number | string, denominator: number | string) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});

describe('metrics 9: 0 points at one goalpost, 100 at the other, a straight line between and no more beyond', () => {
  test.each([
    { metric: 'M6', now: fraction(50, 100), points: '0.0000', because: 'at the zero post' },
    { metric: 'M6', now: fraction(75, 100), points: '50.0000', because: 'half way' },
    { metric: 'M6', now: fraction(100, 100), points: '100.0000', because: 'at the full post' },
    { metric: 'M6', now: fraction(10, 100), points: '0.0000', because: 'below the zero post' },
    { metric: 'M4', now: fraction(100, 100), points: '100.0000', because: 'one day is full: fewer days are better' },
    { metric: 'M4', now: fraction(550, 100), points: '50.0000', because: 'half way down' },
    { metric: 'M4', now: fraction(3000, 100), points: '0.0000', because: 'nobody was answered' },
    { metric: 'M4', now: fraction(0, 100), points: '100.0000', because: 'the same day is no more than full' },
    { metric: 'M3', now: fraction(3, 3), points: '6.6384', because: 'three of three prove little' },
    { metric: 'M3', now: fraction(255, 262), points: '94.1186', because: 'Muara Enim, lower end 94.5888 %' },
    { metric: 'M1', now: fraction(55, 59), points: '67.6490', because: 'Kalimantan Timur, lower end 83.8245 %' },
  ] as const)('$metric $now.numerator/$now.denominator gives $points: $because', ({ metric, now, points }) => {
    const all = metricPointsOf(RUBRIC, [{ metric, state: 'VALUE', now }]);
    expect(all.find((one) => one.metric === metric)).toMatchObject({ points, ...now, baseNumerator: null });
  });

  test('never outside 0 to 100, and never falling towards the full post', () => {
    const decimal = fc.integer({ min: -1000, max: 1000 }).map(whole);
    fc.assert(
      fc.property(
        decimal,
        decimal,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (a, b, zeroAt, span) => {
          const posts = { zeroAt: String(zeroAt), fullAt: String(zeroAt + span), provenance: ASSUMED };
          const [low, high] = compared(a, b) <= 0 ? [a, b] : [b, a];
          const [first, second] = [goalpostPoints(low, posts), goalpostPoints(high, posts)];
          expect(compared(first, second)).toBeLessThanOrEqual(0);
          expect(compared(first, whole(0)) >= 0 && compared(second, whole(100)) <= 0).toBe(true);
        },
      ),
      LAW,
    );
  });
});

describe('metrics 8: improvements', () => {
  test.each([
    { metric: 'M7_DAYS', now: fraction('1.9', 1), base: fraction('7.3', 1), value: '73.9726', points: '98.6301' },
    { metric: 'M7_DAYS', now: fraction(200, 20), base: fraction(100, 20), value: '-100.0000', points: '0.0000' },
    { metric: 'M7_RATE', now: fraction(90, 100), base: fraction(80, 100), value: '10.0000', points: '50.0000' },
    { metric: 'M7_RATE', now: fraction(1, 3), base: fraction(1, 3), value: '0.0000', points: '0.0000' },
  ] as const)('$metric from $base.numerator to $now.numerator is $value', ({ metric, now, base, value, points }) => {
    const [own] = metricPointsOf(RUBRIC, [{ metric, state: 'VALUE', now, base }]).filter(
      (one) => one.metric === metric,
    );
    expect(own).toMatchObject({ value, points, baseNumerator: base.numerator, baseDenominator: base.denominator });
  });

  test('without the year before there is none: such a document is refused before', () => {
    const input = { metric: 'M7_DAYS', state: 'VALUE', now: fraction(1, 1) } as const;
    expect(() => metricValue(input, 4)).toThrow('M7_DAYS needs the year before');
  });
});

describe('panel 6: states of a metric', () => {
  const pointsIn = (state: 'NOT_SUBMITTED' | 'NOT_APPLICABLE' | 'INVALID') =>
    metricPointsOf(RUBRIC, [{ metric: 'M6', state }]).find(({ metric }) => metric === 'M6');

  test.each([
    { state: 'NOT_SUBMITTED', points: '0.0000' },
    { state: 'INVALID', points: '0.0000' },
    { state: 'NOT_APPLICABLE', points: null },
  ] as const)('$state gives $points', ({ state, points }) => {
    expect(pointsIn(state)).toMatchObject({ state, points, value: null, numerator: null, denominator: null });
  });

  test('a metric that does not come at all was not submitted', () => {
    expect(metricPointsOf(RUBRIC, []).map(({ metric, state }) => [metric, state])).toEqual(
      SCORED_METRIC_IDS.map((metric): [ScoredMetricId, string] => [metric, 'NOT_SUBMITTED']),
    );
  });
});

describe('numbers 4: the metric value is rounded only where it is irrational', () => {
  test('the lower end of 255/262 has four places, a mean of days all of its digits', () => {
    const low = metricValue({ metric: 'M3', state: 'VALUE', now: fraction(255, 262) }, 4);
    expect(compared(low, exact(rounded(low, 4)))).toBe(0);
    const days = metricValue({ metric: 'M4', state: 'VALUE', now: fraction(1, 3) }, 4);
    expect(compared(days, { numerator: 1n, denominator: 3n })).toBe(0);
  });
});
