import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform';
import type { Act } from './act';
import { changeOf, personOf } from './act-change';
import type { LedgerRecordEntity } from './ledger-record.entity';
import { LedgerRepository } from './ledger.repository';
import { recordHash } from './record-hash';

/** The append-only book of every act, each record bound to the one before it. (docs/decisions) */
@Injectable()
export class Ledger {
  constructor(
    private readonly records: LedgerRepository,
    private readonly changes: Changes,
  ) {}

  /**
   * Records an act in the transaction that does it, and tells whoever follows once that is committed. Call it last: the
   * chain is held until the transaction ends.
   */
  async record(tx: Transaction, act: Act): Promise<LedgerRecordEntity> {
    const head = await this.records.lockHead(tx, act.chain);
    const record = {
      chain: act.chain,
      sequence: head.sequence + 1,
      at: await this.records.now(tx),
      actorId: act.actor?.personId ?? null,
      actorName: act.actor?.name ?? 'Anggakara',
      act: act.act,
      subject: act.subject,
      facts: act.facts ?? {},
      previousHash: head.headHash,
    };
    const appended = { ...record, hash: recordHash(record) };
    await this.records.append(tx, appended);
    await this.tell(tx, act);
    return appended;
  }

  private async tell(tx: Transaction, act: Act): Promise<void> {
    const [change, person] = [changeOf(act), personOf(act)];
    if (change !== undefined) await this.changes.tell(tx, change);
    if (person !== undefined) await this.changes.tellRights(tx, person);
  }
}
