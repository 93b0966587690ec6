import type { SignalContext, SignalRows } from '../src/complaints/signals/signal-rows';
import { LAPOR_SLA } from '../src/complaints/sla-rules';
import { dayNumber, isoDate, isWorkingDay } from '../src/working-days';
import { columnsOf, type Complaint, OFF_DAYS, WORKING_DAYS } from './complaints';

/** A row with the hash of its text and the number of its ticket; 0 is none. */
export interface HashedComplaint extends Complaint {
  readonly text?: number;
  readonly ticket?: number;
}

/** Rows in the lines 2, 3, 4, ... */
export function signalRows(complaints: readonly HashedComplaint[]): SignalRows {
  return {
    columns: columnsOf(complaints.map((one, place) => ({ ...one, line: place + 2 }))),
    textHash: Float64Array.from(complaints, ({ text = 0 }) => text),
    ticketNumber: Float64Array.from(complaints, ({ ticket = 0 }) => ticket),
  };
}

/** The cut-off is Monday 26 October 2020, two days before a long weekend. */
export const SIGNAL_CONTEXT: SignalContext = {
  workingDays: WORKING_DAYS,
  sla: LAPOR_SLA,
  cutOff: dayNumber('2020-10-26'),
};

/** So many working days from 7 January 2020 on. */
export function workingDates(count: number, from = '2020-01-07'): readonly string[] {
  const dates: string[] = [];
  for (let day = dayNumber(from); dates.length < count; day += 1)
    if (isWorkingDay(day, OFF_DAYS)) dates.push(isoDate(day));
  return dates;
}
