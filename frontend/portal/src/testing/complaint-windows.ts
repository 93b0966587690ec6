import {
  type ComplaintColumns,
  type ComplaintStatistics,
  complaintStatistics,
  complaintTallies,
  dayNumber,
  LAPOR_SLA,
  NO_DAY,
  NO_TALLY,
  workingDayTable,
} from '@anggakara/scoring';

const DAYS = ['2025-01-06', '2025-01-07', '2025-02-03'].map(dayNumber);
const CLOSED = [dayNumber('2025-02-04'), NO_DAY, NO_DAY];

/** Three complaints of which one is resolved: the second is anonymous. */
function someColumns(): ComplaintColumns {
  return {
    ...{ length: 3, line: Uint32Array.of(2, 3, 4), agency: new Uint32Array(3), received: Int32Array.from(DAYS) },
    ...{
      dispositioned: Int32Array.from(DAYS),
      firstFollowUp: Int32Array.from(CLOSED),
      closed: Int32Array.from(CLOSED),
    },
    ...{ status: Uint8Array.of(4, 3, 2), classification: Uint8Array.of(2, 3, 4), visibility: Uint8Array.of(0, 1, 0) },
    ...{ channel: Uint16Array.of(1, 1, 0), category: new Uint16Array(3), flags: new Uint8Array(3) },
    satisfaction: new Uint8Array(3),
  };
}

export function aComplaintWindow(): ComplaintStatistics {
  const tallies = complaintTallies({
    windows: [{ code: '2025', startsOn: dayNumber('2025-01-01'), endsOn: dayNumber('2025-12-31') }],
    sla: LAPOR_SLA,
    workingDays: workingDayTable('2025-01-01', '2025-12-31', new Set()),
    observedUntil: dayNumber('2025-12-31'),
    dayCap: 30,
  });
  tallies.add(someColumns());
  const words = { channels: ['', 'SMS 1708'], categories: [''] };
  return complaintStatistics(tallies.of(0, 0, words) ?? NO_TALLY, LAPOR_SLA);
}
