import { dayAt, NO_DAY, OTHER_DAY } from './days';
import { CLOSED, DISPOSITIONED, FIRST_FOLLOW_UP, RECEIVED, WINDOWS } from './layout';
import { findField, length, placeOf, start } from './row';

/** Fields by their places in COMPLAINT_FIELDS. */
const RECEIVED_FIELD = 2;
const DISPOSITIONED_FIELD = 3;
const FOLLOW_UP_FIELD = 4;
const CLOSED_FIELD = 5;

/** States by their places in COMPLAINT_STATUSES. */
const RESOLVED = 4;
const NOT_AUTHORITY = 6;
const ARCHIVED = 7;

let isMonthFirst: bool = false;
let until: i32 = 0;
let windows: usize = 0;
/** The window of the receipt that was read last. */
let startsOn: i32 = i32.MAX_VALUE;
let endsOn: i32 = i32.MIN_VALUE;

/** Days of receipt of accepted rows, and their last day of any kind. */
let earliest: i32 = i32.MAX_VALUE;
let last: i32 = NO_DAY;
let latest: i32 = NO_DAY;

export function readDaysBy(monthFirst: bool, observedUntil: i32, windowCount: i32): void {
  isMonthFirst = monthFirst;
  until = observedUntil;
  windows = windowCount;
  startsOn = i32.MAX_VALUE;
  endsOn = i32.MIN_VALUE;
  earliest = i32.MAX_VALUE;
  last = NO_DAY;
  latest = NO_DAY;
}

export function earliestReceipt(): i32 {
  return earliest;
}

export function lastReceipt(): i32 {
  return last;
}

export function latestDay(): i32 {
  return latest;
}

/**
 * Reads the days of the row into a place of the batch; whether they are written in the usual forms and nothing is wrong with them.
 * (docs/rules/complaint-files.md 16-18)
 */
export function daysRead(to: usize, status: i32): bool {
  const received = day(RECEIVED_FIELD);
  if (received <= OTHER_DAY || received > until || !isInWindow(received)) return false;
  const dispositioned = day(DISPOSITIONED_FIELD);
  const followUp = day(FOLLOW_UP_FIELD);
  const closed = day(CLOSED_FIELD);
  if (!isLater(dispositioned, received) || !isLater(followUp, received)) return false;
  if (!isLater(closed, received) || !isClosedRightly(closed, followUp, status)) return false;
  store<i32>(RECEIVED + (to << 2), received);
  store<i32>(DISPOSITIONED + (to << 2), dispositioned);
  store<i32>(FIRST_FOLLOW_UP + (to << 2), followUp);
  store<i32>(CLOSED + (to << 2), closed);
  return true;
}

/** Only rows that are accepted in the end say from when to when a file is. */
export function remember(to: usize): void {
  const received = load<i32>(RECEIVED + (to << 2));
  if (received < earliest) earliest = received;
  if (received > last) last = received;
  latest = later(later(latest, received), load<i32>(DISPOSITIONED + (to << 2)));
  latest = later(later(latest, load<i32>(FIRST_FOLLOW_UP + (to << 2))), load<i32>(CLOSED + (to << 2)));
}

function later(a: i32, b: i32): i32 {
  return a > b ? a : b;
}

function day(field: i32): i32 {
  return findField(field) ? dayAt(start, length, isMonthFirst) : NO_DAY;
}

/** No such day, or one from the receipt to the cut-off. */
function isLater(one: i32, received: i32): bool {
  return one === NO_DAY || (one >= received && one <= until);
}

/** Not before the follow-up, and as the state says where the file has days of closing. */
function isClosedRightly(closed: i32, followUp: i32, status: i32): bool {
  if (closed === NO_DAY) return status !== RESOLVED || placeOf(CLOSED_FIELD) < 0;
  if (closed < followUp) return false;
  return status === RESOLVED || status === NOT_AUTHORITY || status === ARCHIVED;
}

function isInWindow(received: i32): bool {
  if (received >= startsOn && received <= endsOn) return true;
  for (let window: usize = 0; window < windows; window += 1) {
    const place = WINDOWS + (window << 3);
    startsOn = load<i32>(place);
    endsOn = load<i32>(place, 4);
    if (received >= startsOn && received <= endsOn) return true;
  }
  return false;
}
