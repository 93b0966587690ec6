import { known } from '../../known';
import { COMPLAINT_STATUSES, type ComplaintColumns, NO_DAY, type SlaRule, type WorkingDayTable } from '../complaint';

/**
 * The rows of one agency and window, with what lives only while a file is read: for each row a keyed hash of its text and the number
 * in its ticket, whole numbers from 1 below 2^53; 0 is none.
 */
export interface SignalRows {
  readonly columns: ComplaintColumns;
  readonly textHash: Float64Array;
  readonly ticketNumber: Float64Array;
}

/** By what rows are asked about. */
export interface SignalContext {
  readonly workingDays: WorkingDayTable;
  readonly sla: readonly SlaRule[];
  /** The day before which closings may crowd: the cut-off of the window, or of the export. */
  readonly cutOff: number;
}

const IS_RESOLVED = COMPLAINT_STATUSES.indexOf('resolved');

/** Places of the rows that were resolved on a known day, until the cut-off. */
export function resolvedRows({ columns }: SignalRows, { cutOff }: SignalContext): readonly number[] {
  return placesOf(columns, (row) => {
    const closed = known(columns.closed[row]);
    return known(columns.status[row]) === IS_RESOLVED && closed !== NO_DAY && closed <= cutOff;
  });
}

export function placesOf({ length }: ComplaintColumns, isOne: (row: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let row = 0; row < length; row += 1) if (isOne(row)) places.push(row);
  return places;
}

export function hasFlag({ columns }: SignalRows, row: number, flag: number): boolean {
  return (known(columns.flags[row]) & flag) !== 0;
}

/** The lines of rows, ascending. */
export function linesOf({ columns }: SignalRows, rows: readonly number[]): readonly number[] {
  return rows.map((row) => known(columns.line[row])).toSorted((a, b) => a - b);
}
