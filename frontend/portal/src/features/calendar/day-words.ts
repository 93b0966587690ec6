import type { DayKind } from '@anggakara/contracts';
import { format } from '../../ui/language';

export function dayKindText(kind: DayKind): string {
  const texts = {
    'national-holiday': $localize`libur nasional`,
    'collective-leave': $localize`cuti bersama`,
    'working-day': $localize`hari kerja`,
  } as const satisfies Record<DayKind, string>;
  return texts[kind];
}

export function weekdayText(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(format().locale, { weekday: 'long', timeZone: 'UTC' });
}
