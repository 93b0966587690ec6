import { Injectable } from '@nestjs/common';
import type { CalendarVersionView, OffDayChangeView, PreviewCalendar, ReviseCalendar } from '@anggakara/contracts';
import { type Actor, Refusal, type Transaction } from '../platform';
import { calendarChanges, changedOffDays } from './calendar-changes';
import type { CalendarTurn } from './calendar-effect';
import { CalendarRepository } from './calendar.repository';
import { CalendarVersionRepository } from './calendar-version.repository';
import { CalendarVersions } from './calendar-versions';

export interface OrderedChanges {
  readonly changes: readonly OffDayChangeView[];
  readonly turn: CalendarTurn;
}

/** Where versions of the calendar are held against an order, and written. */
@Injectable()
export class CalendarBook {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly versions: CalendarVersionRepository,
    private readonly reading: CalendarVersions,
  ) {}

  /** Refuses `version-stale` with the version in force. */
  async refuseStale(tx: Transaction, seen: number): Promise<void> {
    if ((await this.versions.current(tx)) !== seen) throw await this.stale(tx);
  }

  /** Takes the next version, for which every other writer waits. Refuses `version-stale` with the version in force. */
  async take(tx: Transaction, seen: number): Promise<void> {
    if (!(await this.versions.take(tx, seen))) throw await this.stale(tx);
  }

  /** What an order changes in the days that stand. Refuses what `calendarChanges` refuses. */
  async ordered(tx: Transaction, order: PreviewCalendar): Promise<OrderedChanges> {
    const standing = await this.calendar.days(tx);
    const changes = calendarChanges(standing, order.changes);
    const before = new Set(standing.map(({ date }) => date));
    return { changes, turn: { before, after: changedOffDays(before, changes) } };
  }

  async write(
    tx: Transaction,
    actor: Actor,
    { version: seen, decree, decreedOn, reason }: ReviseCalendar,
    changes: readonly OffDayChangeView[],
  ): Promise<CalendarVersionView> {
    const version = seen + 1;
    const author = { authorId: actor.personId, authorName: actor.name };
    await this.versions.insert(tx, { version, decree, decreedOn, reason, ...author });
    const ended = changes.filter(({ before }) => before !== null).map(({ date }) => date);
    await this.calendar.end(tx, ended, version);
    const begun = changes.flatMap(({ date, after }) =>
      after === null ? [] : [{ date, ...after, sinceVersion: version }],
    );
    await this.calendar.begin(tx, begun);
    return this.reading.find(tx, version);
  }

  private async stale(tx: Transaction): Promise<Refusal> {
    const current = await this.reading.find(tx, await this.versions.current(tx));
    return new Refusal('version-stale', { current });
  }
}
