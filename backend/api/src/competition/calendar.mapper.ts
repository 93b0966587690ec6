import type { CalendarVersionView, OffDayChangeView, OffDayView } from '@anggakara/contracts';
import type { CalendarVersionEntity } from './calendar-version.entity';
import type { OffDayEntity } from './off-day.entity';

export function offDayView({ date, kind, name }: OffDayEntity): OffDayView {
  return { date, kind, name };
}

/** A version with its difference from the one before, out of everything that ever stood. */
export function calendarVersionView(
  { version, decree, decreedOn, reason, authorName, madeAt }: CalendarVersionEntity,
  history: readonly OffDayEntity[],
): CalendarVersionView {
  return {
    ...{ version, decree, decreedOn, reason, author: authorName, madeAt: madeAt.toISOString() },
    offDays: history.filter((day) => standsIn(day, version)).length,
    changes: version === 1 ? [] : changesOf(version, history),
  };
}

function standsIn({ sinceVersion, untilVersion }: OffDayEntity, version: number): boolean {
  return sinceVersion <= version && (untilVersion === null || untilVersion > version);
}

function changesOf(version: number, history: readonly OffDayEntity[]): readonly OffDayChangeView[] {
  const ended = entriesByDate(history.filter(({ untilVersion }) => untilVersion === version));
  const begun = entriesByDate(history.filter(({ sinceVersion }) => sinceVersion === version));
  const dates = [...new Set([...ended.keys(), ...begun.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  return dates.map((date) => ({ date, before: ended.get(date) ?? null, after: begun.get(date) ?? null }));
}

function entriesByDate(days: readonly OffDayEntity[]): ReadonlyMap<string, Omit<OffDayView, 'date'>> {
  return new Map(days.map(({ date, kind, name }) => [date, { kind, name }]));
}
