import { rateText } from '../rate';
import { administratorActivity, complaintImprovement } from './improvement';
import { volumePerInhabitants } from '../paired-change';
import { someCounts } from '../../test/builders';

describe('complaints 14: an improvement needs ten valid complaints in each window', () => {
  /** Muara Enim: 7.3 days in 2018, 1.9 in 2020. */
  const before = someCounts({
    received: 20,
    resolved: 15,
    inProcess: 3,
    answered: 20,
    withinSla: 10,
    cappedDaySum: 146,
  });
  const now = someCounts({ received: 40, resolved: 36, inProcess: 4, answered: 40, withinSla: 38, cappedDaySum: 76 });

  test('7.3 to 1.9 days are 74.0 % better; rates move in percentage points', () => {
    expect(complaintImprovement(before, now)).toEqual({
      kind: 'compared',
      firstFollowUpPercent: '74.0',
      followedUpPoints: '10.0',
      resolvedPoints: '15.0',
      withinSlaPoints: '45.0',
    });
    expect(complaintImprovement(now, before)).toMatchObject({ resolvedPoints: '-15.0' });
  });

  test('nine are too few, on either side', () => {
    const few = someCounts({ received: 12, resolved: 9, archived: 2, notAuthority: 1, answered: 9 });
    expect(complaintImprovement(few, now)).toEqual({ kind: 'too-few', least: 10 });
    expect(complaintImprovement(now, few)).toEqual({ kind: 'too-few', least: 10 });
  });

  test('nothing is faster than no days at all', () => {
    const same = someCounts({ received: 10, resolved: 10, answered: 10 });
    expect(complaintImprovement(same, now)).toMatchObject({ kind: 'compared', firstFollowUpPercent: null });
  });
});

describe('complaints 15: activity', () => {
  test('three of four administrators', () => expect(rateText(administratorActivity(3, 4))).toBe('75,0 % (3/4)'));
  test('no administrator is no rate', () => expect(rateText(administratorActivity(0, 0))).toBe('- (0/0)'));
  test('more than there are is an error', () => {
    expect(() => administratorActivity(5, 4)).toThrow('5 of 4 administrators');
  });
});

test('volume per 10,000 inhabitants and year: Kota Solok, 219 complaints in 35 months', () => {
  const window = { from: '2017-12-01', to: '2020-10-31', received: 219, resolved: 219 };
  expect(volumePerInhabitants(window, 85_553)).toBe('8.76');
});
