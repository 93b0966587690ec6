import { DAY_CAP } from '../../complaint-metrics';
import type { ComplaintCounts } from '../../complaint-counts';
import type { ComplaintStatus } from '../complaint';
import type { RowFacts } from './row-facts';

export type CountField = keyof ComplaintCounts;

/** What one row adds to a count, of the window or of the rows that are said to be in it. */
export type RowValue = (row: RowFacts, isIn?: boolean) => number;

/** 1 for the rows of the window of which this holds. */
export function counted(isOne: (row: RowFacts) => boolean): RowValue {
  return (row, isIn = row.isInWindow) => (isIn && isOne(row) ? 1 : 0);
}

export function having(...statuses: readonly ComplaintStatus[]): RowValue {
  return counted(({ status }) => statuses.includes(status));
}

/** Days of the answered rows of the window of which this holds. */
export function summed(isOne: (row: RowFacts) => boolean, daysOf: (row: RowFacts) => number): RowValue {
  return (row, isIn = row.isInWindow) => (isIn && row.isAnswered && isOne(row) ? daysOf(row) : 0);
}

export function capped(days: number): number {
  return Math.min(days, DAY_CAP);
}

export const isValid = (row: RowFacts): boolean => row.isValid;

/** The eleven counts row by row; summed over all rows they are `countsOf`. (docs/rules/complaints.md 1-10) */
export const FIELD_VALUES: Readonly<Record<CountField, RowValue>> = {
  received: counted(() => true),
  unverified: having('unverified'),
  notFollowedUp: having('not-followed-up', 'dispositioned'),
  inProcess: having('in-process'),
  postponed: having('postponed'),
  resolved: having('resolved'),
  archived: having('archived'),
  notAuthority: having('not-authority'),
  answered: counted((row) => row.isValid && row.isAnswered),
  withinSla: counted((row) => row.isValid && row.resolutionDays.working <= row.resolutionLimit),
  cappedDaySum: summed(isValid, (row) => capped(row.followUpDays.working)),
};
