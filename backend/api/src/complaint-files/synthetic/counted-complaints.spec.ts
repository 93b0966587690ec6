import { complaintTallies, countsOf, dayNumber, NO_DAY, tallyInto } from '@anggakara/scoring';
import fc from 'fast-check';
import { DEMO_RULES } from '../../../test/synthetic-exports';
import { chanceOf } from './chance';
import { countedComplaints, type CountedOrder } from './counted-complaints';
import { signalRowsOf } from './signal-rows';
import { WorkDays } from './work-days';

const { sla, workingDays, windows } = DEMO_RULES;
const SPAN = { from: dayNumber('2025-01-01'), to: dayNumber('2025-06-30'), cutOff: dayNumber('2025-12-31') };
const NOTHING = {
  ...{ received: 0, unverified: 0, notFollowedUp: 0, inProcess: 0, postponed: 0, resolved: 0, archived: 0 },
  ...{ notAuthority: 0, answered: 0, withinSla: 0, cappedDaySum: 0 },
};

const madeOf = (counts: CountedOrder['counts'], seed = 1) =>
  countedComplaints({
    ...{ agency: 0, counts, span: SPAN, sla, after: 40, workDays: new WorkDays(workingDays), chance: chanceOf(seed) },
  });

test('complaints are made that come to all eleven counts', () => {
  const states = fc.tuple(fc.nat(5), fc.nat(9), fc.nat(9), fc.nat(4), fc.nat(30), fc.nat(5), fc.nat(5));
  const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(states, shares, fc.nat(), (parts, [inTime, days], seed) => {
      const [unverified, notFollowedUp, inProcess, postponed, resolved, archived, notAuthority] = parts;
      const answered = inProcess + resolved;
      const valid = unverified + notFollowedUp + postponed + answered;
      const received = valid + archived + notAuthority;
      const counts = {
        ...{ received, unverified, notFollowedUp, inProcess, postponed, resolved, archived, notAuthority, answered },
        ...{ withinSla: Math.round(inTime * valid), cappedDaySum: Math.round(days * 20 * answered) },
      };
      const complaints = madeOf(counts, seed);
      const tallies = complaintTallies({ windows, sla, workingDays, observedUntil: SPAN.cutOff, dayCap: 30 });
      tallyInto(tallies, signalRowsOf(complaints).columns);
      const tally = tallies.of(
        0,
        windows.findIndex(({ code }) => code === '2025-S1'),
      );
      expect(tally === null ? NOTHING : countsOf(tally)).toEqual(counts);
      expect(complaints.map(({ number }) => number)).toEqual(complaints.map((_, place) => 41 + place));
    }),
    { numRuns: 50 },
  );
});

test('a complaint that could not have happened by the cut-off is not made', () => {
  const span = { ...SPAN, from: SPAN.cutOff, to: SPAN.cutOff };
  const counts = { ...NOTHING, received: 1, resolved: 1, answered: 1, cappedDaySum: 9 };
  const order = { agency: 0, counts, span, sla, after: 0, workDays: new WorkDays(workingDays), chance: chanceOf(1) };
  expect(() => countedComplaints(order)).toThrow('no day of receipt for a complaint that is resolved');
});

test('an agency without complaints has none', () => {
  expect(madeOf(NOTHING)).toEqual([]);
  expect(signalRowsOf(madeOf({ ...NOTHING, received: 1, archived: 1 })).columns.closed[0]).toBe(NO_DAY);
});
