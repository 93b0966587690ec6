import { splitCounts, unsplit } from './quoted-figure';
import { statusMetrics } from './figure-metrics';

const KALTIM = { received: 59, resolved: 53, inProcess: 2, notFollowedUp: 4 };
const MUARA_ENIM = { received: 262, resolved: 255, inProcess: null, notFollowedUp: null };
const SOLOK = { received: 219, resolved: 219, inProcess: 0, notFollowedUp: 0 };

test.each([
  { name: 'Kaltim', counts: KALTIM, left: 0 },
  { name: 'Muara Enim', counts: MUARA_ENIM, left: 7 },
  { name: 'Solok', counts: SOLOK, left: 0 },
  { name: 'a bare total', counts: { received: 9, resolved: null, inProcess: null, notFollowedUp: null }, left: 9 },
])('$name leaves $left reports unsaid', ({ counts, left }) => {
  expect(unsplit(counts)).toBe(left);
});

test('counts are complete only where every part is stated and they sum to the whole', () => {
  expect(splitCounts(KALTIM)).toEqual(KALTIM);
  expect(splitCounts(MUARA_ENIM)).toBeNull();
  expect(splitCounts({ ...KALTIM, received: 60 })).toBeNull();
  expect(splitCounts({ ...SOLOK, notFollowedUp: null })).toBeNull();
});

describe('the metrics of quoted counts', () => {
  test('come from the engine where the counts are complete', () => {
    expect(statusMetrics(KALTIM)).toMatchObject({
      received: 59,
      valid: 59,
      followedUp: { official: { numerator: 55, denominator: 59, percent: '93.2' } },
      resolved: { official: { numerator: 53, denominator: 59, percent: '89.8' }, wilson: { low: '0.7954' } },
      inProcess: { percent: '3.4' },
      notFollowedUp: { percent: '6.8' },
    });
    expect(statusMetrics(SOLOK)).toMatchObject({
      resolved: { official: { percent: '100.0' }, wilson: { low: '0.9828' } },
    });
  });

  test('are none where a part is unsaid', () => {
    expect(statusMetrics(MUARA_ENIM)).toBeNull();
  });

  test('say nothing of days and time limits, which nobody quoted', () => {
    expect(new Set(Object.keys(statusMetrics(KALTIM) ?? {}))).toEqual(
      new Set(['archivedShare', 'followedUp', 'inProcess', 'notFollowedUp', 'received', 'resolved', 'valid']),
    );
  });
});
