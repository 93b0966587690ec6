import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';
import { LedgerChainEntity } from './ledger-chain.entity';
import { LedgerRecordEntity } from './ledger-record.entity';
import { NO_HASH } from './record-hash';

export interface LedgerPart {
  readonly chain: string;
  /** The sequence that the part stays below. */
  readonly before: number;
  /** How the acts begin; empty for all. */
  readonly act: string;
  readonly limit: number;
}

@Injectable()
export class LedgerRepository {
  /** Holds the end of a chain until the transaction ends; a chain begins with its first record. */
  async lockHead(tx: Transaction, chain: string): Promise<LedgerChainEntity> {
    const chains = tx.getRepository(LedgerChainEntity);
    await tx.query('INSERT INTO ledger_chain (code, sequence, head_hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
      chain,
      NO_HASH,
    ]);
    return chains.findOneOrFail({ where: { code: chain }, lock: { mode: 'pessimistic_write' } });
  }

  /** Milliseconds are what a canonical instant holds. */
  async now(tx: Transaction): Promise<Date> {
    const [row] = await tx.query<{ now: Date }[]>(`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`);
    if (row === undefined) throw new Error('The database tells no time');
    return row.now;
  }

  async append(tx: Transaction, record: LedgerRecordEntity): Promise<void> {
    await tx.getRepository(LedgerRecordEntity).insert(rowOf(record));
    await tx
      .getRepository(LedgerChainEntity)
      .update({ code: record.chain }, { sequence: record.sequence, headHash: record.hash });
  }

  head(tx: Transaction, chain: string): Promise<LedgerChainEntity | null> {
    return tx.getRepository(LedgerChainEntity).findOneBy({ code: chain });
  }

  /** Newest first, from before a place; of acts whose names begin as asked. */
  newest(tx: Transaction, { chain, before, act, limit }: LedgerPart): Promise<LedgerRecordEntity[]> {
    return tx
      .getRepository(LedgerRecordEntity)
      .createQueryBuilder('record')
      .where('record.chain = :chain AND record.sequence < :before', { chain, before })
      .andWhere('starts_with(record.act, :act)', { act })
      .orderBy('record.sequence', 'DESC')
      .limit(limit)
      .getMany();
  }

  /** Oldest first, after a place: a part of the chain at a time. */
  following(tx: Transaction, chain: string, after: number, limit: number): Promise<LedgerRecordEntity[]> {
    return tx
      .getRepository(LedgerRecordEntity)
      .createQueryBuilder('record')
      .where('record.chain = :chain AND record.sequence > :after', { chain, after })
      .orderBy('record.sequence', 'ASC')
      .limit(limit)
      .getMany();
  }
}

/** The library's type of a row to insert knows no record of unknown values. */
function rowOf(record: LedgerRecordEntity): Omit<LedgerRecordEntity, 'facts'> & { readonly facts: object } {
  return record;
}
