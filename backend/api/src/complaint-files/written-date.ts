import type { DateOrder } from '@anggakara/contracts';
import { calendarDay, serialDay, UNREADABLE_DAY } from './calendar-day';
import { monthNamed } from './month-names';
import { COMMA, digitOf, isDigit, isLetter, MINUS, POINT, SLASH, SPACE } from './signs';
import { dayShift, NO_TIME } from './time-of-day';

/**
 * The day in Jakarta that a cell's bytes write, in days since 1 January 1970: 31/12/2020, 31-12-2020, 2020-12-31, 31 Desember
 * 2020, 20201231, a spreadsheet's 44196, each with or without a time. The range is not empty and has no blanks at its ends.
 * (docs/rules/complaint-files.md 7-9)
 */
export function writtenDay(bytes: Uint8Array, start: number, end: number, order: DateOrder): number {
  const day = fixedDay(bytes, start, end, order);
  if (day === UNREADABLE_DAY) return freeDay(bytes, start, end, order);
  return end - start === 10 ? day : shifted(day, bytes, start + 10, end);
}

function shifted(day: number, bytes: Uint8Array, from: number, end: number): number {
  if (day === UNREADABLE_DAY) return day;
  const shift = dayShift(bytes, from, end);
  return shift === NO_TIME ? UNREADABLE_DAY : day + shift;
}

/** The first ten bytes as 2020-12-31 or 31/12/2020, which most files write. */
function fixedDay(bytes: Uint8Array, start: number, end: number, order: DateOrder): number {
  const length = end - start;
  if (length < 10 || (length > 10 && isDigit(bytes[start + 10]))) return UNREADABLE_DAY;
  const fourth = bytes[start + 4];
  if (isDateSign(fourth) && bytes[start + 7] === fourth) {
    return calendarDay(fourDigits(bytes, start), twoDigits(bytes, start + 5), twoDigits(bytes, start + 8));
  }
  const second = bytes[start + 2];
  if (!isDateSign(second) || bytes[start + 5] !== second) return UNREADABLE_DAY;
  return ordered(twoDigits(bytes, start), twoDigits(bytes, start + 3), fourDigits(bytes, start + 6), order);
}

/** A date in numbers with the year at its end. */
function ordered(first: number, second: number, year: number, order: DateOrder): number {
  return order === 'month-day-year' ? calendarDay(year, first, second) : calendarDay(year, second, first);
}

function isDateSign(byte: number | undefined): boolean {
  return byte === MINUS || byte === SLASH || byte === POINT;
}

function fourDigits(bytes: Uint8Array, start: number): number {
  return twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
}

/** Far out of range where one of them is none. */
function twoDigits(bytes: Uint8Array, start: number): number {
  const tens = digitOf(bytes[start]);
  const ones = digitOf(bytes[start + 1]);
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1_000_000 : tens * 10 + ones;
}

/** So many digits as a number; far out of range where one of them is none. */
function digits(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at += 1) {
    const digit = digitOf(bytes[at]);
    value = digit < 0 || digit > 9 ? -1_000_000 : value * 10 + digit;
  }
  return value;
}

/** A number, or the name of a month; without any letter or digit its length is 0. */
interface Part {
  readonly value: number;
  readonly length: number;
  readonly isName: boolean;
  /** n: one or two digits, y: four digits, M: a month's name, -: none of them. */
  readonly kind: 'n' | 'y' | 'M' | '-';
  readonly next: number;
}

/** A date in whatever form: three parts with signs between them, or one number. */
function freeDay(bytes: Uint8Array, start: number, end: number, order: DateOrder): number {
  const from = afterWeekday(bytes, start, end);
  const first = partAt(bytes, from, end);
  const isNumber = first.length >= 5 || (order === 'serial' && isSerialEnd(bytes, first.next, end));
  if (isNumber && !first.isName) return numberDay(bytes, first, end);
  const second = partAt(bytes, afterSigns(bytes, first.next, end), end);
  const third = partAt(bytes, afterSigns(bytes, second.next, end), end);
  return shifted(
    dayOf(`${first.kind}${second.kind}${third.kind}`, [first, second, third], order),
    bytes,
    third.next,
    end,
  );
}

/** By what the three parts are: a year (four digits), a number of one or two digits, a name. */
function dayOf(kinds: string, parts: readonly [Part, Part, Part], order: DateOrder): number {
  const [first, second, third] = [parts[0].value, parts[1].value, parts[2].value];
  switch (kinds) {
    case 'ynn':
    case 'yMn':
      return calendarDay(first, second, third);
    case 'nMy':
      return calendarDay(third, second, first);
    case 'Mny':
      return calendarDay(third, first, second);
    case 'nny':
      return ordered(first, second, third, order);
    default:
      return UNREADABLE_DAY;
  }
}

/** 20201231, or a serial number of five digits; its fraction is a time. */
function numberDay(bytes: Uint8Array, { value, length, next }: Part, end: number): number {
  if (length === 8) {
    const day = calendarDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return shifted(day, bytes, next, end);
  }
  return length <= LONGEST_SERIAL && isSerialEnd(bytes, next, end) ? serialDay(value) : UNREADABLE_DAY;
}

const LONGEST_SERIAL = 6;

/** Nothing, or a decimal fraction with a point or a comma. */
function isSerialEnd(bytes: Uint8Array, from: number, end: number): boolean {
  if (from === end) return true;
  if (bytes[from] !== POINT && bytes[from] !== COMMA) return false;
  let at = from + 1;
  while (at < end && isDigit(bytes[at])) at += 1;
  return at === end && at > from + 1;
}

function partAt(bytes: Uint8Array, start: number, end: number): Part {
  return start < end && isLetter(bytes[start]) ? nameAt(bytes, start, end) : numberAt(bytes, start, end);
}

function nameAt(bytes: Uint8Array, start: number, end: number): Part {
  let at = start;
  while (at < end && isLetter(bytes[at])) at += 1;
  const value = monthNamed(bytes, start, at);
  return { value, length: at - start, isName: true, kind: value === 0 ? '-' : 'M', next: at };
}

function numberAt(bytes: Uint8Array, start: number, end: number): Part {
  let at = start;
  while (at < end && isDigit(bytes[at]) && at - start < LONGEST_NUMBER) at += 1;
  const length = at - start;
  return { value: digits(bytes, start, length), length, isName: false, kind: NUMBER_KINDS[length] ?? '-', next: at };
}

const LONGEST_NUMBER = 9;
/** By the number of digits. */
const NUMBER_KINDS = ['-', 'n', 'n', '-', 'y'] as const;

function afterSigns(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (isDateSign(bytes[at]) || bytes[at] === SPACE || bytes[at] === COMMA)) at += 1;
  return at;
}

/** Behind "Kamis, ". */
function afterWeekday(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (isLetter(bytes[at]) || bytes[at] === 0x27)) at += 1;
  return at > start && at < end && bytes[at] === COMMA ? afterSigns(bytes, at, end) : start;
}
