import fc from 'fast-check';
import { CLASSIFICATIONS, COMPLAINT_STATUSES } from './complaint';
import { complaintStatistics } from './complaint-statistics';
import { complaintTallies, tallyInto } from './complaint-tallies';
import type { ComplaintTally } from './complaint-tally';
import { mergedTally, NO_TALLY } from './merged-tally';
import { LAPOR_SLA, slaRule } from './sla-rules';
import { countsOf } from './tally-counts';
import { countProblems } from '../count-problems';
import { summedCounts } from '../summed-counts';
import { elapsedWorkingDays } from './working-day-table';
import { dayNumber, isoDate } from '../working-days';
import {
  anyComplaint,
  aPlausibleComplaint,
  columnsOf,
  type Complaint,
  WORKING_DAYS,
  someRules,
} from '../../test/complaints';
import { LAW } from '../../test/law';

const rows = fc.array(anyComplaint, { maxLength: 30 });
/** Laws over many rows cost more than others. */
const FEWER = { numRuns: Math.min(LAW.numRuns, 150) };

function law<Case>(title: string, property: fc.IProperty<Case>): void {
  test(title, () => fc.assert(property, FEWER));
}

function talliesOf(batches: readonly (readonly Complaint[])[]): readonly (ComplaintTally | null)[] {
  const tallies = complaintTallies(someRules());
  for (const batch of batches) tallyInto(tallies, columnsOf(batch));
  return [0, 1, 2, 3].flatMap((agency) => [tallies.of(agency, 0), tallies.of(agency, 1)]);
}

const tallied = (complaints: readonly Complaint[]): readonly (ComplaintTally | null)[] => talliesOf([complaints]);
const wholeOf = (complaints: readonly Complaint[]): ComplaintTally =>
  mergedTally(tallied(complaints).filter((one) => one !== null));

law(
  'the order of the rows does not matter',
  fc.property(rows, (complaints) => expect(tallied(complaints.toReversed())).toEqual(tallied(complaints))),
);

law(
  'batches of any size come to the same',
  fc.property(rows, fc.nat(30), (complaints, cut) => {
    expect(talliesOf([complaints.slice(0, cut), complaints.slice(cut)])).toEqual(tallied(complaints));
  }),
);

law(
  'complaints 13: the parts of any division add up to the whole, and nothing adds nothing',
  fc.property(rows, fc.nat(30), (complaints, cut) => {
    const parts = [wholeOf(complaints.slice(0, cut)), NO_TALLY, wholeOf(complaints.slice(cut))];
    const whole = wholeOf(complaints);
    expect(mergedTally(parts)).toEqual(whole);
    expect(mergedTally([whole])).toEqual(whole);
    expect(summedCounts(parts.map(countsOf))).toEqual(countsOf(whole));
  }),
);

law(
  'complaints 13: windows joined in the counting are the windows added afterwards',
  fc.property(rows, (complaints) => {
    const tallies = complaintTallies(someRules());
    tallyInto(tallies, columnsOf(complaints));
    for (const agency of [0, 1, 2, 3, 4]) {
      const parts = [tallies.of(agency, 0), tallies.of(agency, 1)].filter((one) => one !== null);
      expect(tallies.joined(agency, [0, 1])).toEqual(parts.length === 0 ? null : mergedTally(parts));
    }
  }),
);

law(
  'whatever rows come, the counts can be true: the seven states sum to those received',
  fc.property(rows, (complaints) => {
    const whole = wholeOf(complaints);
    expect(countProblems(countsOf(whole))).toEqual([]);
    expect(mergedTally([]).classes).toEqual(NO_TALLY.classes);
  }),
);

law(
  'every valid complaint either came to an end or waits, and the last backlog is those that wait',
  fc.property(rows, (complaints) => {
    const { metrics, firstFollowUp, resolution, months, sla } = complaintStatistics(wholeOf(complaints), LAPOR_SLA);
    expect(firstFollowUp.finished + firstFollowUp.waiting).toBe(metrics.valid);
    expect(resolution.finished + resolution.waiting).toBe(metrics.valid);
    expect(months.at(-1)?.backlog ?? 0).toBe(resolution.waiting);
    expect(sla.reduce((sum, { within }) => sum + within.denominator, 0)).toBe(2 * metrics.valid);
  }),
);

const elapsed = (from: string, to: string): number => elapsedWorkingDays(WORKING_DAYS, dayNumber(from), dayNumber(to));

law(
  'the restricted mean is never more than the scored mean, which counts 30 days for each that waits',
  fc.property(rows, (complaints) => {
    const { metrics, firstFollowUp } = complaintStatistics(wholeOf(complaints), LAPOR_SLA);
    const [honest, scored] = [firstFollowUp.restrictedMean, metrics.meanFirstFollowUpWorkingDays];
    expect(honest === null).toBe(scored === null);
    expect(Number(honest)).toBeLessThanOrEqual(Number(scored));
  }),
);

/** The eleven counts of plausible rows, each by its definition alone. */
function countedByHand(complaints: readonly Complaint[], until: string): ReturnType<typeof countsOf> {
  const seen = complaints.filter(({ received }) => received <= until);
  const having = (...statuses: readonly string[]) => seen.filter(({ status }) => statuses.includes(status)).length;
  const valid = seen.filter(({ status }) => status !== 'archived' && status !== 'not-authority');
  const answered = valid.filter(({ firstFollowUp }) => firstFollowUp !== null && firstFollowUp <= until);
  const days = answered.map(({ received, dispositioned, firstFollowUp }) =>
    elapsed(dispositioned ?? received, firstFollowUp ?? ''),
  );
  const inTime = valid.filter(({ received, closed, status, classification }) => {
    const limit = slaRule(LAPOR_SLA, classification, 'resolution')?.workingDays ?? Infinity;
    const end = status === 'resolved' && closed !== null && closed <= until ? closed : until;
    return elapsed(received, end) <= limit;
  });
  return {
    received: seen.length,
    unverified: having('unverified'),
    notFollowedUp: having('dispositioned', 'not-followed-up'),
    inProcess: having('in-process'),
    postponed: having('postponed'),
    resolved: having('resolved'),
    archived: having('archived'),
    notAuthority: having('not-authority'),
    answered: answered.length,
    withinSla: inTime.length,
    cappedDaySum: days.reduce((sum, one) => sum + Math.min(30, one), 0),
  };
}

test('counting by the definitions, row by row, comes to the same', () => {
  fc.assert(
    fc.property(fc.array(aPlausibleComplaint, { maxLength: 25 }), fc.nat(365), (complaints, after) => {
      const until = isoDate(dayNumber('2020-01-01') + after);
      const tallies = complaintTallies(someRules({ observedUntil: dayNumber(until) }));
      tallyInto(tallies, columnsOf(complaints));
      expect(countsOf(tallies.of(0, 1) ?? NO_TALLY)).toEqual(countedByHand(complaints, until));
      expect(tallies.outside()).toBe(complaints.filter(({ received }) => received > until).length);
    }),
    FEWER,
  );
});

test('a hundred agencies in two windows each keep their own counts', () => {
  const complaints = Array.from({ length: 100 }, (_, agency) =>
    ['2019-05-06', '2020-05-06', '2020-05-06'].map((received) => ({ received, agency: 99 - agency })),
  ).flat();
  const tallies = complaintTallies(someRules());
  const one: Complaint = { ...fc.sample(anyComplaint, { numRuns: 1, seed: 1 })[0]!, status: 'in-process' };
  tallyInto(tallies, columnsOf(complaints.map((parts) => ({ ...one, ...parts }))));
  expect(tallies.agencies()).toBe(100);
  const received = Array.from({ length: 100 }, (_, agency) =>
    [0, 1].map((window) => countsOf(tallies.of(agency, window) ?? NO_TALLY).received),
  );
  expect(received).toEqual(Array.from({ length: 100 }, () => [1, 2]));
});

test('every state and classification has its place', () => {
  expect([COMPLAINT_STATUSES.length, CLASSIFICATIONS.length]).toEqual([8, 6]);
  expect(COMPLAINT_STATUSES.slice(-2)).toEqual(['not-authority', 'archived']);
});
