import { Injectable } from '@nestjs/common';
import type { EntryPlace } from '../participants';
import type { Transaction } from '../platform';
import type { ClaimRecord } from './claim-record';
import { ClaimRecords } from './claim-records';
import { standingDecision, type StandingDecision } from './verification-record';
import { VerificationActRepository } from './verification-act.repository';

export interface VerifiedRecord {
  readonly record: ClaimRecord;
  readonly decision: StandingDecision | undefined;
}

/** Claims with what was decided about them. */
@Injectable()
export class VerifiedRecords {
  constructor(
    readonly records: ClaimRecords,
    readonly acts: VerificationActRepository,
  ) {}

  async find(tx: Transaction, place: EntryPlace): Promise<VerifiedRecord> {
    const record = await this.records.find(tx, place);
    return { record, decision: standingDecision(await this.acts.of(tx, place), record) };
  }

  /** By entry code; an entry without a claim is not among them. */
  async ofEdition(tx: Transaction, edition: string): Promise<ReadonlyMap<string, VerifiedRecord>> {
    const acts = await this.acts.ofEdition(tx, edition);
    const records = await this.records.ofEdition(tx, edition);
    return new Map(
      [...records].map(([entry, record]) => [
        entry,
        { record, decision: standingDecision(acts.get(entry) ?? [], record) },
      ]),
    );
  }
}
