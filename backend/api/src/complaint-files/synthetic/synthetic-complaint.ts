import type { Classification, ComplaintStatus, Visibility } from '@anggakara/scoring/complaints';

/** A complaint of nobody, as its agency exports it. Days are days since 1 January 1970 in Asia/Jakarta. */
export interface SyntheticComplaint {
  /** Place of its agency among those of the export. */
  readonly agency: number;
  /** Its number in the agency's own row of ticket numbers, from 1. */
  readonly number: number;
  readonly received: number;
  readonly dispositioned: number | null;
  readonly firstFollowUp: number | null;
  readonly closed: number | null;
  readonly status: ComplaintStatus;
  readonly classification: Classification;
  readonly visibility: Visibility;
  readonly channel: string;
  readonly category: string;
  /** Whether it is marked as closed by the system. */
  readonly isAutoClosed: boolean;
  readonly isReopened: boolean;
  /** 1 to 5. */
  readonly satisfaction: number | null;
  /** Which text it has: equal numbers are equal texts, word for word. */
  readonly text: number;
}

/** From when to when complaints are received, and the last day of which the export knows. */
export interface SyntheticSpan {
  readonly from: number;
  readonly to: number;
  readonly cutOff: number;
}

/** Whether somebody could still work on it. */
export function isOpen({ status }: SyntheticComplaint): boolean {
  return status === 'dispositioned' || status === 'not-followed-up' || status === 'in-process';
}

/** Whether it was closed as resolved, by people and not by the system. */
export function isClosedByPeople(one: SyntheticComplaint): boolean {
  return one.status === 'resolved' && one.closed !== null && !one.isAutoClosed;
}
