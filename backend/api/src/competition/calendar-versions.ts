import { Injectable } from '@nestjs/common';
import type { CalendarVersionView, Page } from '@anggakara/contracts';
import { Database, Refusal, type Transaction } from '../platform';
import { calendarVersionView } from './calendar.mapper';
import { CalendarRepository } from './calendar.repository';
import { CalendarVersionRepository } from './calendar-version.repository';

/** The versions of the calendar as people read them. */
@Injectable()
export class CalendarVersions {
  constructor(
    private readonly database: Database,
    private readonly versions: CalendarVersionRepository,
    private readonly calendar: CalendarRepository,
  ) {}

  /** Newest first, each with its difference from the one before. */
  async list(): Promise<Page<CalendarVersionView>> {
    const tx = this.database.reader;
    const history = await this.calendar.history(tx);
    const items = (await this.versions.all(tx)).map((version) => calendarVersionView(version, history));
    return { items, total: items.length };
  }

  /** Refuses `not-found`. */
  async find(tx: Transaction, version: number): Promise<CalendarVersionView> {
    const entity = await this.versions.find(tx, version);
    if (entity === null) throw new Refusal('not-found');
    return calendarVersionView(entity, await this.calendar.history(tx));
  }

  /** The version asked for, or the one in force. Refuses `not-found`. */
  async known(tx: Transaction, asked: string | undefined): Promise<number> {
    if (asked === undefined) return this.versions.current(tx);
    const version = await this.versions.find(tx, Number(asked));
    if (version === null) throw new Refusal('not-found');
    return version.version;
  }

  /** Which version was in force at an instant. */
  inForceAt(tx: Transaction, instant: Date): Promise<number> {
    return this.versions.inForceAt(tx, instant);
  }
}
