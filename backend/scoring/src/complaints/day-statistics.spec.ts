import fc from 'fast-check';
import type { DayTally } from './complaint-tally';
import { dayBands, dayStatistics, withoutDays } from './day-statistics';
import { restrictedMean, survivalMedian } from './survival';
import { compared, mean, ONE, product, quotient, rational, type Rational, sum, whole } from '../rational';
import { rounded } from '../rounding';
import { law } from '../../test/law';

/** Days of those that came to an end, and of those that wait. */
function days(finished: readonly number[], waiting: readonly number[] = []): DayTally {
  const all = [...new Set([...finished, ...waiting])].toSorted((a, b) => a - b);
  const times = (list: readonly number[], one: number): number => list.filter((other) => other === one).length;
  const longOf = (list: readonly number[]): number => list.filter((one) => one === 260).length * 300;
  return {
    counts: all.map((one) => ({ days: one, finished: times(finished, one), waiting: times(waiting, one) })),
    longFinished: longOf(finished),
    longWaiting: longOf(waiting),
  };
}

const someDays = fc.array(fc.nat(45), { maxLength: 30 });

describe('complaints 7: those that wait are censored, not left out', () => {
  test('seven open ones of Muara Enim move the median and the restricted mean, not the naive mean', () => {
    const answered = [1, 1, 2, 2, 2, 3];
    const naive = dayStatistics(days(answered));
    const honest = dayStatistics(days(answered, [20, 20, 20, 20, 20, 20, 20]));
    expect([naive.mean, naive.median, naive.survivalMedian, naive.restrictedMean]).toEqual(['1.8333', 2, 2, '1.8333']);
    expect([honest.mean, honest.median, honest.survivalMedian]).toEqual(['1.8333', 2, null]);
    // (2 x 1 + 3 x 2 + 1 x 3 + 7 x 30) / 13
    expect(honest.restrictedMean).toBe('17.0000');
  });

  test('the product of Kaplan and Meier: 6-MP, 21 patients with leukaemia in remission (Freireich 1963)', () => {
    const remission = days([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
    expect(survivalMedian(remission)).toBe(23);
    // Published: 0.857 from 6, 0.807 from 7, 0.753 from 10, 0.690 from 13, 0.627 from 16, 0.538 from 22, 0.448 from 23.
    const steps = [6, 0.857143, 1, 0.806723, 3, 0.752941, 3, 0.690196, 3, 0.627451, 6, 0.537815, 1, 0.448179, 7];
    const area = steps.reduce(
      (total, value, place) => (place % 2 === 1 ? total + value * steps[place + 1]! : total),
      6,
    );
    expect(Number(dayStatistics(remission).restrictedMean)).toBeCloseTo(area, 3);
  });

  test('half still waiting is no more than half', () => {
    expect(survivalMedian(days([4, 4], [9, 9]))).toBe(4);
    expect(survivalMedian(days([4], [9, 9]))).toBeNull();
  });

  test('half is told exactly: after a censoring, and where it differs in the tenth place', () => {
    // 6 of 8, then 2 of 3 of them.
    expect(survivalMedian(days([1, 1, 5], [2, 2, 2, 9, 9]))).toBe(5);
    const many = 1_000_000_000;
    const alike = (waiting: number): DayTally => ({
      counts: [
        { days: 4, finished: many, waiting: 0 },
        { days: 9, finished: 0, waiting },
      ],
      longFinished: 0,
      longWaiting: 0,
    });
    expect([survivalMedian(alike(many)), survivalMedian(alike(many + 1))]).toEqual([4, null]);
  });

  test('a restricted mean that is a half of the last place is rounded away from zero', () => {
    const counts = [
      { days: 29, finished: 1, waiting: 0 },
      { days: 31, finished: 0, waiting: 19_999 },
    ];
    expect(dayStatistics({ counts, longFinished: 0, longWaiting: 0 }).restrictedMean).toBe('30.0000');
  });

  law(
    'the restricted mean as text is the exact one, rounded',
    fc.property(someDays, someDays, (finished, waiting) => {
      const tally = days(finished, waiting);
      const exact = restrictedMean(tally, 30);
      expect(dayStatistics(tally).restrictedMean).toBe(exact === null ? null : rounded(exact, 4));
    }),
  );

  test('after the longest wait the waiting stay waiting', () => {
    expect(dayStatistics(days([], [5])).restrictedMean).toBe('30.0000');
    expect(dayStatistics(days([10], [5])).restrictedMean).toBe('10.0000');
  });

  test('nothing is told of no complaints', () => {
    expect(dayStatistics(days([]))).toEqual({
      finished: 0,
      waiting: 0,
      daySum: 0,
      mean: null,
      median: null,
      percentile90: null,
      survivalMedian: null,
      restrictedMean: null,
    });
    expect(restrictedMean(days([]), 30)).toBeNull();
  });

  law(
    'without waiting ones: the plain median, and the mean of days capped at 30',
    fc.property(someDays, (finished) => {
      const statistics = dayStatistics(days(finished));
      const capped = finished.map((one) => whole(Math.min(30, one)));
      expect(statistics.survivalMedian).toBe(statistics.median);
      expect(statistics.restrictedMean).toBe(finished.length === 0 ? null : rounded(mean(capped), 4));
    }),
  );

  law(
    'the product, factor by factor, says the same as its runs',
    fc.property(someDays, someDays, (finished, waiting) => {
      const shares = sharesByHand(finished, waiting);
      const half = shares.findIndex((share) => compared(product(share, whole(2)), ONE) <= 0);
      const area = shares.slice(0, 30).reduce(sum, rational(0));
      const isNone = finished.length + waiting.length === 0;
      expect(survivalMedian(days(finished, waiting))).toBe(isNone || half === -1 ? null : half);
      expect(restrictedMean(days(finished, waiting), 30)).toEqual(
        isNone ? null : rational(area.numerator, area.denominator),
      );
    }),
  );
});

/** The share still waiting from each of the days 0 to 45 on. */
function sharesByHand(finished: readonly number[], waiting: readonly number[]): readonly Rational[] {
  const shares: Rational[] = [];
  for (let day = 0; day <= 45; day += 1) {
    const atRisk = [...finished, ...waiting].filter((one) => one >= day).length;
    const ended = finished.filter((one) => one === day).length;
    const factor = ended === 0 ? ONE : quotient(whole(atRisk - ended), whole(atRisk));
    shares.push(product(shares.at(-1) ?? ONE, factor));
  }
  return shares;
}

describe('complaints 8: nearest ranks, and days that stand together', () => {
  test.each([
    { finished: [3], median: 3, percentile90: 3 },
    { finished: [1, 2], median: 1, percentile90: 2 },
    { finished: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], median: 5, percentile90: 9 },
    { finished: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], median: 6, percentile90: 10 },
    { finished: [0, 0, 0, 260], median: 0, percentile90: 260 },
  ])('$finished: half within $median, nine tenths within $percentile90', ({ finished, median, percentile90 }) => {
    expect(dayStatistics(days(finished, [1]))).toMatchObject({ median, percentile90 });
  });

  test('the mean is exact although the longest stand together', () => {
    expect(dayStatistics(days([0, 0, 0, 260]))).toMatchObject({ daySum: 300, mean: '75.0000' });
  });

  law(
    'no more than half are quicker than the median, and none of the finished is left out of it',
    fc.property(someDays, someDays, (finished, waiting) => {
      const { median } = dayStatistics(days(finished, waiting));
      const ordered = finished.toSorted((a, b) => a - b);
      expect(median).toBe(ordered[Math.ceil(ordered.length / 2) - 1] ?? null);
    }),
  );
});

describe('complaints 11 and 12: parts of the days', () => {
  test('without those that the system closed', () => {
    const left = withoutDays(days([3, 12, 12, 260], [40]), days([12, 12]));
    expect(left).toEqual(days([3, 260], [40]));
  });

  test('the age of the waiting ones in the bands of the limits', () => {
    expect(dayBands(days([0, 5, 14, 60, 61], [6, 260]))).toEqual([
      { from: 0, to: 5, finished: 2, waiting: 0 },
      { from: 6, to: 14, finished: 1, waiting: 1 },
      { from: 15, to: 60, finished: 1, waiting: 0 },
      { from: 61, to: null, finished: 1, waiting: 1 },
    ]);
  });
});
