import type { CalendarEffectView, WorkingDayCounts } from '@anggakara/contracts';
import { workingDaysElapsed, workingDaysInclusive } from '@anggakara/scoring';
import { isOnRecord } from './calendar-years';

export type OffDays = ReadonlySet<string>;

/** The days off before and after a revision that is not stored. */
export interface CalendarTurn {
  readonly before: OffDays;
  readonly after: OffDays;
}

export type CountedSpan = Pick<CalendarEffectView, 'kind' | 'edition' | 'code' | 'name' | 'from' | 'to' | 'state'>;

/** A span by both calendars and both conventions. (docs/rules/working-days.md 2, 3, 7) */
export function calendarEffect(span: CountedSpan, turn: CalendarTurn): CalendarEffectView {
  const before = countsOf(span, turn.before);
  const after = countsOf(span, turn.after);
  const moved = before?.inclusive !== after?.inclusive || before?.elapsed !== after?.elapsed;
  return { ...span, before, after, moved };
}

function countsOf({ from, to }: CountedSpan, offDays: OffDays): WorkingDayCounts | null {
  if (!isOnRecord(from, to, offDays)) return null;
  return { inclusive: workingDaysInclusive(from, to, offDays), elapsed: workingDaysElapsed(from, to, offDays) };
}

const WIB_OFFSET_MS = 7 * 3_600_000;

/** The day of Asia/Jakarta in which an instant lies. (docs/rules/working-days.md 4) */
export function jakartaDay(instant: Date): string {
  return new Date(instant.getTime() + WIB_OFFSET_MS).toISOString().slice(0, 10);
}
