import { Injectable } from '@nestjs/common';
import type { LockSheet, ReopenSheet, SheetSummaryView, SheetView } from '@anggakara/contracts';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { Admission, type Admitted } from './admission';
import { SheetLocks } from './sheet-locks';
import { SheetReading } from './sheet-reading';
import { scoredOf, sheetState, unscored } from './sheet-state';
import { sheetSummaryView, standingOf } from './sheet.mapper';
import type { SheetEntity } from './sheet.entity';
import type { SheetPlace } from './sheet-place';

/** *Kirim & kunci*, and its undoing by an organiser. (docs/rules/judging.md 10) */
@Injectable()
export class SheetLocking {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly reading: SheetReading,
    private readonly locks: SheetLocks,
  ) {}

  /** Locks a complete sheet as its juror saw it; the same request again finds it locked and is answered the same. */
  async lock(actor: Actor, place: SheetPlace, { sequence }: LockSheet): Promise<SheetView> {
    await this.database.transaction(async (tx) => {
      const sheet = await this.locks.hold(tx, { ...place, personId: actor.personId });
      const isLocked = sheet !== null && sheet.lockedAt !== null;
      const admitted = await (isLocked
        ? this.admission.forReading(tx, actor, place)
        : this.admission.forMarking(tx, actor, place));
      if ((sheet?.sequence ?? 0) !== sequence) throw await this.stale(tx, actor, admitted);
      if (isLocked) return;
      await this.locks.lock(tx, actor, complete(admitted, sheet));
    });
    return this.reading.find(actor, place);
  }

  /** Opens a locked sheet again while marks are taken; what was marked stays. */
  reopen(actor: Actor, place: SheetPlace, { personId, reason }: ReopenSheet): Promise<SheetSummaryView> {
    return this.database.transaction(async (tx) => {
      const key = { ...place, personId };
      const sheet = await this.locks.hold(tx, key);
      const { entry, criteria } = await this.admission.ofJuror(tx, key);
      if (sheet === null || sheet.lockedAt === null) throw new Refusal('sheet-not-locked');
      await this.locks.reopen(tx, actor, sheet, reason);
      const open = { ...standingOf(sheet), lockedAt: null };
      return sheetSummaryView(entry, criteria, { sheet: open, state: sheetState(criteria, open, false) });
    });
  }

  private async stale(tx: Transaction, actor: Actor, admitted: Admitted): Promise<Refusal> {
    return new Refusal('sheet-stale', { current: await this.reading.view(tx, actor, admitted) });
  }
}

/** The sheet with a mark for every criterion. Refuses `sheet-incomplete`, with what is missing. */
function complete({ criteria }: Admitted, sheet: SheetEntity | null): SheetEntity {
  const missing = unscored(criteria, scoredOf(sheet?.marks ?? []));
  if (sheet === null || missing.length > 0) {
    throw new Refusal('sheet-incomplete', { count: missing.length, missing });
  }
  return sheet;
}
