import { Injectable } from '@nestjs/common';
import type { OffDayView, Page, WorkingDaysView } from '@anggakara/contracts';
import { calendarDaysElapsed, workingDaysElapsed, workingDaysInclusive } from '@anggakara/scoring';
import { Database, Refusal, type Transaction } from '../platform';
import { CalendarRepository } from './calendar.repository';

export interface Span {
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** National holidays and collective leave; Saturdays and Sundays are off without being listed. (docs/rules/working-days.md) */
@Injectable()
export class Calendar {
  constructor(
    private readonly database: Database,
    private readonly calendar: CalendarRepository,
  ) {}

  async offDays(tx: Transaction): Promise<ReadonlySet<string>> {
    return new Set((await this.calendar.all(tx)).map(({ date }) => date));
  }

  async days(year: string | undefined): Promise<Page<OffDayView>> {
    const { reader } = this.database;
    const days = year === undefined ? await this.calendar.all(reader) : await this.calendar.ofYear(reader, year);
    const items = days.map(({ date, kind, name }) => ({ date, kind, name }));
    return { items, total: items.length };
  }

  /** Both conventions. Refuses `period-reversed`, and `calendar-unknown` where a year's days off are not on record. */
  async workingDays({ from, to }: Span): Promise<WorkingDaysView> {
    if (to < from) throw new Refusal('period-reversed', { from, to });
    const offDays = await this.offDays(this.database.reader);
    refuseUnknownYears({ from, to }, offDays);
    return {
      from,
      to,
      inclusive: workingDaysInclusive(from, to, offDays),
      elapsed: workingDaysElapsed(from, to, offDays),
      calendarDays: calendarDaysElapsed(from, to),
    };
  }
}

function refuseUnknownYears({ from, to }: Span, offDays: ReadonlySet<string>): void {
  const years = [...new Set([...offDays].map((date) => date.slice(0, 4)))].toSorted((a, b) => Number(a) - Number(b));
  const [first = '', last = ''] = [years.at(0), years.at(-1)];
  if (from.slice(0, 4) < first || to.slice(0, 4) > last || first === '') {
    throw new Refusal('calendar-unknown', { first, last });
  }
}
