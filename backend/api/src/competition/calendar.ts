import { Injectable } from '@nestjs/common';
import type { OffDayView, OfficialDurationView, Page, WorkingDaysView } from '@anggakara/contracts';
import { calendarDaysElapsed, workingDaysElapsed, workingDaysInclusive } from '@anggakara/scoring';
import { Database, Refusal, type Transaction } from '../platform';
import { offDayView } from './calendar.mapper';
import { CalendarRepository } from './calendar.repository';
import { CalendarVersions } from './calendar-versions';
import { isOnRecord, knownYears } from './calendar-years';

export interface Span {
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** An earlier version, digits; the one in force where it is absent. */
  readonly version?: string | undefined;
}

/** National holidays and collective leave; Saturdays and Sundays are off without being listed. (docs/rules/working-days.md) */
@Injectable()
export class Calendar {
  constructor(
    private readonly database: Database,
    private readonly calendar: CalendarRepository,
    private readonly versions: CalendarVersions,
  ) {}

  /** Of the version in force, or of an earlier one. */
  async offDays(tx: Transaction, version?: number): Promise<ReadonlySet<string>> {
    return new Set((await this.calendar.days(tx, { version })).map(({ date }) => date));
  }

  /** Refuses `not-found` for a version that never was. */
  async days({ year, version }: { readonly year?: string; readonly version?: string }): Promise<Page<OffDayView>> {
    const { reader } = this.database;
    const days = await this.calendar.days(reader, { year, version: await this.versions.known(reader, version) });
    return { items: days.map(offDayView), total: days.length };
  }

  /**
   * Both conventions. Refuses `period-reversed`, `not-found` for a version that never was, and `calendar-unknown` where
   * a year's days off are not on record.
   */
  async workingDays({ from, to, version: asked }: Span): Promise<WorkingDaysView> {
    if (to < from) throw new Refusal('period-reversed', { from, to });
    const version = await this.versions.known(this.database.reader, asked);
    const offDays = await this.offDays(this.database.reader, version);
    refuseUnknownYears({ from, to }, offDays);
    return {
      ...{ from, to, version },
      inclusive: workingDaysInclusive(from, to, offDays),
      elapsed: workingDaysElapsed(from, to, offDays),
      calendarDays: calendarDaysElapsed(from, to),
    };
  }

  /** Durations that authorities have printed, beside what the calendar in force makes of them. */
  async officialDurations(): Promise<Page<OfficialDurationView>> {
    const { reader } = this.database;
    const offDays = await this.offDays(reader);
    const items = (await this.calendar.durations(reader)).map(({ startsOn: from, endsOn: to, ...duration }) => ({
      ...{ ...duration, from, to },
      inclusive: workingDaysInclusive(from, to, offDays),
    }));
    return { items, total: items.length };
  }
}

function refuseUnknownYears({ from, to }: Span, offDays: ReadonlySet<string>): void {
  if (isOnRecord(from, to, offDays)) return;
  const years = knownYears(offDays);
  throw new Refusal('calendar-unknown', { first: String(years?.first ?? ''), last: String(years?.last ?? '') });
}
