import { known } from '../known';
import { dayNumber, isoDate, isWorkingDay } from '../working-days';
import type { WorkingDayTable } from './complaint';

/** The table of a calendar's years on record, both ends within. Throws on a date that does not exist or a span backwards. */
export function workingDayTable(from: string, to: string, offDays: ReadonlySet<string>): WorkingDayTable {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const upTo = new Int32Array(last - first + 1);
  let count = 0;
  for (let day = first; day <= last; day += 1) {
    if (isWorkingDay(day, offDays)) count += 1;
    upTo[day - first] = count;
  }
  return { first, last, upTo };
}

/**
 * Working days after the first day, up to and with the last; 0 or less where the last does not come after the first. Throws where
 * either leaves the years on record: such a span is not counted at all. (docs/rules/working-days.md 3, 5)
 */
export function elapsedWorkingDays({ first, last, upTo }: WorkingDayTable, from: number, to: number): number {
  const outside = [from, to].find((day) => day < first || day > last);
  if (outside !== undefined) throw new RangeError(`no calendar for ${isoDate(outside)}`);
  return known(upTo[to - first]) - known(upTo[from - first]);
}
