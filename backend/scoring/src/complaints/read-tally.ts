import { known } from '../known';
import {
  AT,
  AUTO_RESOLVED,
  CATEGORY_PLACES,
  CHANNEL_PLACES,
  DAY_BINS,
  FIRST_ANSWERED,
  FIRST_WAITING,
  LIMIT_PLACES,
  MONTH_COUNTS,
  RESOLVED,
  SATISFACTION_PLACES,
  UNRESOLVED,
} from './cell-layout';
import { AUTO_CLOSED, CLASSIFICATIONS, COMPLAINT_STATUSES, REOPENED, VISIBILITIES } from './complaint';
import {
  type ClassTally,
  type ComplaintTally,
  type DayTally,
  type LimitTally,
  type MonthCount,
  OTHER_WORDS,
  type WordCount,
} from './complaint-tally';
import type { TallyCell } from './tally-cells';
import { byText } from '../order';

/** The words of a file by their places in columns; place 0 is the empty text. */
export interface WordLists {
  readonly channels: readonly string[];
  readonly categories: readonly string[];
}

const NO_WORDS: WordLists = { channels: [''], categories: [''] };

/** A cell as a value that can be kept, sent and added; null stays null. Months are those of the cell's places. */
export function readTally(
  cell: TallyCell | null,
  months: readonly string[],
  words: WordLists = NO_WORDS,
): ComplaintTally | null {
  if (cell === null) return null;
  const { counts } = cell;
  const part = (from: number, length: number): readonly number[] => numbersAt(counts, from, length);
  return {
    classes: classesOf(part),
    firstFollowUp: dayTally(cell, FIRST_ANSWERED, FIRST_WAITING),
    resolution: dayTally(cell, RESOLVED, UNRESOLVED),
    autoResolved: dayTally(cell, AUTO_RESOLVED, null),
    autoClosed: flagged(counts, AUTO_CLOSED),
    reopened: flagged(counts, REOPENED),
    withoutDisposition: known(counts[AT.withoutDisposition]),
    resolvedUnanswered: known(counts[AT.resolvedUnanswered]),
    satisfaction: part(AT.satisfaction, SATISFACTION_PLACES),
    visibility: part(AT.visibility, VISIBILITIES.length),
    channels: wordCounts(part(AT.channels, CHANNEL_PLACES), words.channels),
    categories: wordCounts(part(AT.categories, CATEGORY_PLACES), words.categories),
    months: monthCounts(part(AT.months, months.length * MONTH_COUNTS), months),
  };
}

/** A loop, because making an array of a part of another costs five times as much. */
function numbersAt(counts: Int32Array, from: number, length: number): readonly number[] {
  const numbers: number[] = [];
  for (let place = from; place < from + length; place += 1) numbers.push(known(counts[place]));
  return numbers;
}

type Part = (from: number, length: number) => readonly number[];

function classesOf(part: Part): readonly ClassTally[] {
  return CLASSIFICATIONS.map((classification, place) => ({
    classification,
    statuses: part(AT.statuses + place * COMPLAINT_STATUSES.length, COMPLAINT_STATUSES.length),
    firstFollowUp: limitTally(part(AT.firstLimits + place * LIMIT_PLACES, LIMIT_PLACES)),
    resolution: limitTally(part(AT.resolutionLimits + place * LIMIT_PLACES, LIMIT_PLACES)),
  }));
}

function limitTally(counts: readonly number[]): LimitTally {
  const [onTime, inTime, late, overdue] = counts;
  return { onTime: known(onTime), inTime: known(inTime), late: known(late), overdue: known(overdue) };
}

/** Two histograms side by side; those without a second wait for nothing. */
function dayTally({ counts, longDays }: TallyCell, finished: number, waiting: number | null): DayTally {
  const ends = AT.days + finished * DAY_BINS;
  const waits = waiting === null ? null : AT.days + waiting * DAY_BINS;
  const days = [];
  for (let bin = 0; bin < DAY_BINS; bin += 1) {
    const ended = known(counts[ends + bin]);
    const waited = waits === null ? 0 : known(counts[waits + bin]);
    if (ended + waited > 0) days.push({ days: bin, finished: ended, waiting: waited });
  }
  return {
    counts: days,
    longFinished: known(longDays[finished]),
    longWaiting: waiting === null ? 0 : known(longDays[waiting]),
  };
}

function flagged(counts: Int32Array, flag: number): number {
  return known(counts[AT.flags + flag]) + known(counts[AT.flags + AUTO_CLOSED + REOPENED]);
}

/** What stands at the last place, and what has no word in the list, is counted together. */
function wordCounts(counts: readonly number[], words: readonly string[]): readonly WordCount[] {
  const isCounted = (place: number): boolean => place < counts.length - 1 && place < words.length;
  const own = counts.flatMap((count, place) => {
    return count > 0 && isCounted(place) ? [{ word: known(words[place]), count }] : [];
  });
  const others = counts.reduce((sum, count, place) => (isCounted(place) ? sum : sum + count), 0);
  const all = others > 0 ? [...own, { word: OTHER_WORDS, count: others }] : own;
  return all.toSorted((a, b) => byText(a.word, b.word));
}

function monthCounts(counts: readonly number[], months: readonly string[]): readonly MonthCount[] {
  return months.flatMap((month, place) => {
    const at = place * MONTH_COUNTS;
    const [received, resolved] = [known(counts[at]), known(counts[at + 2])];
    return received + resolved > 0 ? [{ month, received, valid: known(counts[at + 1]), resolved }] : [];
  });
}
