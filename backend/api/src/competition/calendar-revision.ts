import { Injectable } from '@nestjs/common';
import type { CalendarVersionView, ReviseCalendar } from '@anggakara/contracts';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { type Actor, Database, Idempotency, type Transaction } from '../platform';
import { CalendarBook } from './calendar-book';

export interface RevisionRequest {
  readonly actor: Actor;
  /** The Idempotency-Key. */
  readonly key: string | undefined;
}

/** Another version of the calendar, by a decree. (docs/decisions/0403) */
@Injectable()
export class CalendarRevision {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly book: CalendarBook,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses `version-stale` with the version in force, and what `calendarChanges` refuses. */
  revise({ actor, key }: RevisionRequest, order: ReviseCalendar): Promise<CalendarVersionView> {
    const request = { key, personId: actor.personId, route: 'POST calendar/versions', body: order };
    return this.database.transaction((tx) => this.idempotency.once(tx, request, () => this.revised(tx, actor, order)));
  }

  private async revised(tx: Transaction, actor: Actor, order: ReviseCalendar): Promise<CalendarVersionView> {
    await this.book.take(tx, order.version);
    const { changes } = await this.book.ordered(tx, order);
    const written = await this.book.write(tx, actor, order, changes);
    const { version, decree, decreedOn, reason } = written;
    await this.ledger.record(tx, {
      ...{ chain: SYSTEM_CHAIN, actor, act: 'competition.calendar-revised', subject: `calendar:${version}` },
      facts: { version, decree, decreedOn, reason, changes },
    });
    return written;
  }
}
