import type { ClaimedPeriod } from '@anggakara/contracts';
import { aClaimedPeriod, DEMO_PERIODS, fourClaimedPeriods, NO_COUNTS } from '../../test/claimed-period';
import { claimErrors, claimFindings, claimQuestions } from './claim-findings';

const CLAIM = fourClaimedPeriods();

/** The claim with one of its periods changed. */
function withPeriod(place: number, change: Partial<ClaimedPeriod>): readonly ClaimedPeriod[] {
  return CLAIM.map((period, index) => (index === place ? { ...period, ...change } : period));
}

const asked = (periods: readonly ClaimedPeriod[]): readonly (readonly [string, string])[] =>
  claimQuestions(DEMO_PERIODS, periods).map(({ code, path }) => [code, path]);

test('a plain claim has neither errors nor questions', () => {
  expect(claimFindings(DEMO_PERIODS, CLAIM)).toEqual([]);
});

test('an error stands at the place of its period, and says what is wrong', () => {
  expect(claimFindings(DEMO_PERIODS, withPeriod(2, { received: 1_102 }))).toEqual([
    {
      severity: 'error',
      code: 'parts-do-not-sum',
      path: 'periods[2].received',
      facts: { stated: 1_102, sum: 102, difference: 1_000 },
      message: 'Dinyatakan 1.102, rinciannya berjumlah 102: selisih 1.000.',
    },
  ]);
});

test('errors come first', () => {
  const findings = claimFindings(DEMO_PERIODS, withPeriod(0, { received: 1_000, start: '2024-02-01' }));
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

test('each period that is missing is missing in all its counts', () => {
  expect(claimErrors(withPeriod(3, NO_COUNTS)).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['periods[3].received', 'periods[3].cappedDaySum']),
  );
  expect(claimErrors(withPeriod(3, NO_COUNTS))).toHaveLength(11);
});

test.each([
  {
    periods: withPeriod(1, { start: '2024-07-02' }),
    questions: [['window-differs', 'periods[1].start']],
    because: 'a window that begins late',
  },
  {
    periods: withPeriod(3, { end: '2025-10-31' }),
    questions: [['window-differs', 'periods[3].start']],
    because: 'a window that ends early',
  },
  {
    periods: withPeriod(0, { archived: 21, resolved: 54 }),
    questions: [['archived-share-high', 'periods[0].archived']],
    because: 'more than 20 % archived',
  },
  { periods: withPeriod(0, { archived: 20, resolved: 55 }), questions: [], because: '20 % archived is not more' },
  {
    periods: withPeriod(2, { resolved: 93, inProcess: 0, notFollowedUp: 0, unverified: 0, postponed: 0, answered: 93 }),
    questions: [['all-resolved', 'periods[2].resolved']],
    because: 'everything valid resolved',
  },
  {
    periods: withPeriod(0, { answered: 79, cappedDaySum: 300 }),
    questions: [['answered-below-followed-up', 'periods[0].answered']],
    because: 'fewer answered than followed up',
  },
  {
    periods: withPeriod(3, { received: 102, resolved: 72 }),
    questions: [['same-as-before', 'periods[3].received']],
    because: 'a period that repeats the one before',
  },
  {
    periods: withPeriod(1, { ...NO_COUNTS, start: '2024-08-01' }),
    questions: [['window-differs', 'periods[1].start']],
    because: 'a window is asked about before its counts are there',
  },
  { periods: withPeriod(1, NO_COUNTS), questions: [], because: 'what is not filled in is not odd' },
])('$because: $questions', ({ periods, questions }) => {
  expect(asked(periods)).toEqual(questions);
});

describe('a window with few complaints', () => {
  const few = (place: number, valid: number): ClaimedPeriod => {
    const { code, start, end } = DEMO_PERIODS[place] ?? { code: '', start: '', end: '' };
    const others = { unverified: 0, notFollowedUp: 1, inProcess: 0, postponed: 0, archived: 0, notAuthority: 0 };
    const counts = { received: valid, resolved: valid - 1, answered: valid - 1, withinSla: 1, cappedDaySum: 5 };
    return aClaimedPeriod({ period: code, start, end, ...others, ...counts });
  };

  test.each([
    { periods: [CLAIM[0], CLAIM[1], few(2, 4), few(3, 5)], questions: [['few-valid', 'reference']] },
    { periods: [few(0, 4), few(1, 5), CLAIM[2], CLAIM[3]], questions: [['few-valid', 'comparison']] },
    { periods: [few(0, 4), few(1, 6), CLAIM[2], CLAIM[3]], questions: [] },
  ])('$questions', ({ periods, questions }) => {
    expect(asked(periods.filter((period) => period !== undefined))).toEqual(questions);
  });

  test('a year without a complaint is asked about once, not called a copy', () => {
    const none = few(2, 1);
    const empty = { ...none, received: 0, resolved: 0, notFollowedUp: 0, answered: 0, withinSla: 0, cappedDaySum: 0 };
    const other = { ...empty, period: '2025-S2', start: '2025-07-01', end: '2025-12-31' };
    expect(asked([...CLAIM.slice(0, 2), empty, other])).toEqual([['few-valid', 'reference']]);
  });
});
