import { CLASSIFICATIONS, COMPLAINT_STATUSES } from './complaint';

/** Days of so many and more are counted together. (docs/rules/complaints.md 8) */
export const LONGEST_DAYS = 260;
/** Bins of one histogram of days: 0, 1, ..., LONGEST_DAYS. */
export const DAY_BINS = LONGEST_DAYS + 1;
/** So many words of a list are counted each for itself; the last place takes all that come after. */
export const CHANNEL_PLACES = 32;
export const CATEGORY_PLACES = 64;
/** Within the limit and finished, within it and waiting, late and finished, late and waiting. */
export const LIMIT_PLACES = 4;
/**
 * Of visibility (2 bits), flags (2) and satisfaction (3) together, first of complaints that are not valid, then of valid ones: one
 * count in the place of three.
 */
export const MARK_PLACES = 128;

/** Histograms of days, in this order; the last is a part of `resolved`. */
export const FIRST_ANSWERED = 0;
export const FIRST_WAITING = 1;
export const RESOLVED = 2;
export const UNRESOLVED = 3;
export const AUTO_RESOLVED = 4;
export const DAY_HISTOGRAMS = 5;

/**
 * Where the counts of one agency and window stand in a flat array: one cell is so many whole numbers in a row. Of `statuses` and
 * `limits` the classification is the outer index.
 */
const STATUSES = 0;
const FIRST_LIMITS = STATUSES + CLASSIFICATIONS.length * COMPLAINT_STATUSES.length;
const RESOLUTION_LIMITS = FIRST_LIMITS + CLASSIFICATIONS.length * LIMIT_PLACES;
const DAYS = RESOLUTION_LIMITS + CLASSIFICATIONS.length * LIMIT_PLACES;
const MARKS = DAYS + DAY_HISTOGRAMS * DAY_BINS;
const CHANNELS = MARKS + 2 * MARK_PLACES;
const CATEGORIES = CHANNELS + CHANNEL_PLACES;
const WITHOUT_DISPOSITION = CATEGORIES + CATEGORY_PLACES;
const RESOLVED_UNANSWERED = WITHOUT_DISPOSITION + 1;
const MONTHS = RESOLVED_UNANSWERED + 1;

export const AT = {
  statuses: STATUSES,
  firstLimits: FIRST_LIMITS,
  resolutionLimits: RESOLUTION_LIMITS,
  days: DAYS,
  marks: MARKS,
  channels: CHANNELS,
  categories: CATEGORIES,
  withoutDisposition: WITHOUT_DISPOSITION,
  resolvedUnanswered: RESOLVED_UNANSWERED,
  months: MONTHS,
} as const;

/** So far the states, the limits and the days of what is finished or waits reach: what is in front of `autoResolved`. */
export const COUNTED_DAYS_SIZE = DAYS + AUTO_RESOLVED * DAY_BINS;

/** Of each month three counts: received and not valid, received and valid, and resolved in it. */
export const MONTH_COUNTS = 3;

/** Whole numbers of a cell over so many months. */
export function cellSize(months: number): number {
  return AT.months + months * MONTH_COUNTS;
}
