import type { LedgerRecordView } from '@anggakara/contracts';
import type { LedgerRecordEntity } from './ledger-record.entity';

export function ledgerRecordView(record: LedgerRecordEntity): LedgerRecordView {
  const { chain, sequence, at, actorId, actorName, act, subject, facts, previousHash, hash } = record;
  return { chain, sequence, at: at.toISOString(), actorId, actorName, act, subject, facts, previousHash, hash };
}
