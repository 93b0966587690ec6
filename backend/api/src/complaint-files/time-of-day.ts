import { lowerLetters } from './month-names';
import { COLON, COMMA, digitOf, isDigit, isLetter, MINUS, PLUS, POINT, SPACE } from './signs';

/** Nothing that is a time. */
export const NO_TIME = -2147483648;

const HOUR = 60;
const DAY = 24 * HOUR;
/** Minutes by which zones are ahead of universal time. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...([
    ['wib', 7 * HOUR],
    ['wita', 8 * HOUR],
    ['wit', 9 * HOUR],
  ] as const),
  ...(['z', 'utc', 'gmt'] as const).map((name) => [name, 0] as const),
]);
/** Hours by which a zone can be ahead. */
const FURTHEST_ZONE = 14;
const JAKARTA = 7 * HOUR;
/** Words that may stand before a time. */
const OPENINGS = ['t', 'pukul', 'pkl', 'jam'];

/**
 * What follows a date in a cell: nothing, or a time of day with or without its zone. Answers by how many days the day in
 * Jakarta differs from the written one (-1, 0, 1), or `NO_TIME`. Written without a zone it is a time of Jakarta.
 * (docs/rules/complaint-files.md 8)
 */
export function dayShift(bytes: Uint8Array, from: number, end: number): number {
  if (from === end) return 0;
  const start = timeStart(bytes, from, end);
  if (start === from) return NO_TIME;
  const clock = { bytes, at: start, end };
  const minutes = minutesOf(clock);
  if (minutes < 0) return NO_TIME;
  const half = halfOfDay(clock, minutes);
  if (half < 0) return NO_TIME;
  const offset = zoneOffset(clock);
  if (offset === NO_TIME || clock.at !== end) return NO_TIME;
  return Math.floor((half + JAKARTA - offset) / DAY);
}

interface Clock {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}

/** Behind the separators and the word between date and time. */
function timeStart(bytes: Uint8Array, from: number, end: number): number {
  let at = afterGap(bytes, from, end);
  const word = at;
  while (at < end && isLetter(bytes[at])) at += 1;
  if (at > word && !OPENINGS.includes(lowerLetters(bytes, word, at))) return from;
  return afterGap(bytes, at, end);
}

function afterGap(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] === SPACE || bytes[at] === COMMA || bytes[at] === POINT || bytes[at] === MINUS))
    at += 1;
  return at;
}

/** 14:05, 14.05, 14:05:33, 14:05:33.250 in minutes; less than 0 where it is no time. */
function minutesOf(clock: Clock): number {
  const hours = part(clock, 23);
  if (hours < 0 || !isTimeSign(clock)) return -1;
  clock.at += 1;
  const minutes = part(clock, 59);
  if (minutes < 0) return -1;
  if (isTimeSign(clock)) {
    clock.at += 1;
    if (part(clock, 60) < 0) return -1;
    skipFraction(clock);
  }
  return hours * HOUR + minutes;
}

function isTimeSign({ bytes, at, end }: Clock): boolean {
  return at < end && (bytes[at] === COLON || bytes[at] === POINT);
}

function part(clock: Clock, most: number): number {
  const start = clock.at;
  let value = 0;
  while (clock.at < clock.end && isDigit(clock.bytes[clock.at])) {
    value = value * 10 + digitOf(clock.bytes[clock.at]);
    clock.at += 1;
  }
  const digits = clock.at - start;
  return digits < 1 || digits > 2 || value > most ? -1 : value;
}

function skipFraction(clock: Clock): void {
  const sign = clock.bytes[clock.at];
  if (clock.at >= clock.end || (sign !== POINT && sign !== COMMA)) return;
  clock.at += 1;
  while (clock.at < clock.end && isDigit(clock.bytes[clock.at])) clock.at += 1;
}

function skipSpaces(clock: Clock): void {
  while (clock.at < clock.end && clock.bytes[clock.at] === SPACE) clock.at += 1;
}

/** 2:05 PM is 14:05; less than 0 where the hours leave no room for it. */
function halfOfDay(clock: Clock, minutes: number): number {
  skipSpaces(clock);
  const word = lowerLetters(clock.bytes, clock.at, Math.min(clock.at + 2, clock.end));
  if (word !== 'am' && word !== 'pm') return minutes;
  if (minutes < HOUR || minutes >= 13 * HOUR) return -1;
  clock.at += 2;
  return (minutes % (12 * HOUR)) + (word === 'pm' ? 12 * HOUR : 0);
}

/** How far the zone behind a time is ahead of universal time, in minutes. */
function zoneOffset(clock: Clock): number {
  skipSpaces(clock);
  if (clock.at === clock.end) return JAKARTA;
  const start = clock.at;
  while (clock.at < clock.end && isLetter(clock.bytes[clock.at])) clock.at += 1;
  const named = ZONES.get(lowerLetters(clock.bytes, start, clock.at)) ?? NO_TIME;
  if (clock.at === clock.end) return named;
  return clock.at === start || named === 0 ? signedOffset(clock) : NO_TIME;
}

/** +07:00, +0700, +07, -03:30. */
function signedOffset(clock: Clock): number {
  const sign = clock.bytes[clock.at];
  if (sign !== PLUS && sign !== MINUS) return NO_TIME;
  clock.at += 1;
  const hours = twoDigits(clock, FURTHEST_ZONE);
  if (clock.bytes[clock.at] === COLON) clock.at += 1;
  const minutes = clock.at >= clock.end ? 0 : twoDigits(clock, 59);
  if (hours === NO_TIME || minutes === NO_TIME) return NO_TIME;
  return (sign === PLUS ? 1 : -1) * (hours * HOUR + minutes);
}

function twoDigits(clock: Clock, most: number): number {
  const { bytes, at } = clock;
  clock.at += 2;
  if (clock.at > clock.end || !isDigit(bytes[at]) || !isDigit(bytes[at + 1])) return NO_TIME;
  const value = digitOf(bytes[at]) * 10 + digitOf(bytes[at + 1]);
  return value > most ? NO_TIME : value;
}
