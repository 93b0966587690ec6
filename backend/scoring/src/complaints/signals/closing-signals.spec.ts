import { AUTO_CLOSED } from '../complaint';
import { bulkClosing, closedOnDaysOff, closedOnLimit, closedOnTenthDay, closingSpike } from './closing-signals';
import { aComplaint, type Complaint } from '../../../test/complaints';
import { SIGNAL_CONTEXT, signalRows, workingDates } from '../../../test/signal-rows';

/** Followed up on the day of receipt, and closed on that of the argument. */
const closedOn = (closed: string, parts: Partial<Complaint> = {}): Complaint =>
  aComplaint({ status: 'resolved', firstFollowUp: '2020-01-07', closed, ...parts });
const times = <T>(count: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(place));

/** One closing on each of a hundred working days, and so many in the last week. */
const crowd = (count: number) =>
  signalRows([...workingDates(100).map((date) => closedOn(date)), ...times(count, () => closedOn('2020-10-23'))]);

describe('complaints 17: closings crowd before the cut-off', () => {
  test('ten in the last five working days, where 2.6 are usual', () => {
    expect(closingSpike(crowd(10), SIGNAL_CONTEXT)).toEqual([
      {
        code: 'closing-spike',
        count: 10,
        of: 110,
        facts: { cutOff: '2020-10-26', expected: '2.6' },
        lines: times(10, (place) => 102 + place),
      },
    ]);
  });

  // 25 working days before the cut-off is Monday 21 September, 5 before it Monday 19 October.
  const usual = (count: number, received: string) => times(count, () => closedOn('2020-10-05', { received }));
  const late = (count: number, closed = '2020-10-20') =>
    times(count, () => closedOn(closed, { received: '2020-10-01' }));

  test.each([
    { rows: [...usual(16, '2020-09-21'), ...late(12)], count: 12, because: 'three times what twenty days let expect' },
    { rows: [...usual(17, '2020-09-21'), ...late(12)], count: null, because: 'a little less than three times' },
    { rows: [...usual(1, '2020-09-22'), ...late(12)], count: null, because: 'nineteen days before are too few' },
    { rows: [...usual(1, '2020-09-21'), ...late(12, '2020-10-19')], count: null, because: 'the sixth day is before' },
    { rows: [...usual(1, '2020-09-21'), ...late(12, '2020-10-26')], count: 12, because: 'the cut-off itself counts' },
  ])('$count: $because', ({ rows, count }) => {
    expect(closingSpike(signalRows(rows), SIGNAL_CONTEXT)[0]?.count ?? null).toBe(count);
  });

  test.each([
    { rows: crowd(9), because: 'nine are too few' },
    { rows: signalRows(workingDates(195).map((date) => closedOn(date))), because: 'the last week is like all others' },
    {
      rows: signalRows(times(20, () => closedOn('2020-10-23', { received: '2020-10-01' }))),
      because: 'what is usual cannot be told of less than twenty working days',
    },
    { rows: signalRows([]), because: 'nothing was closed' },
    {
      rows: signalRows(times(20, () => closedOn('2020-10-27'))),
      because: 'what was closed after the cut-off does not crowd before it',
    },
  ])('no question: $because', ({ rows }) => expect(closingSpike(rows, SIGNAL_CONTEXT)).toEqual([]));
});

describe('complaints 18: many closed on one day without a follow-up before it', () => {
  const usual = times(50, () => closedOn('2020-02-03'));
  const unanswered = (count: number, date: string, parts: Partial<Complaint> = {}) =>
    times(count, () => closedOn(date, { firstFollowUp: null, ...parts }));

  test('a question for each such day, with its rows', () => {
    const sameDay = unanswered(10, '2020-02-05', { firstFollowUp: '2020-02-05' });
    const rows = signalRows([...sameDay, ...unanswered(11, '2020-02-04'), ...usual]);
    const signals = bulkClosing(rows, SIGNAL_CONTEXT);
    expect(signals.map(({ code, facts, count, of }) => ({ code, ...facts, count, of }))).toEqual([
      { code: 'bulk-closing', date: '2020-02-04', count: 11, of: 71 },
      { code: 'bulk-closing', date: '2020-02-05', count: 10, of: 71 },
    ]);
    expect(signals[1]?.lines).toEqual(times(10, (place) => place + 2));
  });

  test.each([
    { closings: [...usual, ...unanswered(9, '2020-02-04')], because: 'nine are too few' },
    {
      closings: [...usual, ...times(491, () => closedOn('2020-02-03')), ...unanswered(11, '2020-02-04')],
      because: 'they are less than 2 %',
    },
    {
      closings: workingDates(20).flatMap((date) => unanswered(10, date)),
      because: 'they are less than ten times those of a working day',
    },
    { closings: unanswered(20, '2020-02-04', { flags: AUTO_CLOSED }), because: 'the system closed them' },
    { closings: usual, because: 'all were followed up before' },
  ])('no question: $because', ({ closings }) => expect(bulkClosing(signalRows(closings), SIGNAL_CONTEXT)).toEqual([]));
});

describe('complaints 19: closed on days off', () => {
  const saturdays = (count: number) => times(count, () => closedOn('2020-02-08'));
  const mondays = (count: number) => times(count, () => closedOn('2020-02-10'));

  const repliedOnSaturdays = (count: number) =>
    times(count, () => closedOn('2020-02-10', { firstFollowUp: '2020-01-11' }));

  test('a tenth on a Saturday, three times as often as the others were replied to on such days', () => {
    const closings = [...mondays(87), ...repliedOnSaturdays(3), ...saturdays(10)];
    const [signal] = closedOnDaysOff(signalRows(closings), SIGNAL_CONTEXT);
    expect(signal).toEqual({
      code: 'closed-on-days-off',
      count: 10,
      of: 100,
      facts: { replies: 3, replied: 90 },
      lines: times(10, (place) => 92 + place),
    });
  });

  test.each([
    { open: { firstFollowUp: '2020-10-24' }, count: null, because: 'they were replied to on a Saturday' },
    { open: { firstFollowUp: '2020-10-31' }, count: 10, because: 'after the cut-off nobody has replied yet' },
    { open: {}, count: 10, because: 'nobody replied to them' },
  ])('of four open ones: $because', ({ open, count }) => {
    const waiting = times(4, () => aComplaint(open));
    const rows = signalRows([...mondays(20), ...saturdays(10), ...waiting]);
    expect(closedOnDaysOff(rows, SIGNAL_CONTEXT)[0]?.count ?? null).toBe(count);
  });

  test('collective leave is off too', () => {
    const leave = times(10, () => closedOn('2020-08-21'));
    expect(closedOnDaysOff(signalRows(leave), SIGNAL_CONTEXT)).toMatchObject([{ count: 10, of: 10 }]);
  });

  test.each([
    { closings: [...mondays(91), ...saturdays(10)], because: 'less than a tenth' },
    {
      closings: [...mondays(86), ...repliedOnSaturdays(4), ...saturdays(10)],
      because: 'people reply on days off as well',
    },
    { closings: saturdays(9), because: 'nine are too few' },
    {
      closings: saturdays(12).map((one) => ({ ...one, flags: AUTO_CLOSED })),
      because: 'the system closes on any day',
    },
    {
      closings: times(10, () => closedOn('2017-01-01', { received: '2017-01-01' })),
      because: 'the first day on record has none before it to tell by',
    },
  ])('no question: $because', ({ closings }) => {
    expect(closedOnDaysOff(signalRows(closings), SIGNAL_CONTEXT)).toEqual([]);
  });
});

describe('complaints 20: closed on the last day of the limit', () => {
  // Fourteen working days after Tuesday 7 January are over on Monday 27 January.
  const atLimit = times(10, () => closedOn('2020-01-27'));

  test('ten, where a day before has 0.6', () => {
    const before = ['2020-01-22', '2020-01-23', '2020-01-24'].map((date) => closedOn(date));
    const earlier = times(30, () => closedOn('2020-01-10'));
    const late = times(5, () => closedOn('2020-02-10'));
    const [signal] = closedOnLimit(signalRows([...earlier, ...before, ...late, ...atLimit]), SIGNAL_CONTEXT);
    expect(signal).toMatchObject({ count: 10, of: 13, facts: { expected: '0.6' } });
    expect(signal?.lines).toEqual(times(10, (place) => 40 + place));
  });

  test('three times those of a day before, of the five days before', () => {
    const fifth = times(16, () => closedOn('2020-01-20'));
    const sixth = times(50, () => closedOn('2020-01-17'));
    const [signal] = closedOnLimit(signalRows([...atLimit, ...fifth, ...sixth]), SIGNAL_CONTEXT);
    expect(signal).toMatchObject({ code: 'closed-on-limit', count: 10, of: 26, facts: { expected: '3.2' } });
    expect(closedOnLimit(signalRows([...atLimit, ...fifth, closedOn('2020-01-20')]), SIGNAL_CONTEXT)).toEqual([]);
  });

  test.each([
    { closings: atLimit.slice(1), sla: SIGNAL_CONTEXT.sla, because: 'nine are too few' },
    {
      closings: [...atLimit, ...times(20, () => closedOn('2020-01-24'))],
      sla: SIGNAL_CONTEXT.sla,
      because: 'the days before have as many',
    },
    {
      closings: atLimit.map((one) => ({ ...one, classification: 'aspiration' as const })),
      sla: SIGNAL_CONTEXT.sla,
      because: 'there is no limit',
    },
    { closings: atLimit, sla: [], because: 'no limit is set' },
  ])('no question: $because', ({ closings, sla }) => {
    expect(closedOnLimit(signalRows(closings), { ...SIGNAL_CONTEXT, sla })).toEqual([]);
  });
});

describe('complaints 21: closed ten working days after the first follow-up', () => {
  const tenth = times(10, () => closedOn('2020-01-21'));
  const eleventh = (count: number) => times(count, () => closedOn('2020-01-22'));

  test('three times as many as on one of the days about it, not marked as the system’s', () => {
    const [signal] = closedOnTenthDay(signalRows([...eleventh(33), ...tenth]), SIGNAL_CONTEXT);
    expect(signal).toMatchObject({ code: 'closed-on-tenth-day', count: 10, of: 43, facts: { expected: '3.3' } });
    expect(signal?.lines).toEqual(times(10, (place) => 35 + place));
  });

  // Five working days after the follow-up of 7 January is the 14th, fifteen the 28th.
  test.each([
    { about: '2020-01-13', count: 10, because: 'four days are not about it' },
    { about: '2020-01-14', count: null, because: 'five days are' },
    { about: '2020-01-28', count: null, because: 'fifteen days are' },
    { about: '2020-01-29', count: 10, because: 'sixteen days are not' },
  ])('$about: $because', ({ about, count }) => {
    const rows = signalRows([...times(34, () => closedOn(about)), ...tenth]);
    expect(closedOnTenthDay(rows, SIGNAL_CONTEXT)[0]?.count ?? null).toBe(count);
  });

  test.each([
    { closings: [...eleventh(34), ...tenth], because: 'the days about it have more than a third' },
    { closings: tenth.slice(1), because: 'nine are too few' },
    { closings: tenth.map((one) => ({ ...one, flags: AUTO_CLOSED })), because: 'they are marked' },
    { closings: tenth.map((one) => ({ ...one, firstFollowUp: null })), because: 'nobody followed up' },
  ])('no question: $because', ({ closings }) => {
    expect(closedOnTenthDay(signalRows(closings), SIGNAL_CONTEXT)).toEqual([]);
  });
});
