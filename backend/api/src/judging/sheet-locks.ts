import { Injectable } from '@nestjs/common';
import { Ledger } from '../ledger';
import type { Actor, Transaction } from '../platform';
import { keyOf } from './mark-chain';
import type { SheetEntity } from './sheet.entity';
import type { SheetKey } from './sheet-place';
import { SheetRepository } from './sheet.repository';

/** Locks sheets and opens them again; the end of the chain goes into the edition's chain of acts. */
@Injectable()
export class SheetLocks {
  constructor(
    private readonly sheets: SheetRepository,
    private readonly ledger: Ledger,
  ) {}

  hold(tx: Transaction, key: SheetKey): Promise<SheetEntity | null> {
    return this.sheets.hold(tx, key);
  }

  async lock(tx: Transaction, actor: Actor, sheet: SheetEntity): Promise<void> {
    await this.sheets.lock(tx, [sheet.id]);
    await this.record(tx, actor, sheet, { act: 'judging.sheet-locked', facts: {} });
  }

  async reopen(tx: Transaction, actor: Actor, sheet: SheetEntity, reason: string): Promise<void> {
    await this.sheets.reopen(tx, sheet.id, reason);
    await this.record(tx, actor, sheet, { act: 'judging.sheet-reopened', facts: { reason } });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    sheet: SheetEntity,
    { act, facts }: { readonly act: string; readonly facts: Readonly<Record<string, string>> },
  ): Promise<void> {
    const { edition, stage, entry, personId } = keyOf(sheet);
    await this.ledger.record(tx, {
      ...{ chain: edition, actor, act, subject: `sheet:${entry}/${personId}` },
      of: { person: personId },
      facts: { stage, sequence: sheet.sequence, headHash: sheet.headHash, ...facts },
    });
  }
}
