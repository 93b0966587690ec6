import type { PersonalKind } from '@anggakara/contracts';
import { calendarDay, UNREADABLE_DAY } from './calendar-day';
import { AT, digitOf, isDigit, isLetter, MINUS, PLUS, POINT, SPACE } from './signs';

const NIK_DIGITS = 16;
/** A number of more digits is neither. */
const MOST_DIGITS = 17;
/** A mobile number as it is dialled at home, and with the code of the country. */
const LOCAL_PHONE = /^08\d{8,11}$/;
/** Digits that stand together at the beginning of a telephone number; fewer begin a date, 08-01-2020. */
const LEAST_GROUP = 3;
const ABROAD_PHONE = /^628\d{8,11}$/;

/**
 * The kind of personal data that a cell's bytes seem to hold, wherever in it: a national identity number with a day of birth that
 * can be one, an Indonesian telephone number, an e-mail address. (docs/rules/complaint-files.md 12)
 */
export function personalKind(bytes: Uint8Array, start: number, end: number): PersonalKind | undefined {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === AT && isMail(bytes, at, start, end)) return 'email';
    if (!isDigit(byte)) continue;
    const next = runEnd(bytes, at, end);
    const kind = next - at < 10 ? undefined : kindOfRun(bytes, at, next, at > start && bytes[at - 1] === PLUS);
    if (kind !== undefined) return kind;
    at = next - 1;
  }
  return undefined;
}

/** Behind digits with at most one sign between two of them: 0812-3456-7890. */
function runEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && (isDigit(bytes[at]) || (isGap(bytes[at]) && at + 1 < end && isDigit(bytes[at + 1])))) at += 1;
  return at;
}

/** Behind the digits that stand together at the beginning of a run. */
function groupEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at])) at += 1;
  return at;
}

function isGap(byte: number | undefined): boolean {
  return byte === SPACE || byte === MINUS || byte === POINT;
}

function kindOfRun(bytes: Uint8Array, start: number, end: number, hasPlus: boolean): PersonalKind | undefined {
  const digits = Array.from(bytes.subarray(start, Math.min(end, start + 2 * MOST_DIGITS)))
    .filter(isDigit)
    .map(digitOf);
  if (digits.length === NIK_DIGITS) return isIdentityNumber(digits) ? 'nik' : undefined;
  const isTogether = hasPlus || groupEnd(bytes, start, end) - start >= LEAST_GROUP;
  return isTogether && isPhone(digits.join(''), hasPlus || digits.length === end - start) ? 'phone' : undefined;
}

/** One from abroad has a plus before it, or no signs in it. */
function isPhone(number: string, isAbroad: boolean): boolean {
  return LOCAL_PHONE.test(number) || (isAbroad && ABROAD_PHONE.test(number));
}

/** Region of two digits from 11, then day (women: plus 40), month and year of birth at the seventh digit. */
function isIdentityNumber(digits: readonly number[]): boolean {
  const pair = (at: number): number => Number(digits[at]) * 10 + Number(digits[at + 1]);
  const day = pair(6) > 40 ? pair(6) - 40 : pair(6);
  return pair(0) >= 11 && pair(0) <= 97 && calendarDay(2000, pair(8), day) !== UNREADABLE_DAY;
}

/** A sign before the @, and a name with a point behind it. */
function isMail(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (at === start || !isNameSign(bytes[at - 1])) return false;
  const next = afterName(bytes, at + 1, end);
  const hasPoint = next + 1 < end && bytes[next] === POINT;
  return hasPoint && next > at + 1 && isLetter(bytes[next + 1]);
}

function afterName(bytes: Uint8Array, start: number, end: number): number {
  let next = start;
  while (next < end && (isNameSign(bytes[next]) || bytes[next] === MINUS)) next += 1;
  return next;
}

function isNameSign(byte: number | undefined): boolean {
  return isLetter(byte) || isDigit(byte);
}
