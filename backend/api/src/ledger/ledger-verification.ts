import { Injectable } from '@nestjs/common';
import type { LedgerFault, LedgerVerificationView } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import type { LedgerRecordEntity } from './ledger-record.entity';
import { LedgerRepository } from './ledger.repository';
import { NO_HASH, recordHash } from './record-hash';

const PART = 1_000;

interface Place {
  readonly sequence: number;
  readonly hash: string;
}

/** Recomputes a chain from its first record and names the first place where it is not what was recorded. */
@Injectable()
export class LedgerVerification {
  constructor(
    private readonly database: Database,
    private readonly records: LedgerRepository,
  ) {}

  /** Reads one state of the database throughout, so that records appended meanwhile confuse nothing. */
  verify(chain: string): Promise<LedgerVerificationView> {
    return this.database.transaction((tx) => this.walk(tx, chain), { isolation: 'REPEATABLE READ' });
  }

  private async walk(tx: Transaction, chain: string): Promise<LedgerVerificationView> {
    const head = (await this.records.head(tx, chain)) ?? { sequence: 0, headHash: NO_HASH };
    let last: Place = { sequence: 0, hash: NO_HASH };
    for (;;) {
      const part = await this.records.following(tx, chain, last.sequence, PART);
      for (const record of part) {
        const reason = faultOf(record, last);
        if (reason !== undefined) return { chain, intact: false, firstBadSequence: last.sequence + 1, reason };
        last = record;
      }
      if (part.length < PART) break;
    }
    return last.sequence === head.sequence && last.hash === head.headHash
      ? { chain, intact: true, records: last.sequence, headHash: last.hash }
      : { chain, intact: false, firstBadSequence: last.sequence + 1, reason: 'head-differs' };
  }
}

function faultOf(record: LedgerRecordEntity, before: Place): LedgerFault | undefined {
  if (record.sequence !== before.sequence + 1) return 'record-missing';
  if (record.previousHash !== before.hash) return 'link-broken';
  return recordHash(record) === record.hash ? undefined : 'record-changed';
}
