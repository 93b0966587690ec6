/** @jest-environment node */
import { COUNT_FIELDS, countHints, impossibleCounts, type PartialCounts } from './count-hints';

const NOTHING = Object.fromEntries(COUNT_FIELDS.map((field) => [field, null])) as PartialCounts;
/** Kab. Muara Enim's 262 and 255, the rest invented. */
const COUNTS: PartialCounts = {
  received: 262,
  unverified: 0,
  notFollowedUp: 3,
  inProcess: 4,
  postponed: 0,
  resolved: 255,
  archived: 0,
  notAuthority: 0,
  answered: 259,
  withinSla: 250,
  cappedDaySum: 498,
};

test('nothing follows from nothing', () => {
  expect(countHints(NOTHING)).toEqual({ sum: null, resolved: null, followedUp: null, valid: null, meanDays: null });
  expect(impossibleCounts(NOTHING)).toEqual([]);
});

test('the rate of the resolved stands as soon as both its counts do', () => {
  const { resolved, followedUp } = countHints({ ...NOTHING, received: 262, resolved: 255 });
  expect(resolved).toEqual({ numerator: 255, denominator: 262, percent: '97.3' });
  expect(followedUp).toBeNull();
});

test('followed up is resolved and in process, never resolved alone', () => {
  expect(countHints(COUNTS).followedUp).toEqual({ numerator: 259, denominator: 262, percent: '98.9' });
});

test.each([
  { changes: {}, sum: { sum: 262, difference: 0 }, because: 'the parts add up' },
  {
    changes: { received: 57171, resolved: 56164 },
    sum: { sum: 56171, difference: 1000 },
    because: 'a thousand is missing',
  },
  { changes: { postponed: null }, sum: null, because: 'nothing is summed while a part is missing' },
])('$because', ({ changes, sum }) => expect(countHints({ ...COUNTS, ...changes }).sum).toEqual(sum));

test.each([
  { changes: { archived: 10, notAuthority: 2 }, valid: 250 },
  { changes: { archived: null }, valid: null },
  { changes: { archived: 300 }, valid: null },
])('valid reports are $valid', ({ changes, valid }) => {
  expect(countHints({ ...COUNTS, ...changes }).valid).toBe(valid);
});

test('the mean counts a missing answer as thirty days, and is silent about impossible counts', () => {
  expect(countHints(COUNTS).meanDays).toBe('2.2443');
  expect(countHints({ ...COUNTS, answered: 263 }).meanDays).toBeNull();
});

test('impossible counts are named by the rule of the server', () => {
  expect(impossibleCounts({ ...COUNTS, received: 300 })).toMatchObject([
    { code: 'parts-do-not-sum', path: 'received', facts: { stated: 300, sum: 262, difference: 38 } },
  ]);
});
