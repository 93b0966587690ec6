import { Injectable } from '@nestjs/common';
import type { ClaimedPeriod } from '@anggakara/contracts';
import type { EntryPlace } from '../participants';
import type { Transaction } from '../platform';
import { claimedPeriod } from './claim.mapper';
import { type ClaimRecord, NOT_STARTED } from './claim-record';
import { ClaimRepository } from './claim.repository';
import type { MetricClaimEntity } from './metric-claim.entity';

/** Claims with their periods. */
@Injectable()
export class ClaimRecords {
  constructor(private readonly claims: ClaimRepository) {}

  async find(tx: Transaction, place: EntryPlace): Promise<ClaimRecord> {
    const row = await this.claims.find(tx, place);
    if (row === null) return NOT_STARTED;
    return recordOf(row, (await this.claims.periods(tx, place)).map(claimedPeriod));
  }

  /** By entry code; an entry without a claim is not among them. */
  async ofEdition(tx: Transaction, edition: string): Promise<ReadonlyMap<string, ClaimRecord>> {
    const periods = new Map<string, ClaimedPeriod[]>();
    for (const row of await this.claims.periodsOfEdition(tx, edition)) {
      const claimed = periods.get(row.entryCode) ?? [];
      claimed.push(claimedPeriod(row));
      periods.set(row.entryCode, claimed);
    }
    const rows = await this.claims.ofEdition(tx, edition);
    return new Map(rows.map((row) => [row.entryCode, recordOf(row, periods.get(row.entryCode) ?? [])]));
  }
}

function recordOf(row: MetricClaimEntity, periods: readonly ClaimedPeriod[]): ClaimRecord {
  const { state, version, savedAt, submittedAt } = row;
  return { state, version, savedAt, submittedAt, periods };
}
