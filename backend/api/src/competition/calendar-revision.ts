import { Injectable } from '@nestjs/common';
import type {
  CalendarPreviewView,
  CalendarVersionView,
  OffDayChangeView,
  PreviewCalendar,
  ReviseCalendar,
} from '@anggakara/contracts';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { type Actor, Database, Idempotency, Refusal, type Transaction } from '../platform';
import { calendarChanges, changedOffDays } from './calendar-changes';
import { CalendarDependants } from './calendar-dependants';
import { CalendarRepository } from './calendar.repository';
import { CalendarVersionRepository } from './calendar-version.repository';
import { CalendarVersions } from './calendar-versions';

export interface RevisionRequest {
  readonly actor: Actor;
  /** The Idempotency-Key. */
  readonly key: string | undefined;
}

/** Another version of the calendar, by a decree; what it would move is shown before. (docs/decisions/0403) */
@Injectable()
export class CalendarRevision {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly calendar: CalendarRepository,
    private readonly versions: CalendarVersionRepository,
    private readonly reading: CalendarVersions,
    private readonly dependants: CalendarDependants,
    private readonly ledger: Ledger,
  ) {}

  /** Stores nothing. Refuses what `revise` refuses. */
  async preview(order: PreviewCalendar): Promise<CalendarPreviewView> {
    const tx = this.database.reader;
    if ((await this.versions.current(tx)) !== order.version) throw await this.stale(tx);
    const { days, changes } = await this.changesOf(tx, order);
    const turn = { before: days, after: changedOffDays(days, changes) };
    return { version: order.version, changes, ...(await this.dependants.ask(tx, turn)) };
  }

  /** Refuses `version-stale` with the version in force, and what `calendarChanges` refuses. */
  revise({ actor, key }: RevisionRequest, order: ReviseCalendar): Promise<CalendarVersionView> {
    const request = { key, personId: actor.personId, route: 'POST calendar/versions', body: order };
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        if (!(await this.versions.take(tx, order.version))) throw await this.stale(tx);
        const { changes } = await this.changesOf(tx, order);
        await this.write(tx, actor, order, changes);
        return this.reading.find(tx, order.version + 1);
      }),
    );
  }

  private async changesOf(tx: Transaction, { changes }: PreviewCalendar) {
    const standing = await this.calendar.days(tx);
    return { days: new Set(standing.map(({ date }) => date)), changes: calendarChanges(standing, changes) };
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    { version: seen, decree, decreedOn, reason }: ReviseCalendar,
    changes: readonly OffDayChangeView[],
  ): Promise<void> {
    const version = seen + 1;
    const author = { authorId: actor.personId, authorName: actor.name };
    await this.versions.insert(tx, { version, decree, decreedOn, reason, ...author });
    const ended = changes.filter(({ before }) => before !== null).map(({ date }) => date);
    await this.calendar.end(tx, ended, version);
    const begun = changes.flatMap(({ date, after }) =>
      after === null ? [] : [{ date, ...after, sinceVersion: version }],
    );
    await this.calendar.begin(tx, begun);
    await this.ledger.record(tx, {
      ...{ chain: SYSTEM_CHAIN, actor, act: 'competition.calendar-revised', subject: `calendar:${version}` },
      facts: { version, decree, decreedOn, reason, changes },
    });
  }

  private async stale(tx: Transaction): Promise<Refusal> {
    const current = await this.reading.find(tx, await this.versions.current(tx));
    return new Refusal('version-stale', { current });
  }
}
