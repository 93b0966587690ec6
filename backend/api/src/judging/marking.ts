import { Injectable } from '@nestjs/common';
import type { AppendMarks, MarkEvent, SheetHeadView } from '@anggakara/contracts';
import { type Actor, Changes, Database, Refusal, type Transaction } from '../platform';
import { Admission } from './admission';
import { extension, saysTheSame } from './mark-chain';
import type { MarkEventEntity } from './mark-event.entity';
import { refuseForbiddenMark } from './mark-rules';
import { headOf } from './sheet.mapper';
import type { SheetEntity } from './sheet.entity';
import type { SheetKey, SheetPlace } from './sheet-place';
import { SheetRepository } from './sheet.repository';

/** Marks as events: stored once, in their order, at the end of the sheet's chain, all or none. (docs/rules/judging.md 5, 6) */
@Injectable()
export class Marking {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly sheets: SheetRepository,
    private readonly changes: Changes,
  ) {}

  /**
   * Stores the events that are not stored yet and answers with the end of the chain as it was after the last of them.
   * Events that reached us before get the same answer again, after the deadline and the lock, too.
   */
  async append(actor: Actor, place: SheetPlace, { events }: AppendMarks): Promise<SheetHeadView> {
    refuseRepeatedIds(events);
    const key = { ...place, personId: actor.personId };
    const head = await this.database.transaction(async (tx) => {
      const sheet = (await this.sheets.hold(tx, key)) ?? (await this.begun(tx, actor, key));
      const known = await this.knownOf(tx, sheet, events);
      if (known.length === events.length) return headAfter(known);
      const { stage, instrument } = await this.admission.forMarking(tx, actor, place);
      if (sheet.lockedAt !== null) throw new Refusal('sheet-locked');
      const isKnown = new Set(known.map(({ id }) => id));
      events.forEach((event, place) => {
        if (!isKnown.has(event.id)) refuseForbiddenMark(instrument.rubric, event, `events[${place}]`);
      });
      const fresh = events.filter(({ id }) => !isKnown.has(id));
      const more = extension(sheet, fresh, stage.now);
      await this.sheets.extend(tx, [more]);
      return headOf(more.end);
    });
    const { edition, stage } = place;
    this.changes.tellSoon({ edition, stage, topic: 'sheets', person: actor.personId });
    return head;
  }

  /** A sheet begins with its first mark, under whoever may mark it. */
  private async begun(tx: Transaction, actor: Actor, key: SheetKey): Promise<SheetEntity> {
    await this.admission.forMarking(tx, actor, key);
    await this.sheets.begin(tx, [key]);
    const sheet = await this.sheets.hold(tx, key);
    if (sheet === null) throw new Error('A sheet that was begun is not there');
    return sheet;
  }

  /** Those of the events that are stored already; one whose id says something else is refused. */
  private async knownOf(tx: Transaction, sheet: SheetEntity, events: readonly MarkEvent[]) {
    const stored = await this.sheets.withIds(
      tx,
      events.map(({ id }) => id),
    );
    const byId = new Map(stored.map((event) => [event.id, event]));
    events.forEach((event, place) => {
      const before = byId.get(event.id);
      if (before === undefined || saysTheSame(before, sheet.id, event)) return;
      throw new Refusal('event-id-reused', {}, [{ path: `events[${place}].id`, code: 'repeated' }]);
    });
    return stored;
  }
}

function headAfter(events: readonly MarkEventEntity[]): SheetHeadView {
  const last = events.reduce((latest, event) => (event.sequence > latest.sequence ? event : latest));
  return { sequence: last.sequence, headHash: last.hash, savedAt: last.at.toISOString() };
}

function refuseRepeatedIds(events: readonly MarkEvent[]): void {
  const seen = new Set<string>();
  events.forEach(({ id }, place) => {
    if (seen.has(id)) throw new Refusal('invalid-request', {}, [{ path: `events[${place}].id`, code: 'repeated' }]);
    seen.add(id);
  });
}
