import { Injectable } from '@nestjs/common';
import type { CalendarPreviewView, PreviewCalendar } from '@anggakara/contracts';
import { Database } from '../platform';
import { CalendarBook } from './calendar-book';
import { CalendarDependants } from './calendar-dependants';

/** What a revision would move, before anybody saves it. (docs/rules/working-days.md 7) */
@Injectable()
export class CalendarPreview {
  constructor(
    private readonly database: Database,
    private readonly book: CalendarBook,
    private readonly dependants: CalendarDependants,
  ) {}

  /** Stores nothing. Refuses what a revision refuses. */
  async preview(order: PreviewCalendar): Promise<CalendarPreviewView> {
    const tx = this.database.reader;
    await this.book.refuseStale(tx, order.version);
    const { changes, turn } = await this.book.ordered(tx, order);
    return { version: order.version, changes, ...(await this.dependants.ask(tx, turn)) };
  }
}
