import { known } from '../known';
import { byText } from '../order';
import { CLASSIFICATIONS, COMPLAINT_STATUSES, VISIBILITIES } from './complaint';
import type { ComplaintTally, DayCount, DayTally, LimitTally, MonthCount, WordCount } from './complaint-tally';

const NO_LIMIT_TALLY: LimitTally = { onTime: 0, inTime: 0, late: 0, overdue: 0 };
const NO_DAYS: DayTally = { counts: [], longFinished: 0, longWaiting: 0 };

/** Nothing counted: what nothing is added to. */
export const NO_TALLY: ComplaintTally = {
  classes: CLASSIFICATIONS.map((classification) => ({
    classification,
    statuses: COMPLAINT_STATUSES.map(() => 0),
    firstFollowUp: NO_LIMIT_TALLY,
    resolution: NO_LIMIT_TALLY,
  })),
  firstFollowUp: NO_DAYS,
  resolution: NO_DAYS,
  autoResolved: NO_DAYS,
  autoClosed: 0,
  reopened: 0,
  withoutDisposition: 0,
  resolvedUnanswered: 0,
  satisfaction: [0, 0, 0, 0, 0, 0],
  visibility: VISIBILITIES.map(() => 0),
  channels: [],
  categories: [],
  months: [],
};

/** Periods as one window, or agencies as one whole: everything is added. (docs/rules/complaints.md 13) */
export function mergedTally(parts: readonly ComplaintTally[]): ComplaintTally {
  const sum = (countOf: (part: ComplaintTally) => number): number =>
    parts.reduce((total, part) => total + countOf(part), 0);
  const days = (daysOf: (part: ComplaintTally) => DayTally): DayTally => mergedDays(parts.map(daysOf));
  return {
    classes: NO_TALLY.classes.map((none, place) => {
      const classes = parts.map((part) => known(part.classes[place]));
      return {
        classification: none.classification,
        statuses: addedUp(
          none.statuses,
          classes.map(({ statuses }) => statuses),
        ),
        firstFollowUp: mergedLimits(classes.map(({ firstFollowUp }) => firstFollowUp)),
        resolution: mergedLimits(classes.map(({ resolution }) => resolution)),
      };
    }),
    firstFollowUp: days(({ firstFollowUp }) => firstFollowUp),
    resolution: days(({ resolution }) => resolution),
    autoResolved: days(({ autoResolved }) => autoResolved),
    autoClosed: sum(({ autoClosed }) => autoClosed),
    reopened: sum(({ reopened }) => reopened),
    withoutDisposition: sum(({ withoutDisposition }) => withoutDisposition),
    resolvedUnanswered: sum(({ resolvedUnanswered }) => resolvedUnanswered),
    satisfaction: addedUp(
      NO_TALLY.satisfaction,
      parts.map(({ satisfaction }) => satisfaction),
    ),
    visibility: addedUp(
      NO_TALLY.visibility,
      parts.map(({ visibility }) => visibility),
    ),
    channels: mergedWords(parts.flatMap(({ channels }) => channels)),
    categories: mergedWords(parts.flatMap(({ categories }) => categories)),
    months: mergedMonths(parts.flatMap(({ months }) => months)),
  };
}

/** Place by place. */
function addedUp(none: readonly number[], lists: readonly (readonly number[])[]): readonly number[] {
  return none.map((zero, place) => lists.reduce((sum, list) => sum + known(list[place]), zero));
}

function mergedLimits(parts: readonly LimitTally[]): LimitTally {
  return parts.reduce(
    (sum, part) => ({
      onTime: sum.onTime + part.onTime,
      inTime: sum.inTime + part.inTime,
      late: sum.late + part.late,
      overdue: sum.overdue + part.overdue,
    }),
    NO_LIMIT_TALLY,
  );
}

function mergedDays(parts: readonly DayTally[]): DayTally {
  const counts = merged(
    parts.flatMap((part) => part.counts),
    ({ days }) => days,
    (a: DayCount, b) => ({ days: a.days, finished: a.finished + b.finished, waiting: a.waiting + b.waiting }),
  );
  return {
    counts: counts.toSorted((a, b) => a.days - b.days),
    longFinished: parts.reduce((sum, part) => sum + part.longFinished, 0),
    longWaiting: parts.reduce((sum, part) => sum + part.longWaiting, 0),
  };
}

function mergedWords(parts: readonly WordCount[]): readonly WordCount[] {
  const words = merged(
    parts,
    ({ word }) => word,
    (a, b) => ({ word: a.word, count: a.count + b.count }),
  );
  return words.toSorted((a, b) => byText(a.word, b.word));
}

function mergedMonths(parts: readonly MonthCount[]): readonly MonthCount[] {
  const months = merged(
    parts,
    ({ month }) => month,
    (a, b) => ({
      month: a.month,
      received: a.received + b.received,
      valid: a.valid + b.valid,
      resolved: a.resolved + b.resolved,
    }),
  );
  return months.toSorted((a, b) => byText(a.month, b.month));
}

/** Things of one key as one. */
function merged<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | number,
  both: (a: Thing, b: Thing) => Thing,
): readonly Thing[] {
  const byKey = new Map<string | number, Thing>();
  for (const thing of things) {
    const before = byKey.get(keyOf(thing));
    byKey.set(keyOf(thing), before === undefined ? thing : both(before, thing));
  }
  return [...byKey.values()];
}
