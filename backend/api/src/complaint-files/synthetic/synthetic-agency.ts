import { type AgencyHabits, drawnHabits } from './agency-habits';
import { chanceOf } from './chance';
import { type Course, drawnAbout, drawnFate } from './complaint-course';
import type { SyntheticComplaint, SyntheticSpan } from './synthetic-complaint';
import type { WorkDays } from './work-days';

/** Complaints that come on a day off, beside those of a working day. */
const ON_DAYS_OFF = 0.4;
const MOST_AGENCIES = 100_000;

export interface AgencyOrder {
  readonly seed: number;
  /** Its place among the agencies of the export: together with the seed it says everything about it. */
  readonly agency: number;
  readonly span: SyntheticSpan;
  readonly workDays: WorkDays;
  /** What is said of how it works comes before what is drawn. */
  readonly habits?: Partial<AgencyHabits>;
}

/** The complaints of one agency in the order of their receipt, none of them made up afterwards. (docs/synthetic-exports.md) */
export function syntheticAgency({
  seed,
  agency,
  span,
  workDays,
  habits: given,
}: AgencyOrder): readonly SyntheticComplaint[] {
  const chance = chanceOf(seed * MOST_AGENCIES + agency);
  const habits = { ...drawnHabits(chance), ...given };
  const course: Course = { habits, span, workDays, chance };
  const days = Array.from({ length: habits.complaints }, () => receiptDay(course)).toSorted((a, b) => a - b);
  let number = 0;
  let text = 0;
  return days.map((received) => {
    number += chance.happens(habits.withdrawn) ? 2 : 1;
    if (text === 0 || !chance.happens(habits.sentTwice)) text += 1;
    return { agency, number, received, ...drawnAbout(chance), ...drawnFate(received, course), text };
  });
}

function receiptDay({ chance, span: { from, to }, workDays }: Course): number {
  for (;;) {
    const day = from + chance.below(to - from + 1);
    if (workDays.isWorkingDay(day) || chance.happens(ON_DAYS_OFF)) return day;
  }
}
