import { Injectable } from '@nestjs/common';
import { COUNT_MAX, type LedgerRecordView, type Page, PAGE_SIZE_DEFAULT } from '@anggakara/contracts';
import { Database } from '../platform';
import type { LedgerQueryDto } from './ledger-query.dto';
import { ledgerRecordView } from './ledger.mapper';
import { LedgerRepository } from './ledger.repository';

/** A chain page by page, newest first; the cursor is the sequence of the last record seen. */
@Injectable()
export class LedgerReading {
  constructor(
    private readonly database: Database,
    private readonly records: LedgerRepository,
  ) {}

  async page(chain: string, { cursor, limit, act = '' }: LedgerQueryDto): Promise<Page<LedgerRecordView>> {
    const size = limit === undefined ? PAGE_SIZE_DEFAULT : Number(limit);
    const before = cursor === undefined ? COUNT_MAX : Number(cursor);
    const records = await this.records.newest(this.database.reader, { chain, before, act, limit: size + 1 });
    const shown = records.slice(0, size);
    const last = shown.at(-1);
    const nextCursor = records.length > size && last !== undefined ? String(last.sequence) : null;
    return { items: shown.map(ledgerRecordView), nextCursor };
  }
}
