import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  CLASSIFICATIONS,
  COMPLAINT_STATUSES,
  type Classification,
  type ComplaintColumns,
  type ComplaintRules,
  type ComplaintStatus,
  NO_DAY,
  type Visibility,
  VISIBILITIES,
} from '../src/complaints/complaint';
import { complaintTallies, tallyInto } from '../src/complaints/complaint-tallies';
import type { ComplaintTally } from '../src/complaints/complaint-tally';
import { LAPOR_SLA } from '../src/complaints/sla-rules';
import { workingDayTable } from '../src/complaints/working-day-table';
import { dayNumber, isoDate } from '../src/working-days';
import { csvRows } from './golden';

/** The calendar of the seeds, 2017 to 2026. */
export const OFF_DAYS: ReadonlySet<string> = new Set(
  csvRows(readFileSync(join(__dirname, '../../../seeds/calendar/off-days.csv'), 'utf8')).map(({ date = '' }) => date),
);
export const WORKING_DAYS = workingDayTable('2017-01-01', '2026-12-31', OFF_DAYS);

/** One row, with ISO dates. */
export interface Complaint {
  readonly line: number;
  readonly agency: number;
  readonly received: string;
  readonly dispositioned: string | null;
  readonly firstFollowUp: string | null;
  readonly closed: string | null;
  readonly status: ComplaintStatus;
  readonly classification: Classification;
  readonly visibility: Visibility;
  readonly channel: number;
  readonly category: number;
  readonly flags: number;
  readonly satisfaction: number;
}

/** A complaint of Tuesday 7 January 2020 that waits for a follow-up; only what matters is said. */
export function aComplaint(parts: Partial<Complaint> = {}): Complaint {
  return {
    line: 2,
    agency: 0,
    received: '2020-01-07',
    dispositioned: null,
    firstFollowUp: null,
    closed: null,
    status: 'not-followed-up',
    classification: 'complaint-non-supervisory',
    visibility: 'open',
    channel: 0,
    category: 0,
    flags: 0,
    satisfaction: 0,
    ...parts,
  };
}

const day = (date: string | null): number => (date === null ? NO_DAY : dayNumber(date));

export function columnsOf(complaints: readonly Complaint[]): ComplaintColumns {
  const numbers = (numberOf: (complaint: Complaint) => number): readonly number[] => complaints.map(numberOf);
  return {
    length: complaints.length,
    line: Uint32Array.from(numbers(({ line }) => line)),
    agency: Uint32Array.from(numbers(({ agency }) => agency)),
    received: Int32Array.from(numbers(({ received }) => day(received))),
    dispositioned: Int32Array.from(numbers(({ dispositioned }) => day(dispositioned))),
    firstFollowUp: Int32Array.from(numbers(({ firstFollowUp }) => day(firstFollowUp))),
    closed: Int32Array.from(numbers(({ closed }) => day(closed))),
    status: Uint8Array.from(numbers(({ status }) => COMPLAINT_STATUSES.indexOf(status))),
    classification: Uint8Array.from(numbers(({ classification }) => CLASSIFICATIONS.indexOf(classification))),
    visibility: Uint8Array.from(numbers(({ visibility }) => VISIBILITIES.indexOf(visibility))),
    channel: Uint16Array.from(numbers(({ channel }) => channel)),
    category: Uint16Array.from(numbers(({ category }) => category)),
    flags: Uint8Array.from(numbers(({ flags }) => flags)),
    satisfaction: Uint8Array.from(numbers(({ satisfaction }) => satisfaction)),
  };
}

/** Rules of the year 2020 with the year before, known until its end. */
export function someRules(parts: Partial<ComplaintRules> = {}): ComplaintRules {
  return {
    windows: [
      { code: 'comparison', startsOn: dayNumber('2019-01-01'), endsOn: dayNumber('2019-12-31') },
      { code: 'reference', startsOn: dayNumber('2020-01-01'), endsOn: dayNumber('2020-12-31') },
    ],
    sla: LAPOR_SLA,
    workingDays: WORKING_DAYS,
    observedUntil: dayNumber('2020-12-31'),
    dayCap: 30,
    ...parts,
  };
}

/** What the complaints of agency 0 in the reference window come to. */
export function tallyOf(complaints: readonly Complaint[], parts: Partial<ComplaintRules> = {}): ComplaintTally {
  const tallies = complaintTallies(someRules(parts));
  tallyInto(tallies, columnsOf(complaints));
  const tally = tallies.of(0, 1);
  if (tally === null) throw new Error('nothing was counted');
  return tally;
}

const DAYS = { min: dayNumber('2018-11-01'), max: dayNumber('2021-02-28') };
const dayOrNone = fc.oneof(fc.constant(null), fc.integer(DAYS).map(isoDate));

/** A row as no reader would hand it over: days in any order, also outside the windows and after the cut-off. */
export const anyComplaint: fc.Arbitrary<Complaint> = fc.record({
  line: fc.integer({ min: 2, max: 100_000 }),
  agency: fc.nat(3),
  received: fc.integer(DAYS).map(isoDate),
  dispositioned: dayOrNone,
  firstFollowUp: dayOrNone,
  closed: dayOrNone,
  status: fc.constantFrom(...COMPLAINT_STATUSES),
  classification: fc.constantFrom(...CLASSIFICATIONS),
  visibility: fc.constantFrom(...VISIBILITIES),
  channel: fc.nat(40),
  category: fc.nat(70),
  flags: fc.nat(3),
  satisfaction: fc.nat(5),
});

/** A row as a reader hands it over: received in 2020, then dispositioned, then followed up, and closed if it was resolved. */
export const aPlausibleComplaint: fc.Arbitrary<Complaint> = fc
  .tuple(anyComplaint, fc.integer({ min: 0, max: 365 }), fc.tuple(fc.nat(5), fc.nat(60), fc.nat(90)), fc.boolean())
  .map(([one, after, [forwarding, replying, closing], isAnswered]) => {
    const received = dayNumber('2020-01-01') + after;
    const dispositioned = received + forwarding;
    const firstFollowUp = dispositioned + replying;
    const isClosed = one.status === 'resolved';
    return {
      ...one,
      agency: 0,
      received: isoDate(received),
      dispositioned: isoDate(dispositioned),
      firstFollowUp: isAnswered || isClosed ? isoDate(firstFollowUp) : null,
      closed: isClosed ? isoDate(firstFollowUp + closing) : null,
    };
  });
