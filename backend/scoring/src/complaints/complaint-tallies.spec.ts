import { AUTO_CLOSED, REOPENED } from './complaint';
import { complaintTallies, tallyInto } from './complaint-tallies';
import { mergedTally, NO_TALLY } from './merged-tally';
import { elapsedWorkingDays } from './working-day-table';
import { countsOf, statusCount } from './tally-counts';
import { countProblems } from '../count-problems';
import { dayNumber } from '../working-days';
import { aComplaint, columnsOf, someRules, tallyOf } from '../../test/complaints';

const COUNTS_OF_ONE = {
  received: 1,
  unverified: 0,
  notFollowedUp: 0,
  inProcess: 0,
  postponed: 0,
  resolved: 0,
  archived: 0,
  notAuthority: 0,
  answered: 0,
  withinSla: 1,
  cappedDaySum: 0,
};

describe('complaints 1: eight states', () => {
  test.each([
    { status: 'unverified', counted: { unverified: 1 } },
    { status: 'dispositioned', counted: { notFollowedUp: 1 } },
    { status: 'not-followed-up', counted: { notFollowedUp: 1 } },
    { status: 'in-process', counted: { inProcess: 1 } },
    { status: 'resolved', counted: { resolved: 1 } },
    { status: 'postponed', counted: { postponed: 1 } },
    { status: 'not-authority', counted: { notAuthority: 1, withinSla: 0 } },
    { status: 'archived', counted: { archived: 1, withinSla: 0 } },
  ] as const)('$status', ({ status, counted }) => {
    const tally = tallyOf([aComplaint({ status, received: '2020-12-28' })]);
    expect(countsOf(tally)).toEqual({ ...COUNTS_OF_ONE, ...counted });
    expect(statusCount(tally, status)).toBe(1);
    expect(countProblems(countsOf(tally))).toEqual([]);
  });
});

describe('complaints 2: a complaint belongs to the window in which it was received', () => {
  const received = ['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01', '2020-10-31', '2020-11-01', '2020-12-31'];
  const tallies = complaintTallies(someRules({ observedUntil: dayNumber('2020-10-31') }));
  tallyInto(tallies, columnsOf(received.map((date) => aComplaint({ received: date }))));

  test('across the turn of the year, and not after the cut-off', () => {
    const counted = [0, 1].map((window) => tallies.of(0, window)?.months.map(({ month }) => month));
    expect(counted).toEqual([
      ['2019-01', '2019-12'],
      ['2020-01', '2020-10'],
    ]);
  });

  test('what no window holds is told', () => expect(tallies.outside()).toBe(3));

  test('nothing was counted of an agency that is not in the file', () => {
    expect([tallies.of(1, 0), tallies.of(5000, 0), tallies.agencies()]).toEqual([null, null, 1]);
  });

  test('windows after the cut-off hold nothing yet', () => {
    const before = complaintTallies(someRules({ observedUntil: dayNumber('2018-12-31') }));
    tallyInto(before, columnsOf([aComplaint({ received: '2018-12-31' }), aComplaint()]));
    expect([before.outside(), before.of(0, 0), before.of(0, 1)]).toEqual([2, null, null]);
  });
});

describe('complaints 3 and 4: what happened after the cut-off did not happen', () => {
  test.each([
    { firstFollowUp: '2020-01-08', answered: 1, because: 'followed up the next day' },
    { firstFollowUp: '2020-01-31', answered: 1, because: 'followed up on the day of the cut-off' },
    { firstFollowUp: '2020-02-01', answered: 0, because: 'followed up on the day after the cut-off' },
    { firstFollowUp: null, answered: 0, because: 'never followed up' },
  ])('$because', ({ firstFollowUp, answered }) => {
    const tally = tallyOf([aComplaint({ firstFollowUp })], { observedUntil: dayNumber('2020-01-31') });
    expect(countsOf(tally).answered).toBe(answered);
  });

  test('a closing is no answer', () => {
    const tally = tallyOf([aComplaint({ status: 'resolved', closed: '2020-01-09' })]);
    expect([countsOf(tally).answered, tally.resolvedUnanswered]).toEqual([0, 1]);
  });

  test('archived ones are not waited for', () => {
    const tally = tallyOf([aComplaint({ status: 'archived', firstFollowUp: '2020-01-08' })]);
    expect([tally.firstFollowUp.counts, countsOf(tally).answered]).toEqual([[], 0]);
  });
});

describe('complaints 5 and 6: from where days run', () => {
  const days = (counts: readonly { readonly days: number }[]): readonly number[] => counts.map((one) => one.days);

  test.each([
    { dispositioned: null, firstFollowUp: '2020-01-10', first: 3, because: 'from the receipt without a disposition' },
    { dispositioned: '2020-01-09', firstFollowUp: '2020-01-10', first: 1, because: 'from the disposition' },
    { dispositioned: '2020-01-10', firstFollowUp: '2020-01-08', first: 0, because: 'followed up before it' },
    { dispositioned: '2020-01-03', firstFollowUp: '2020-01-10', first: 3, because: 'never before the receipt' },
    { dispositioned: '2021-02-01', firstFollowUp: '2020-01-10', first: 0, because: 'dispositioned after the cut-off' },
  ])('$first days: $because', ({ dispositioned, firstFollowUp, first }) => {
    const tally = tallyOf([aComplaint({ dispositioned, firstFollowUp })]);
    expect(days(tally.firstFollowUp.counts)).toEqual([first]);
    expect(tally.withoutDisposition).toBe(dispositioned === null ? 1 : 0);
  });

  test.each([
    { status: 'resolved', closed: '2020-01-14', finished: 1, length: 5 },
    { status: 'in-process', closed: '2020-01-14', finished: 0, length: 239 },
    { status: 'resolved', closed: null, finished: 0, length: 239 },
    { status: 'resolved', closed: '2021-01-04', finished: 0, length: 239 },
    { status: 'resolved', closed: '2020-01-01', finished: 1, length: 0 },
  ] as const)(
    '$status and closed $closed: $length days, finished $finished',
    ({ status, closed, finished, length }) => {
      const { resolution } = tallyOf([aComplaint({ status, closed })]);
      expect(resolution.counts).toEqual([{ days: length, finished, waiting: 1 - finished }]);
    },
  );
});

describe('complaints 9 and 10: within the limit of its classification', () => {
  // Received on Tuesday 7 January: 14 working days are over on Monday 27, 5 on Tuesday 14.
  test.each([
    { classification: 'complaint-non-supervisory', status: 'resolved', closed: '2020-01-27', tally: 'onTime' },
    { classification: 'complaint-non-supervisory', status: 'resolved', closed: '2020-01-28', tally: 'late' },
    { classification: 'complaint-normative', status: 'resolved', closed: '2020-01-14', tally: 'onTime' },
    { classification: 'information-request', status: 'resolved', closed: '2020-01-15', tally: 'late' },
    { classification: 'complaint-supervisory', status: 'resolved', closed: '2020-01-31', tally: 'onTime' },
    { classification: 'complaint-supervisory', status: 'in-process', closed: null, tally: 'inTime' },
    { classification: 'complaint-non-supervisory', status: 'in-process', closed: null, tally: 'overdue' },
    { classification: 'aspiration', status: 'in-process', closed: null, tally: 'inTime' },
    { classification: 'other', status: 'postponed', closed: null, tally: 'overdue' },
  ] as const)('$classification, $status $closed: $tally', ({ tally: expected, ...parts }) => {
    const tally = tallyOf([aComplaint(parts)], { observedUntil: dayNumber('2020-01-31') });
    const { resolution } = tally.classes.find((one) => one.classification === parts.classification)!;
    expect(resolution).toEqual({ onTime: 0, inTime: 0, late: 0, overdue: 0, [expected]: 1 });
    expect(countsOf(tally).withinSla).toBe(expected === 'onTime' || expected === 'inTime' ? 1 : 0);
  });

  test('without a rule there is no limit', () => {
    const tally = tallyOf([aComplaint({ status: 'resolved', closed: '2020-12-30' })], { sla: [] });
    expect(countsOf(tally).withinSla).toBe(1);
  });

  test('the first follow-up has five working days', () => {
    const tally = tallyOf([
      aComplaint({ firstFollowUp: '2020-01-14' }),
      aComplaint({ firstFollowUp: '2020-01-15' }),
      aComplaint({ received: '2020-12-30' }),
      aComplaint(),
    ]);
    const { firstFollowUp } = tally.classes[1]!;
    expect(firstFollowUp).toEqual({ onTime: 1, inTime: 1, late: 1, overdue: 1 });
  });
});

describe('complaints 11, 12 and 15: what else is counted', () => {
  test('closed by the system, opened again, and both', () => {
    const closed = { status: 'resolved', firstFollowUp: '2020-01-08', closed: '2020-01-22' } as const;
    const tally = tallyOf([
      aComplaint({ ...closed, flags: AUTO_CLOSED }),
      aComplaint({ ...closed, closed: '2020-01-08' }),
      aComplaint({ flags: REOPENED }),
      aComplaint({ flags: AUTO_CLOSED | REOPENED }),
      aComplaint({ status: 'archived', flags: AUTO_CLOSED | REOPENED }),
    ]);
    expect([tally.autoClosed, tally.reopened]).toEqual([2, 2]);
    expect(tally.autoResolved.counts).toEqual([{ days: 11, finished: 1, waiting: 0 }]);
  });

  test('marks of valid complaints, visibility of all', () => {
    const tally = tallyOf([
      aComplaint({ satisfaction: 5, visibility: 'anonymous' }),
      aComplaint({ satisfaction: 1 }),
      aComplaint(),
      aComplaint({ satisfaction: 1, status: 'archived', visibility: 'confidential' }),
    ]);
    expect(tally.satisfaction).toEqual([1, 1, 0, 0, 0, 1]);
    expect(tally.visibility).toEqual([2, 1, 1]);
  });

  test('months of receipt, and months in which they were resolved', () => {
    const tally = tallyOf([
      aComplaint({ status: 'resolved', closed: '2020-03-02' }),
      aComplaint({ status: 'archived' }),
      aComplaint({ received: '2020-02-29', status: 'resolved', closed: '2020-03-31' }),
    ]);
    expect(tally.months).toEqual([
      { month: '2020-01', received: 2, valid: 1, resolved: 0 },
      { month: '2020-02', received: 1, valid: 1, resolved: 0 },
      { month: '2020-03', received: 0, valid: 0, resolved: 2 },
    ]);
  });

  test('words of the file, in their order; the many of a long list together', () => {
    const tallies = complaintTallies(someRules());
    const channels = ['', 'SMS 1708', 'Aplikasi', ...Array.from({ length: 40 }, (_, place) => `Kanal ${place}`)];
    tallyInto(tallies, columnsOf([0, 1, 2, 2, 31, 40].map((channel) => aComplaint({ channel, category: channel }))));
    const tally = tallies.of(0, 1, { channels, categories: ['', 'Jalan'] });
    expect(tally?.channels).toEqual([
      { word: '', count: 1 },
      { word: '*', count: 2 },
      { word: 'Aplikasi', count: 2 },
      { word: 'SMS 1708', count: 1 },
    ]);
    expect(tally?.categories).toEqual([
      { word: '', count: 1 },
      { word: '*', count: 4 },
      { word: 'Jalan', count: 1 },
    ]);
    const words = Array.from({ length: 80 }, (_, place) => `Kategori ${place}`);
    tallyInto(tallies, columnsOf([62, 63, 64, 79].map((category) => aComplaint({ agency: 1, category }))));
    expect(tallies.of(1, 1, { channels, categories: words })?.categories).toEqual([
      { word: '*', count: 3 },
      { word: 'Kategori 62', count: 1 },
    ]);
  });
});

describe('complaints 8 and 13: days of 260 and more', () => {
  const long = aComplaint({
    received: '2019-01-02',
    status: 'resolved',
    firstFollowUp: '2020-12-30',
    closed: '2020-12-30',
  });
  const again = aComplaint({ status: 'resolved', firstFollowUp: '2021-06-30', closed: '2021-06-30' });
  const rules = someRules({ observedUntil: dayNumber('2021-06-30') });
  const elapsed = (from: string, to: string): number =>
    elapsedWorkingDays(rules.workingDays, dayNumber(from), dayNumber(to));
  const counted = () => {
    const tallies = complaintTallies(rules);
    const open = aComplaint({ received: '2019-01-02' });
    tallyInto(
      tallies,
      columnsOf([long, { ...long, flags: AUTO_CLOSED }, { ...long, status: 'archived' }, open, again]),
    );
    return tallies;
  };

  test('stand together, with their exact sum; those that are not valid add nothing', () => {
    const [days, waiting] = [elapsed('2019-01-02', '2020-12-30'), elapsed('2019-01-02', '2021-06-30')];
    expect(Math.min(days, waiting)).toBeGreaterThan(260);
    expect(counted().of(0, 0)).toMatchObject({
      firstFollowUp: { counts: [{ days: 260, finished: 2, waiting: 1 }], longFinished: 2 * days, longWaiting: waiting },
      resolution: { counts: [{ days: 260, finished: 2, waiting: 1 }], longFinished: 2 * days, longWaiting: waiting },
      autoResolved: { counts: [{ days: 260, finished: 1, waiting: 0 }], longFinished: days, longWaiting: 0 },
    });
  });

  test('are added where windows are joined, as often as one asks', () => {
    const tallies = counted();
    const together = tallies.joined(0, [0, 1]);
    expect(together?.resolution.longFinished).toBe(
      2 * elapsed('2019-01-02', '2020-12-30') + elapsed('2020-01-07', '2021-06-30'),
    );
    expect(tallies.joined(0, [0, 1])).toEqual(together);
    expect(together).toEqual(mergedTally([tallies.of(0, 0)!, tallies.of(0, 1)!]));
    expect([tallies.joined(0, [1]), tallies.joined(0, []), tallies.joined(7, [0, 1])]).toEqual([
      tallies.of(0, 1),
      null,
      null,
    ]);
  });

  test('rows may come after one has asked', () => {
    const later = complaintTallies(someRules());
    const received = [1, 2].map(() => {
      tallyInto(later, columnsOf([aComplaint()]));
      return countsOf(later.of(0, 1) ?? NO_TALLY).received;
    });
    expect(received).toEqual([1, 2]);
  });
});

describe('complaints counted by the hundred thousand', () => {
  test('a count does not end where its bits do, and the part that counts and days need is a part of the whole', () => {
    const tallies = complaintTallies(someRules());
    const some = columnsOf([
      ...Array.from({ length: 5_000 }, () =>
        aComplaint({ status: 'resolved', received: '2020-03-02', closed: '2020-03-03' }),
      ),
      aComplaint({ received: '2019-03-02' }),
    ]);
    for (let times = 0; times < 30; times += 1) tallyInto(tallies, some);
    const tally = tallies.joined(0, [0, 1]);
    expect(countsOf(tally ?? NO_TALLY)).toMatchObject({ received: 150_030, resolved: 150_000 });
    expect(tally).toMatchObject(tallies.countedDays(0, [0, 1]) ?? {});
    expect(tallies.countedDays(1, [0, 1])).toBeNull();
  });
});
