import type { MonitoredAgencyView, ReminderView } from '@anggakara/contracts';
import { rate } from '@anggakara/scoring';
import { shownAgency, shownNational } from './shown-agencies';
import { shownReminder } from './shown-reminder';

/** Of 8 states in the order of COMPLAINT_STATUSES; resolved and in process are followed up. */
function seen(statuses: readonly number[] | null, inTime = 0): MonitoredAgencyView {
  const [, , , inProcess = 0, resolved = 0, , notAuthority = 0, archived = 0] = statuses ?? [];
  const valid = (statuses ?? []).reduce((sum, count) => sum + count, 0) - notAuthority - archived;
  return {
    ...{
      agency: 'a',
      name: 'A',
      entityType: 'city',
      observedUntil: '2026-06-30',
      predicate: 'good',
      improvement: null,
    },
    ...{ statuses, valid, meanFirstFollowUpWorkingDays: '2.0000' },
    followedUp: rate(resolved + inProcess, valid),
    resolved: rate(resolved, valid),
    withinSla: rate(inTime, valid),
  };
}

describe('complaints 33: what leaves the house of a monitoring', () => {
  test('is everything where no cell is small', () => {
    expect(shownAgency(seen([0, 0, 9, 8, 40, 0, 0, 7], 50))).toMatchObject({
      ...{ received: 64, statuses: [0, 0, 9, 8, 40, 0, 0, 7], valid: 57, withheld: 0 },
      followedUpOfAll: { numerator: 48, denominator: 64 },
      withinSla: { numerator: 50, denominator: 57 },
    });
  });

  test.each([
    {
      statuses: [0, 0, 9, 8, 40, 0, 0, 2],
      shown: { statuses: [0, 0, 9, null, 40, 0, 0, null], valid: null, followedUpOfAll: null, resolved: null },
      because: 'the archived ones are few, and those in process cover them',
    },
    {
      statuses: [3, 0, 5, 8, 40, 0, 0, 0],
      shown: { statuses: [null, 0, null, 8, 40, 0, 0, 0], valid: 56, followedUp: rate(48, 56) },
      because: 'rates without withheld states stay',
    },
    {
      statuses: [0, 0, 0, 3, 0, 0, 0, 0],
      shown: { received: null, resolved: null, resolvedOfAll: null },
      because: 'none of few tells how few they are',
    },
    {
      statuses: [0, 0, 0, 0, 3, 0, 0, 0],
      shown: { received: null, meanFirstFollowUpWorkingDays: null, resolvedOfAll: null, valid: null, followedUp: null },
      because: 'the sum is few itself',
    },
  ])('$because', ({ statuses, shown }) => expect(shownAgency(seen(statuses))).toMatchObject(shown));

  test('says of an agency of which nothing was read that nothing was', () => {
    expect(shownAgency(seen(null))).toMatchObject({ isRead: false, received: null, withheld: 0 });
  });

  test('has no share whose rest is few, for 39 of 40 tells of one', () => {
    expect(shownAgency(seen([0, 0, 0, 0, 40, 0, 0, 0], 39)).withinSla).toBeNull();
    expect(shownAgency(seen([0, 0, 0, 0, 40, 0, 0, 0], 40)).withinSla).toEqual(rate(40, 40));
    expect(shownAgency({ ...seen([0, 0, 0, 0, 40, 0, 0, 0]), withinSla: null }).withinSla).toBeNull();
  });

  test('has no sum of all agencies from which a withheld cell could be reckoned back', () => {
    const open = seen([0, 0, 10, 20, 40, 0, 0, 0]);
    expect(shownNational([open, open, seen(null)])).toEqual([0, 0, 20, 40, 80, 0, 0, 0]);
    const small = seen([0, 0, 10, 20, 40, 0, 0, 2]);
    expect(shownNational([open, small])).toEqual([0, 0, null, 40, 80, 0, 0, null]);
    const covering = seen([0, 0, 0, 0, 40, 0, 2, 6]);
    expect(shownNational([open, small, covering])).toEqual([0, 0, null, 40, 120, 0, null, 8]);
  });

  test('withholds one more sum where a single one is withheld', () => {
    const only = seen([0, 0, 0, 0, 0, 0, 0, 3]);
    expect(shownNational([only, seen([0, 0, 10, 20, 40, 0, 0, 0])])).toEqual([0, 0, null, 20, 40, 0, 0, null]);
  });
});

describe('complaints 35: a reminder that leaves the house', () => {
  const reminder: ReminderView = {
    ...{ agency: 'a', name: 'A', entityType: 'city', count: 9, unverified: 2, oldest: '2026-01-15' },
    ...{ waitingWorkingDays: 10, classes: [{ classification: 'aspiration', count: 9, oldest: '2026-01-15' }] },
  };

  test('tells how many where they are not few', () => {
    expect(shownReminder(reminder)).toMatchObject({
      ...{ count: 9, unverified: null, oldest: '2026-01-15', classes: [0, 0, 0, 0, 9, 0] },
    });
  });

  test('of few tells the month alone', () => {
    const classes: ReminderView['classes'] = [{ classification: 'other', count: 2, oldest: '2026-01-15' }];
    expect(shownReminder({ ...reminder, count: 2, unverified: 0, classes })).toMatchObject({
      ...{ count: null, unverified: 0, oldest: '2026-01', waitingWorkingDays: 10, classes: [0, 0, 0, 0, 0, null] },
    });
  });
});
