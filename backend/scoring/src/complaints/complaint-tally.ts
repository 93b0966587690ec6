import type { Classification } from './complaint';

/** Complaints that took, or have waited, so many working days; LONGEST_DAYS stands for so many and more. */
export interface DayCount {
  readonly days: number;
  readonly finished: number;
  readonly waiting: number;
}

/** How long something took: only the days that occur, the shortest first. (docs/rules/complaints.md 7, 8) */
export interface DayTally {
  readonly counts: readonly DayCount[];
  /** Days of the finished, and of the waiting ones, that stand at LONGEST_DAYS. */
  readonly longFinished: number;
  readonly longWaiting: number;
}

/** How complaints stand to a time limit. (docs/rules/complaints.md 9, 10) */
export interface LimitTally {
  readonly onTime: number;
  /** Still waiting, and the limit is not over. */
  readonly inTime: number;
  readonly late: number;
  readonly overdue: number;
}

/** Complaints of one classification; `statuses` in the order of COMPLAINT_STATUSES. Limits count the valid ones. */
export interface ClassTally {
  readonly classification: Classification;
  readonly statuses: readonly number[];
  readonly firstFollowUp: LimitTally;
  readonly resolution: LimitTally;
}

/** How often a word stood in a file: '' where there was none, OTHER_WORDS for those not counted each for itself. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** A month, `2020-01`: received, valid of them, and the valid ones of any month that were resolved in it. */
export interface MonthCount {
  readonly month: string;
  readonly received: number;
  readonly valid: number;
  readonly resolved: number;
}

/**
 * What the complaints of one agency, received in one window, count. Whole numbers alone, so that two of them can be added and
 * the sum says the same as all the rows. (docs/rules/complaints.md 13)
 */
export interface ComplaintTally {
  /** One for each of CLASSIFICATIONS, in their order. */
  readonly classes: readonly ClassTally[];
  readonly firstFollowUp: DayTally;
  readonly resolution: DayTally;
  /** Those of the resolved that the system closed. */
  readonly autoResolved: DayTally;
  /** Valid ones. */
  readonly autoClosed: number;
  readonly reopened: number;
  readonly withoutDisposition: number;
  readonly resolvedUnanswered: number;
  /** Valid ones that gave no mark, 1, 2, 3, 4 and 5. */
  readonly satisfaction: readonly number[];
  /** Received ones, in the order of VISIBILITIES. */
  readonly visibility: readonly number[];
  /** Received ones, by word; only those that occur, in the order of the words. */
  readonly channels: readonly WordCount[];
  readonly categories: readonly WordCount[];
  /** Only those in which something was received or resolved, the earliest first. */
  readonly months: readonly MonthCount[];
}

/** What the eleven counts and the days to the first follow-up and to the resolution need of a tally. */
export type CountedDays = Pick<ComplaintTally, 'classes' | 'firstFollowUp' | 'resolution'>;

/** The words of a list that are not counted each for itself. */
export const OTHER_WORDS = '*';
