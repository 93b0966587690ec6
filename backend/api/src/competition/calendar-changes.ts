import type { OffDayChange, OffDayChangeView, OffDayView } from '@anggakara/contracts';
import { workingDaysInclusive } from '@anggakara/scoring';
import { Refusal } from '../platform';
import { knownYears } from './calendar-years';

type Entry = Omit<OffDayView, 'date'>;

const NOTHING_LISTED: ReadonlySet<string> = new Set();

/**
 * What a revision changes in the days that stand, oldest day first. All of it is taken, or none. Refuses
 * `calendar-day-repeated`, `calendar-year-out-of-reach`, `off-day-on-weekend`, `off-day-unnamed`, `off-day-unknown` and
 * `off-day-unchanged`. (docs/rules/working-days.md 6)
 */
export function calendarChanges(
  days: readonly OffDayView[],
  changes: readonly OffDayChange[],
): readonly OffDayChangeView[] {
  const standing = new Map(days.map(({ date, kind, name }) => [date, { kind, name }]));
  refuseRepeated(changes);
  refuseOutOfReach(new Set(standing.keys()), changes);
  return changes
    .map((change) => {
      const before = standing.get(change.date) ?? null;
      return { date: change.date, before, after: entryAfter(before, change) };
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days off after the changes. */
export function changedOffDays(days: Iterable<string>, changes: readonly OffDayChangeView[]): ReadonlySet<string> {
  const after = new Set(days);
  for (const { date, after: entry } of changes) {
    if (entry === null) after.delete(date);
    else after.add(date);
  }
  return after;
}

function entryAfter(before: Entry | null, { date, kind, name }: OffDayChange): Entry | null {
  if (kind === 'working-day') {
    if (before === null) throw new Refusal('off-day-unknown', { date });
    return null;
  }
  if (name === null) throw new Refusal('off-day-unnamed', { date });
  if (workingDaysInclusive(date, date, NOTHING_LISTED) === 0) throw new Refusal('off-day-on-weekend', { date });
  if (before?.kind === kind && before.name === name) throw new Refusal('off-day-unchanged', { date });
  return { kind, name };
}

function refuseRepeated(changes: readonly OffDayChange[]): void {
  const dates = changes.map(({ date }) => date);
  const repeated = dates.find((date, place) => dates.indexOf(date) !== place);
  if (repeated !== undefined) throw new Refusal('calendar-day-repeated', { date: repeated });
}

/** A new year may follow the last one on record; a gap may not. */
function refuseOutOfReach(standing: ReadonlySet<string>, changes: readonly OffDayChange[]): void {
  const years = knownYears(standing);
  if (years === null) return;
  const { first, last } = { first: years.first, last: years.last + 1 };
  const beyond = changes.find(({ date }) => Number(date.slice(0, 4)) < first || Number(date.slice(0, 4)) > last);
  if (beyond !== undefined) throw new Refusal('calendar-year-out-of-reach', { date: beyond.date, first, last });
}
