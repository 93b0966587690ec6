import type { ClaimedPeriod, ReportingPeriodView } from '@anggakara/contracts';
import { aClaimedPeriod, NO_COUNTS } from '../../test/claimed-period';
import { ARCHIVED_PERCENT_QUESTIONED, periodQuestions } from './period-questions';

const ASKED: ReportingPeriodView = {
  ...{ code: '2025-S1', name: 'Semester I 2025', role: 'reference', start: '2025-01-01', end: '2025-06-30' },
};

const codesOf = (period: Partial<ClaimedPeriod>, before?: ClaimedPeriod): readonly string[] =>
  periodQuestions(aClaimedPeriod(period), ASKED, before).map(({ code }) => code);

/** Counts of which this many are archived and the rest resolved, all answered. */
function archivedOf(received: number, archived: number): Partial<ClaimedPeriod> {
  const [resolved, notFollowedUp] = [received - archived - 1, 1];
  const others = { unverified: 0, inProcess: 0, postponed: 0, notAuthority: 0 };
  return { received, archived, resolved, notFollowedUp, ...others, answered: resolved, withinSla: 0, cappedDaySum: 0 };
}

describe('the archived share (docs/rules/claims.md 5: more than 20 % is asked about)', () => {
  test.each([
    { received: 100, archived: 20, asked: false },
    { received: 100, archived: 21, asked: true },
    { received: 5, archived: 1, asked: false },
    { received: 9, archived: 2, asked: true },
    { received: 1_000_000, archived: 200_000, asked: false },
    { received: 1_000_000, archived: 200_001, asked: true },
  ])('$archived of $received: $asked', ({ received, archived, asked }) => {
    expect(codesOf(archivedOf(received, archived)).includes('archived-share-high')).toBe(asked);
  });

  test('is said with both counts and the limit', () => {
    const [question] = periodQuestions(aClaimedPeriod(archivedOf(100, 21)), ASKED, undefined);
    expect(question?.facts).toEqual({ archived: 21, received: 100, most: ARCHIVED_PERCENT_QUESTIONED });
  });
});

describe('everything resolved (docs/rules/claims.md 5: from ten valid complaints on)', () => {
  const resolvedOf = (valid: number, resolved: number): Partial<ClaimedPeriod> => ({
    ...{ received: valid, unverified: 0, notFollowedUp: valid - resolved, inProcess: 0, postponed: 0, resolved },
    ...{ archived: 0, notAuthority: 0, answered: valid, withinSla: valid, cappedDaySum: valid },
  });

  test.each([
    { valid: 10, resolved: 10, asked: true },
    { valid: 10, resolved: 9, asked: false },
    { valid: 9, resolved: 9, asked: false },
    { valid: 219, resolved: 219, asked: true },
  ])('$resolved of $valid: $asked', ({ valid, resolved, asked }) => {
    expect(codesOf(resolvedOf(valid, resolved)).includes('all-resolved')).toBe(asked);
  });

  test('archived and other authorities’ reports are not valid, so they need not be resolved', () => {
    const period = { ...resolvedOf(20, 20), received: 24, archived: 2, notAuthority: 2 };
    expect(codesOf(period)).toEqual(['all-resolved']);
  });
});

describe('fewer answered than followed up', () => {
  test.each([
    { answered: 80, asked: false },
    { answered: 79, asked: true },
  ])('$answered answered of 80 resolved or in process: $asked', ({ answered, asked }) => {
    expect(codesOf({ answered, cappedDaySum: 0 }).includes('answered-below-followed-up')).toBe(asked);
  });
});

describe('a window', () => {
  test.each([
    { start: '2025-01-01', end: '2025-06-30', asked: false },
    { start: '2025-01-02', end: '2025-06-30', asked: true },
    { start: '2025-01-01', end: '2025-07-01', asked: true },
    { start: '2024-12-31', end: '2025-06-29', asked: true },
  ])('$start to $end is asked about: $asked', ({ start, end, asked }) => {
    expect(codesOf({ start, end }).includes('window-differs')).toBe(asked);
    expect(codesOf({ ...NO_COUNTS, start, end }).includes('window-differs')).toBe(asked);
  });
});

describe('a period like the one before', () => {
  const before = aClaimedPeriod({ period: '2024-S2', start: '2024-07-01', end: '2024-12-31' });

  test('is asked about where every count is the same', () => {
    const [question] = periodQuestions(aClaimedPeriod(), ASKED, before);
    expect(question).toEqual({ code: 'same-as-before', field: 'received', facts: { period: '2024-S2' } });
  });

  test.each([
    { change: { cappedDaySum: 341 }, because: 'one count differs' },
    { change: { ...NO_COUNTS }, because: 'nothing is filled in' },
  ])('is not where $because', ({ change }) => {
    expect(codesOf(change, before)).toEqual([]);
  });

  test('the first period has none before it', () => {
    expect(codesOf({})).toEqual([]);
  });
});
