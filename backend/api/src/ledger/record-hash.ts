import { createHash } from 'node:crypto';
import { canonicalText } from '@anggakara/scoring';
import type { LedgerRecordEntity } from './ledger-record.entity';

/** What the first record of a chain is bound to. */
export const NO_HASH = '0'.repeat(64);

export type HashedRecord = Omit<LedgerRecordEntity, 'hash'>;

/** SHA-256 of the record's canonical text, the hash of the record before it included. */
export function recordHash(record: HashedRecord): string {
  const { chain, sequence, at, actorId, actorName, act, subject, facts, previousHash } = record;
  const text = canonicalText({
    ...{ chain, sequence, at: at.toISOString(), actorId, actorName, act, subject, previousHash },
    facts: JSON.parse(JSON.stringify(facts)) as unknown,
  });
  return createHash('sha256').update(text).digest('hex');
}
