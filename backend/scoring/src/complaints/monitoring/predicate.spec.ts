import fc from 'fast-check';
import type { ComplaintCounts } from '../../complaint-counts';
import { metricsOf } from '../../complaint-metrics';
import { predicateOf, type PredicateResult } from './predicate';
import { MONITORING_SCALE, PREDICATES, type PredicateScale, predicateScaleProblems } from './predicate-scale';
import { predicateLines } from './predicate-words';
import { someCounts } from '../../../test/builders';
import { law } from '../../../test/law';

/** A hundred valid complaints: so many followed up and in time, and so many days in all, the unanswered ones at 30. */
const counts = (followedUp: number, withinSla: number, days: number): ComplaintCounts =>
  someCounts({ received: 100, resolved: followedUp, answered: 100, withinSla, cappedDaySum: days });
const called = (...parts: Parameters<typeof counts>): PredicateResult =>
  predicateOf({ metrics: metricsOf(counts(...parts)) }, MONITORING_SCALE);

describe('complaints 30: the best step of which every condition holds', () => {
  test.each([
    { of: counts(95, 90, 500), predicate: 'very-good', because: 'every bound is just reached' },
    { of: counts(94, 90, 500), predicate: 'good', because: 'one followed up too few' },
    { of: counts(95, 89, 500), predicate: 'good', because: 'one in time too few' },
    { of: counts(95, 90, 501), predicate: 'good', because: 'a day too many' },
    { of: counts(100, 100, 1500), predicate: 'fair', because: 'fifteen days, whatever else is perfect' },
    { of: counts(59, 100, 100), predicate: 'poor', because: 'no step is reached' },
  ])('$predicate: $because', ({ of, predicate }) => {
    expect(predicateOf({ metrics: metricsOf(of) }, MONITORING_SCALE).predicate).toBe(predicate);
  });

  test('resolved ones may be asked for, and the value as it is shown decides', () => {
    const scale: PredicateScale = {
      ...MONITORING_SCALE,
      steps: [{ predicate: 'good', conditions: [{ figure: 'resolved', bound: '90.0' }] }],
    };
    const almost = someCounts({ received: 10_000, resolved: 8996 });
    expect(predicateOf({ metrics: metricsOf(almost) }, scale)).toMatchObject({
      predicate: 'good',
      checks: [{ value: '90.0', holds: true }],
      missed: [],
    });
  });

  test.each([
    { scale: { leastValid: -1 }, problems: [{ code: 'least-not-a-count', path: 'leastValid' }] },
    { scale: { leastValid: 1.5 }, problems: [{ code: 'least-not-a-count', path: 'leastValid' }] },
    {
      scale: { steps: MONITORING_SCALE.steps.toReversed() },
      problems: [
        { code: 'steps-out-of-order', path: 'steps.1' },
        { code: 'steps-out-of-order', path: 'steps.2' },
      ],
    },
    {
      scale: { steps: [{ predicate: 'good', conditions: [] }] },
      problems: [{ code: 'no-conditions', path: 'steps.0' }],
    },
    {
      scale: {
        steps: [
          {
            predicate: 'good',
            conditions: [
              { figure: 'resolved', bound: '90' },
              { figure: 'resolved', bound: '9e1' },
            ],
          },
        ],
      },
      problems: [
        { code: 'figure-twice', path: 'steps.0' },
        { code: 'bound-not-a-decimal', path: 'steps.0.resolved' },
      ],
    },
    { scale: {}, problems: [] },
  ] as const)('a scale with $problems', ({ scale, problems }) => {
    expect(predicateScaleProblems({ ...MONITORING_SCALE, ...scale })).toEqual(problems);
  });

  law(
    'one more followed up, one more in time or a day less never makes the predicate worse',
    fc.property(fc.nat(99), fc.nat(99), fc.integer({ min: 1, max: 3000 }), (followedUp, inTime, days) => {
      const rank = (result: PredicateResult): number => PREDICATES.indexOf(result.predicate);
      const before = rank(called(followedUp, inTime, days));
      expect(rank(called(followedUp + 1, inTime, days))).toBeLessThanOrEqual(before);
      expect(rank(called(followedUp, inTime + 1, days))).toBeLessThanOrEqual(before);
      expect(rank(called(followedUp, inTime, days - 1))).toBeLessThanOrEqual(before);
    }),
  );
});

describe('complaints 31: why', () => {
  test('what was reached, and what was missed of the next better step', () => {
    expect(predicateLines(called(94, 90, 440), 'id')).toEqual([
      'Baik',
      'ditindaklanjuti: 94 %, sedikitnya 85 %',
      'dalam batas waktu: 90 %, sedikitnya 75 %',
      'hari kerja sampai tindak lanjut pertama: 4,4, paling banyak 10',
      'ditindaklanjuti: 94 %, belum mencapai 95 %',
    ]);
    expect(predicateLines(called(0, 100, 2500), 'en')).toEqual([
      'Poor',
      'followed up: 0 %, short of 60 %',
      'working days to the first follow-up: 25, more than 20',
    ]);
  });

  test('nothing read, and too few, are not assessed; neither is called poor', () => {
    const few = { metrics: metricsOf(someCounts({ received: 9, resolved: 9 })) };
    const none = { metrics: metricsOf(someCounts({})) };
    expect(predicateLines(predicateOf(null, MONITORING_SCALE), 'id')).toEqual([
      'Tidak dapat dinilai',
      'Tidak ada data laporan yang dibaca dari instansi ini.',
    ]);
    expect(predicateLines(predicateOf(few, MONITORING_SCALE), 'en')[1]).toContain('too few valid complaints');
    expect(predicateOf(none, { ...MONITORING_SCALE, leastValid: 0 }).predicate).toBe('not-assessable');
  });

  test('a scale without steps calls everything poor', () => {
    const scale = { ...MONITORING_SCALE, steps: [] };
    expect(predicateOf({ metrics: metricsOf(counts(100, 100, 0)) }, scale)).toEqual({
      predicate: 'poor',
      checks: [],
      missed: [],
    });
  });
});
