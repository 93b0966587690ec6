import { dayNumber } from '@anggakara/scoring/complaints';
import { at } from './signs';

/** No byte sequence that is a date gives this; beside it stands `NO_DAY` for an empty cell. */
export const UNREADABLE_DAY = -2147483647;

/** Years that a complaint can speak of; whoever writes another one means something else. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day on which each month begins, from January of the first year to the one after the last December. */
export const MONTH_STARTS: Int32Array = monthStarts();

function monthStarts(): Int32Array {
  const starts = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12 + 1);
  starts[0] = dayNumber(`${FIRST_YEAR}-01-01`);
  for (let month = 1; month < starts.length; month += 1) {
    starts[month] = (starts[month - 1] ?? 0) + daysOf(FIRST_YEAR + Math.floor((month - 1) / 12), (month - 1) % 12);
  }
  return starts;
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 1) return isLeap ? 29 : 28;
  return [3, 5, 8, 10].includes(month) ? 30 : 31;
}

/** Days since 1 January 1970; unreadable where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return UNREADABLE_DAY;
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  const start = at(MONTH_STARTS, place);
  return start + day > at(MONTH_STARTS, place + 1) ? UNREADABLE_DAY : start + day - 1;
}

/** The day that the 1900 system of spreadsheets counts 60: 29 February 1900, which never was. */
const FALSE_LEAP_DAY = 60;
/** 1 January 1970 in that system. */
const UNIX_EPOCH_SERIAL = 25_569;
/** 31 December 2199. */
const LAST_SERIAL = 109_574;

/**
 * The day of a serial number of a spreadsheet in the 1900 system, whose fraction is the time: 44196 is 31 December 2020. Days
 * before the false leap day are one further off. (docs/rules/complaint-files.md 9)
 */
export function serialDay(serial: number): number {
  if (serial < 1 || serial > LAST_SERIAL || serial === FALSE_LEAP_DAY) return UNREADABLE_DAY;
  return serial - UNIX_EPOCH_SERIAL + (serial < FALSE_LEAP_DAY ? 1 : 0);
}
