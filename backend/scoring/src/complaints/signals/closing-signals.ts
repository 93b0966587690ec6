import { known } from '../../known';
import { quotient, whole } from '../../rational';
import { rounded } from '../../rounding';
import { isoDate } from '../../working-days';
import { AUTO_CLOSED, CLASSIFICATIONS, NO_DAY } from '../complaint';
import { slaRule } from '../sla-rules';
import { elapsedWorkingDays } from '../working-day-table';
import { type ComplaintSignal, isWorthAsking } from './signal';
import { hasFlag, linesOf, placesOf, resolvedRows, type SignalContext, type SignalRows } from './signal-rows';

/** Working days before the cut-off, itself among them, in which closings are compared with all before. */
export const SPIKE_DAYS = 5;
/** So many times the usual is a crowd. */
export const SPIKE_TIMES = 3;
/** Fewer working days than these do not tell what is usual. */
const LEAST_USUAL_DAYS = 20;
/** Working days before a limit with which the limit itself is compared. */
const DAYS_BEFORE_LIMIT = 5;
/** So many times the mean working day is a crowd: more than closing once a week makes of it. */
const BULK_TIMES = 10;
/** So many times the share of the first follow-ups on days off. */
const OFF_TIMES = 3;
/** Working days before the tenth, and after it, with which it is compared. */
const DAYS_ABOUT_TENTH = 5;
/** Working days without a reply after which the system closes a complaint. (docs/rules/complaints.md 11) */
export const AUTO_CLOSE_DAYS = 10;

/** Closings in the last five working days, against those of the working days before. (docs/rules/complaints.md 17) */
export function closingSpike(rows: SignalRows, context: SignalContext): readonly ComplaintSignal[] {
  const closings = resolvedRows(rows, context);
  const late = closings.filter((row) => elapsedTo(rows, row, context) < SPIKE_DAYS);
  const usualDays = workingDaysOf(rows, closings, context) - SPIKE_DAYS;
  const usual = closings.length - late.length;
  const isCrowd = late.length * usualDays >= SPIKE_TIMES * usual * SPIKE_DAYS;
  if (usualDays < LEAST_USUAL_DAYS || !isCrowd) return [];
  if (!isWorthAsking('closing-spike', late.length, closings.length)) return [];
  const expected = rounded(quotient(whole(usual * SPIKE_DAYS), whole(usualDays)), 1);
  const facts = { cutOff: isoDate(context.cutOff), expected };
  return [{ code: 'closing-spike', count: late.length, of: closings.length, facts, lines: linesOf(rows, late) }];
}

/** Working days from the first receipt of the rows to the cut-off. */
function workingDaysOf({ columns }: SignalRows, rows: readonly number[], context: SignalContext): number {
  const { cutOff, workingDays } = context;
  const earliest = rows.reduce((least, row) => Math.min(least, known(columns.received[row])), cutOff);
  return elapsedWorkingDays(workingDays, earliest, cutOff);
}

/** Working days from the closing to the cut-off. */
function elapsedTo({ columns }: SignalRows, row: number, { workingDays, cutOff }: SignalContext): number {
  return elapsedWorkingDays(workingDays, known(columns.closed[row]), cutOff);
}

/** Days on which many were closed without a reply, or with the first one on that very day. (docs/rules/complaints.md 18) */
export function bulkClosing(rows: SignalRows, context: SignalContext): readonly ComplaintSignal[] {
  const closings = resolvedRows(rows, context);
  const byDay = new Map<number, number[]>();
  for (const row of closings) {
    if (hasFlag(rows, row, AUTO_CLOSED) || !isUnanswered(rows, row)) continue;
    const day = known(rows.columns.closed[row]);
    const others = byDay.get(day);
    if (others === undefined) byDay.set(day, [row]);
    else others.push(row);
  }
  const unanswered = [...byDay.values()].reduce((sum, closed) => sum + closed.length, 0);
  const days = workingDaysOf(rows, closings, context);
  const isCrowd = (count: number): boolean => count * days >= BULK_TIMES * unanswered;
  return [...byDay]
    .toSorted(([a], [b]) => a - b)
    .filter(([, { length }]) => isCrowd(length) && isWorthAsking('bulk-closing', length, closings.length))
    .map(([day, closed]) => ({
      code: 'bulk-closing',
      count: closed.length,
      of: closings.length,
      facts: { date: isoDate(day) },
      lines: linesOf(rows, closed),
    }));
}

function isUnanswered({ columns }: SignalRows, row: number): boolean {
  const followUp = known(columns.firstFollowUp[row]);
  return followUp === NO_DAY || followUp >= known(columns.closed[row]);
}

/**
 * Closings by people on Saturdays, Sundays and days off, against the first follow-ups of all other complaints.
 * (docs/rules/complaints.md 19)
 */
export function closedOnDaysOff(rows: SignalRows, context: SignalContext): readonly ComplaintSignal[] {
  const { closed, firstFollowUp } = rows.columns;
  const closings = resolvedRows(rows, context).filter((row) => !hasFlag(rows, row, AUTO_CLOSED));
  const off = closings.filter((row) => isOff(known(closed[row]), context));
  const these = new Set(off);
  const others = placesOf(rows.columns, (row) => isBy(known(firstFollowUp[row]), context) && !these.has(row));
  const replies = others.filter((row) => isOff(known(firstFollowUp[row]), context)).length;
  const isCrowd = off.length * others.length >= OFF_TIMES * replies * closings.length;
  if (!isCrowd || !isWorthAsking('closed-on-days-off', off.length, closings.length)) return [];
  const facts = { replies, replied: others.length };
  return [{ code: 'closed-on-days-off', count: off.length, of: closings.length, facts, lines: linesOf(rows, off) }];
}

function isBy(day: number, { cutOff }: SignalContext): boolean {
  return day !== NO_DAY && day <= cutOff;
}

function isOff(day: number, { workingDays }: SignalContext): boolean {
  return day > workingDays.first && elapsedWorkingDays(workingDays, day - 1, day) === 0;
}

/** Closings on the last day of their limit, against the five working days before it. (docs/rules/complaints.md 20) */
export function closedOnLimit(rows: SignalRows, context: SignalContext): readonly ComplaintSignal[] {
  const limits = CLASSIFICATIONS.map((one) => slaRule(context.sla, one, 'resolution')?.workingDays ?? null);
  const [atLimit, before]: [number[], number[]] = [[], []];
  for (const row of resolvedRows(rows, context)) {
    const left = daysLeft(rows, row, { context, limits });
    if (left === 0) atLimit.push(row);
    else if (left > 0 && left <= DAYS_BEFORE_LIMIT) before.push(row);
  }
  const of = atLimit.length + before.length;
  const isCrowd = atLimit.length * DAYS_BEFORE_LIMIT >= SPIKE_TIMES * before.length;
  if (!isCrowd || !isWorthAsking('closed-on-limit', atLimit.length, of)) return [];
  const expected = rounded(quotient(whole(before.length), whole(DAYS_BEFORE_LIMIT)), 1);
  return [{ code: 'closed-on-limit', count: atLimit.length, of, facts: { expected }, lines: linesOf(rows, atLimit) }];
}

/** Working days of the limit that were left at the closing; less than nothing after it, or without a limit. */
function daysLeft(
  { columns }: SignalRows,
  row: number,
  { context, limits }: { readonly context: SignalContext; readonly limits: readonly (number | null)[] },
): number {
  const limit = limits[known(columns.classification[row])] ?? null;
  if (limit === null) return -1;
  return limit - elapsedWorkingDays(context.workingDays, known(columns.received[row]), known(columns.closed[row]));
}

/** Closings ten working days after the first follow-up that are not marked as the system's. (docs/rules/complaints.md 21) */
export function closedOnTenthDay(rows: SignalRows, context: SignalContext): readonly ComplaintSignal[] {
  const { firstFollowUp, closed } = rows.columns;
  const replied = resolvedRows(rows, context).filter(
    (row) => !hasFlag(rows, row, AUTO_CLOSED) && known(firstFollowUp[row]) !== NO_DAY,
  );
  const daysOf = (row: number): number =>
    elapsedWorkingDays(context.workingDays, known(firstFollowUp[row]), known(closed[row]));
  const tenth = replied.filter((row) => daysOf(row) === AUTO_CLOSE_DAYS);
  const about = replied.filter((row) => Math.abs(daysOf(row) - AUTO_CLOSE_DAYS) <= DAYS_ABOUT_TENTH).length;
  const others = about - tenth.length;
  const isCrowd = tenth.length * 2 * DAYS_ABOUT_TENTH >= SPIKE_TIMES * others;
  if (!isCrowd || !isWorthAsking('closed-on-tenth-day', tenth.length, replied.length)) return [];
  const facts = { expected: rounded(quotient(whole(others), whole(2 * DAYS_ABOUT_TENTH)), 1) };
  const lines = linesOf(rows, tenth);
  return [{ code: 'closed-on-tenth-day', count: tenth.length, of: replied.length, facts, lines }];
}
