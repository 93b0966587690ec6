import { MONTH_STARTS } from './layout';
import { COLON, isDigit, MINUS, POINT, SLASH, SPACE, ZERO } from './signs';

/** A column of days has no such day, as in `complaint.ts`. */
export const NO_DAY: i32 = i32.MIN_VALUE;
/** Nothing that is read here: the caller has more ways of reading. */
export const OTHER_DAY: i32 = NO_DAY + 1;

const FIRST_YEAR = 1_900;
const LAST_YEAR = 2_199;
const FAR_OFF = -1_000_000;

/**
 * The day that a range writes in the forms that most files have: 2020-12-31 or 31/12/2020 with any of the three signs, alone or
 * with 08:15, 08.15 or 08:15:33 behind it. (docs/rules/complaint-files.md 7, 8)
 */
export function dayAt(start: usize, length: usize, isMonthFirst: bool): i32 {
  if (length === 1 && load<u8>(start) === MINUS) return NO_DAY;
  if (length === 10 || (length > 10 && isTime(start + 10, length - 10))) return dateAt(start, isMonthFirst);
  return OTHER_DAY;
}

function dateAt(start: usize, isMonthFirst: bool): i32 {
  const fourth = load<u8>(start + 4);
  if (isDateSign(fourth) && load<u8>(start + 7) === fourth) {
    return calendarDay(four(start), two(start + 5), two(start + 8));
  }
  const second = load<u8>(start + 2);
  if (!isDateSign(second) || load<u8>(start + 5) !== second) return OTHER_DAY;
  const first = two(start);
  const next = two(start + 3);
  return isMonthFirst ? calendarDay(four(start + 6), first, next) : calendarDay(four(start + 6), next, first);
}

/** A sign or T, hours, minutes, and seconds or not; nothing of a zone, so that the day is the one that is written. */
function isTime(from: usize, length: usize): bool {
  const sign = load<u8>(from);
  if (sign !== SPACE && sign !== 0x54) return false;
  if (!isWithin(two(from + 1), 23) || !isPart(from + 3, 59)) return false;
  return length === 6 || (length === 9 && isPart(from + 6, 60));
}

/** A point or a colon, and two digits. */
function isPart(from: usize, most: i32): bool {
  return isTimeSign(load<u8>(from)) && isWithin(two(from + 1), most);
}

function isWithin(value: i32, most: i32): bool {
  return <u32>value <= <u32>most;
}

function isTimeSign(byte: u8): bool {
  return byte === COLON || byte === POINT;
}

function isDateSign(byte: u8): bool {
  return byte === MINUS || byte === SLASH || byte === POINT;
}

function four(start: usize): i32 {
  return two(start) * 100 + two(start + 2);
}

/** Far out of range where one of them is no digit. */
function two(start: usize): i32 {
  const tens = load<u8>(start);
  const ones = load<u8>(start, 1);
  return isDigit(tens) && isDigit(ones) ? <i32>(tens - ZERO) * 10 + <i32>(ones - ZERO) : FAR_OFF;
}

function calendarDay(year: i32, month: i32, day: i32): i32 {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return OTHER_DAY;
  const place = MONTH_STARTS + ((<usize>((year - FIRST_YEAR) * 12 + month - 1)) << 2);
  const start = load<i32>(place);
  return start + day > load<i32>(place, 4) ? OTHER_DAY : start + day - 1;
}
