import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import { keyOf } from './mark-chain';
import type { MarkEventEntity } from './mark-event.entity';
import type { SheetEntity } from './sheet.entity';
import { faultOf, type SheetFault } from './sheet-fault';
import { SheetRepository } from './sheet.repository';

export type SheetVerificationResult =
  | { readonly intact: true; readonly sheets: number; readonly events: number }
  | {
      readonly intact: false;
      readonly stage: StageCode;
      readonly entry: string;
      readonly personId: string;
      /** Place of the first bad event in its sheet's chain. */
      readonly sequence: number;
      readonly reason: SheetFault;
    };

const PART = 200;

/** Recomputes every chain of marks of an edition and names the first event that is not what was stored. */
@Injectable()
export class SheetVerification {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetRepository,
  ) {}

  /** Reads one state of the database throughout, so that marks made meanwhile confuse nothing. */
  verifySheets(edition: string): Promise<SheetVerificationResult> {
    return this.database.transaction((tx) => this.walk(tx, edition), { isolation: 'REPEATABLE READ' });
  }

  private async walk(tx: Transaction, edition: string): Promise<SheetVerificationResult> {
    const seen = { sheets: 0, events: 0 };
    let part: readonly SheetEntity[] = [];
    do {
      part = await this.sheets.following(tx, edition, part.at(-1)?.id, PART);
      const events = await this.eventsBySheet(tx, part);
      for (const sheet of part) {
        const chain = events.get(sheet.id) ?? [];
        const fault = faultOf(sheet, chain);
        if (fault !== undefined) return { ...placeOf(sheet), intact: false, ...fault };
        seen.sheets += 1;
        seen.events += chain.length;
      }
    } while (part.length === PART);
    return { intact: true, ...seen };
  }

  private async eventsBySheet(tx: Transaction, sheets: readonly SheetEntity[]) {
    const chains = new Map<string, MarkEventEntity[]>(sheets.map(({ id }) => [id, []]));
    for (const event of await this.sheets.eventsOf(tx, [...chains.keys()])) chains.get(event.sheetId)?.push(event);
    return chains;
  }
}

function placeOf(sheet: SheetEntity) {
  const { stage, entry, personId } = keyOf(sheet);
  return { stage, entry, personId };
}
