import { Injectable } from '@nestjs/common';
import type { LockSheet, ReopenSheet, SheetSummaryView, SheetView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { Admission, type Admitted } from './admission';
import { keyOf } from './mark-chain';
import { SheetReading } from './sheet-reading';
import { scoredOf, unscored } from './sheet-state';
import { sheetSummaryView } from './sheet.mapper';
import type { SheetEntity } from './sheet.entity';
import type { SheetPlace } from './sheet-place';
import { SheetRepository } from './sheet.repository';

/** *Kirim & kunci*, and its undoing by an organiser. */
@Injectable()
export class SheetLocking {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly sheets: SheetRepository,
    private readonly reading: SheetReading,
    private readonly ledger: Ledger,
  ) {}

  /** Locks a complete sheet as its juror saw it; the same request again finds it locked and is answered the same. */
  lock(actor: Actor, place: SheetPlace, { sequence }: LockSheet): Promise<SheetView> {
    const key = { ...place, personId: actor.personId };
    return this.database.transaction(async (tx) => {
      const sheet = await this.sheets.hold(tx, key);
      if (sheet?.lockedAt != null) return this.alreadyLocked(tx, actor, sheet, sequence);
      const admitted = await this.admission.forMarking(tx, key);
      if ((sheet?.sequence ?? 0) !== sequence) throw await this.stale(tx, actor, admitted);
      refuseIncomplete(admitted, sheet);
      if (sheet !== null) await this.sheets.lock(tx, [sheet.id]);
      const view = await this.reading.view(tx, actor, admitted);
      await this.ledger.record(tx, {
        ...actOn(place, actor, 'judging.sheet-locked', actor.personId),
        facts: { stage: place.stage, sequence: view.head.sequence, headHash: view.head.headHash },
      });
      return view;
    });
  }

  /** Opens a locked sheet again while marks are taken; what was marked stays. */
  reopen(actor: Actor, place: SheetPlace, { personId, reason }: ReopenSheet): Promise<SheetSummaryView> {
    const key = { ...place, personId };
    return this.database.transaction(async (tx) => {
      const sheet = await this.sheets.hold(tx, key);
      const { entry, criteria } = await this.admission.forMarking(tx, key);
      if (sheet?.lockedAt == null) throw new Refusal('sheet-not-locked');
      await this.sheets.reopen(tx, sheet.id, reason);
      await this.ledger.record(tx, {
        ...actOn(place, actor, 'judging.sheet-reopened', personId),
        facts: { stage: place.stage, sequence: sheet.sequence, headHash: sheet.headHash, reason },
      });
      const open = { ...sheet, entry: entry.code, lockedAt: null, scored: scoredOf(sheet.marks) };
      return sheetSummaryView(entry, criteria, { sheet: open, isRecused: false });
    });
  }

  private async alreadyLocked(tx: Transaction, actor: Actor, sheet: SheetEntity, sequence: number) {
    const admitted = await this.admission.forReading(tx, keyOf(sheet));
    if (sheet.sequence !== sequence) throw await this.stale(tx, actor, admitted);
    return this.reading.view(tx, actor, admitted);
  }

  private async stale(tx: Transaction, actor: Actor, admitted: Admitted): Promise<Refusal> {
    return new Refusal('sheet-stale', { current: await this.reading.view(tx, actor, admitted) });
  }
}

function refuseIncomplete({ criteria }: Admitted, sheet: SheetEntity | null): void {
  const missing = unscored(criteria, scoredOf(sheet?.marks ?? []));
  if (missing.length > 0) throw new Refusal('sheet-incomplete', { count: missing.length, missing });
}

function actOn({ edition, entry }: SheetPlace, actor: Actor, act: string, personId: string) {
  return { chain: edition, actor, act, subject: `sheet:${entry}/${personId}` };
}
