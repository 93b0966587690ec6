import { DAY_CAP } from '../complaint-metrics';
import type { DecimalString } from '../decimal-string';
import { roundedCounts } from '../rounded-counts';
import { LONGEST_DAYS } from './cell-layout';
import type { DayTally } from './complaint-tally';
import { restrictedMeanText, survivalMedian } from './survival';

/** Decimals of a mean of days. */
const PLACES = 4;

/**
 * How long something took in working days: the finished ones alone, and with those that still wait. Days of 260 stand for 260 and
 * more; means have four decimals. Null where there is nothing to tell it by. (docs/rules/complaints.md 7, 8)
 */
export interface DayStatistics {
  readonly finished: number;
  readonly waiting: number;
  /** Of the finished ones, uncapped. */
  readonly daySum: number;
  /** The naive mean, of the finished ones alone. */
  readonly mean: DecimalString | null;
  readonly median: number | null;
  readonly percentile90: number | null;
  /** Kaplan-Meier; null too where more than half of them wait at the longest. */
  readonly survivalMedian: number | null;
  /** Of the first 30 working days. */
  readonly restrictedMean: DecimalString | null;
}

export function dayStatistics(tally: DayTally): DayStatistics {
  const { finished, waiting, daySum } = sumsOf(tally);
  return {
    finished,
    waiting,
    daySum,
    mean: finished === 0 ? null : roundedCounts(daySum, finished, PLACES),
    median: nearestRank(tally, Math.ceil(finished / 2)),
    percentile90: nearestRank(tally, Math.ceil((finished * 9) / 10)),
    survivalMedian: survivalMedian(tally),
    restrictedMean: tally.counts.length === 0 ? null : restrictedMeanText(tally, DAY_CAP, PLACES),
  };
}

/** Exact also where days stand together. */
function sumsOf({ counts, longFinished }: DayTally): Pick<DayStatistics, 'finished' | 'waiting' | 'daySum'> {
  let [finished, waiting, daySum] = [0, 0, longFinished];
  for (const one of counts) {
    finished += one.finished;
    waiting += one.waiting;
    if (one.days !== LONGEST_DAYS) daySum += one.days * one.finished;
  }
  return { finished, waiting, daySum };
}

/** The days of the finished one at this rank, the quickest being the first; null without one. */
function nearestRank({ counts }: DayTally, rank: number): number | null {
  let passed = 0;
  for (const { days, finished } of counts) {
    passed += finished;
    if (finished > 0 && passed >= rank) return days;
  }
  return null;
}

/** So many took, or wait, from one number of days to another; null: no end. */
export interface DayBand {
  readonly from: number;
  readonly to: number | null;
  readonly finished: number;
  readonly waiting: number;
}

/** The published limits as bands: up to 5 working days, 14, 60, and more. */
const BAND_ENDS = [5, 14, 60, null] as const;

/** The distribution of days, and the age of the waiting ones, in four bands. (docs/rules/complaints.md 9, 12) */
export function dayBands({ counts }: DayTally): readonly DayBand[] {
  return BAND_ENDS.map((to, place) => {
    const before = BAND_ENDS[place - 1];
    const from = typeof before === 'number' ? before + 1 : 0;
    const within = counts.filter(({ days }) => days >= from && (to === null || days <= to));
    return {
      from,
      to,
      finished: within.reduce((sum, { finished }) => sum + finished, 0),
      waiting: within.reduce((sum, { waiting }) => sum + waiting, 0),
    };
  });
}

/** The finished ones of a tally. */
export function finishedOf({ counts }: DayTally): number {
  return counts.reduce((sum, { finished }) => sum + finished, 0);
}

/** Days without a part of them: the part's days occur in the whole. */
export function withoutDays(all: DayTally, part: DayTally): DayTally {
  const taken = new Map(part.counts.map(({ days, finished }) => [days, finished]));
  return {
    counts: all.counts
      .map((one) => ({ ...one, finished: one.finished - (taken.get(one.days) ?? 0) }))
      .filter(({ finished, waiting }) => finished + waiting > 0),
    longFinished: all.longFinished - part.longFinished,
    longWaiting: all.longWaiting - part.longWaiting,
  };
}
