import {
  AUTO_CLOSED,
  CLASSIFICATIONS,
  COMPLAINT_STATUSES,
  NO_DAY,
  REOPENED,
  type SignalRows,
  VISIBILITIES,
} from '@anggakara/scoring';
import type { SyntheticComplaint } from './synthetic-complaint';

/** One agency's complaints as they come out of an import: equal texts have equal hashes; without lines they stand from line 1 on. */
export function signalRowsOf(
  complaints: readonly SyntheticComplaint[],
  lines?: ReadonlyMap<SyntheticComplaint, number>,
): SignalRows {
  const numbers = (numberOf: (one: SyntheticComplaint) => number): readonly number[] => complaints.map(numberOf);
  const days = (dayOf: (one: SyntheticComplaint) => number | null): Int32Array =>
    Int32Array.from(numbers((one) => dayOf(one) ?? NO_DAY));
  return {
    columns: {
      length: complaints.length,
      line: Uint32Array.from(complaints, (one, place) => lines?.get(one) ?? place + 1),
      agency: new Uint32Array(complaints.length),
      received: days(({ received }) => received),
      dispositioned: days(({ dispositioned }) => dispositioned),
      firstFollowUp: days(({ firstFollowUp }) => firstFollowUp),
      closed: days(({ closed }) => closed),
      status: Uint8Array.from(numbers(({ status }) => COMPLAINT_STATUSES.indexOf(status))),
      classification: Uint8Array.from(numbers(({ classification }) => CLASSIFICATIONS.indexOf(classification))),
      visibility: Uint8Array.from(numbers(({ visibility }) => VISIBILITIES.indexOf(visibility))),
      channel: new Uint16Array(complaints.length),
      category: new Uint16Array(complaints.length),
      flags: Uint8Array.from(numbers((one) => flagsOf(one))),
      satisfaction: Uint8Array.from(numbers(({ satisfaction }) => satisfaction ?? 0)),
    },
    textHash: Float64Array.from(numbers(({ text }) => text)),
    ticketNumber: Float64Array.from(numbers(({ number }) => number)),
  };
}

function flagsOf({ isAutoClosed, isReopened }: SyntheticComplaint): number {
  return (isAutoClosed ? AUTO_CLOSED : 0) + (isReopened ? REOPENED : 0);
}
