import { countProblems, sumDifference } from './count-problems';
import { someCounts } from '../test/builders';

const GOOD = someCounts({
  received: 100,
  resolved: 80,
  inProcess: 5,
  archived: 5,
  answered: 90,
  withinSla: 70,
  cappedDaySum: 300,
});

describe('metrics 1: the seven statuses sum to the number received', () => {
  test('counts that can be true have no problem', () => expect(countProblems(GOOD)).toEqual([]));

  test('57,171 whose parts give 56,171 is refused with the difference of 1,000', () => {
    const parts = {
      resolved: 15061,
      inProcess: 3189,
      notFollowedUp: 7542,
      postponed: 1158,
      unverified: 4876,
      archived: 24345,
    };
    const counts = { ...GOOD, ...parts, received: 57171, answered: 0, withinSla: 0, cappedDaySum: 0 };
    expect(countProblems(counts)).toEqual([
      { code: 'parts-do-not-sum', path: 'received', facts: { stated: 57171, sum: 56171, difference: 1000 } },
    ]);
    expect(sumDifference(57171, Object.values(parts))).toEqual({ sum: 56171, difference: 1000 });
  });

  test.each([-1, 0.5, 93.2, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%p is no count', (received) => {
    expect(countProblems({ ...GOOD, received })).toEqual([{ code: 'not-a-count', path: 'received', facts: {} }]);
  });

  test('every field that is no count is named', () => {
    const problems = countProblems({ ...GOOD, resolved: -1, withinSla: 1.5 });
    expect(problems.map(({ path }) => path)).toEqual(['resolved', 'withinSla']);
  });
});

describe('metrics 7: answered and within the limit are at most the valid ones', () => {
  test.each([
    { counts: { answered: 96 }, code: 'answered-above-valid', facts: { stated: 96, most: 95 } },
    { counts: { withinSla: 96 }, code: 'within-sla-above-valid', facts: { stated: 96, most: 95 } },
    { counts: { cappedDaySum: 2701 }, code: 'day-sum-above-cap', facts: { stated: 2701, most: 2700 } },
  ])('$code', ({ counts, code, facts }) => {
    expect(countProblems({ ...GOOD, ...counts })).toEqual([{ code, path: Object.keys(counts)[0], facts }]);
  });

  test('at the bound is no problem', () => {
    expect(countProblems({ ...GOOD, answered: 95, withinSla: 95, cappedDaySum: 2850 })).toEqual([]);
  });
});
