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
  MARK_PLACES,
  MONTH_COUNTS,
  RESOLVED,
  UNRESOLVED,
} from './cell-layout';
import { AUTO_CLOSED, CLASSIFICATIONS, COMPLAINT_STATUSES, REOPENED } from './complaint';
import {
  type ClassTally,
  type ComplaintTally,
  type CountedDays,
  type DayTally,
  type LimitTally,
  type MonthCount,
  OTHER_WORDS,
  type WordCount,
} from './complaint-tally';
import { markParts } from './row-queues';
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
    ...readCountedDays(cell),
    autoResolved: dayTally(cell, AUTO_RESOLVED, null),
    ...marksOf(counts),
    withoutDisposition: known(counts[AT.withoutDisposition]),
    resolvedUnanswered: known(counts[AT.resolvedUnanswered]),
    channels: wordCounts(part(AT.channels, CHANNEL_PLACES), words.channels),
    categories: wordCounts(part(AT.categories, CATEGORY_PLACES), words.categories),
    months: monthCounts(part(AT.months, months.length * MONTH_COUNTS), months),
  };
}

/** The part of it that the eleven counts and the days need. */
export function readCountedDays(cell: TallyCell): CountedDays {
  const part = (from: number, length: number): readonly number[] => numbersAt(cell.counts, from, length);
  return {
    classes: classesOf(part),
    firstFollowUp: dayTally(cell, FIRST_ANSWERED, FIRST_WAITING),
    resolution: dayTally(cell, RESOLVED, UNRESOLVED),
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

/** Of all: who may see them. Of the valid ones: what the system closed, what was opened again, and their marks. */
function marksOf(counts: Int32Array): Pick<ComplaintTally, 'autoClosed' | 'reopened' | 'satisfaction' | 'visibility'> {
  const [visibility, satisfaction, flags] = [
    [0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  for (let place = 0; place < 2 * MARK_PLACES; place += 1) {
    const count = known(counts[AT.marks + place]);
    if (count === 0) continue;
    const mark = markParts(place % MARK_PLACES);
    visibility[mark.visibility] = known(visibility[mark.visibility]) + count;
    if (place < MARK_PLACES) continue;
    satisfaction[mark.satisfaction] = known(satisfaction[mark.satisfaction]) + count;
    flags[mark.flags] = known(flags[mark.flags]) + count;
  }
  const both = known(flags[AUTO_CLOSED | REOPENED]);
  return {
    autoClosed: known(flags[AUTO_CLOSED]) + both,
    reopened: known(flags[REOPENED]) + both,
    satisfaction,
    visibility,
  };
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
    const [valid, resolved] = [known(counts[at + 1]), known(counts[at + 2])];
    const received = known(counts[at]) + valid;
    return received + resolved > 0 ? [{ month, received, valid, resolved }] : [];
  });
}
