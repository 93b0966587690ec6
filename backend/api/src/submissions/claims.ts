import { Injectable } from '@nestjs/common';
import type { MetricInput } from '@anggakara/scoring';
import type { MetricClaimView } from '@anggakara/contracts';
import { Editions } from '../competition';
import { Entries } from '../participants';
import type { Transaction } from '../platform';
import { claimInputs } from './claim-computation';
import { claimPeriods } from './claim-periods';
import { ClaimViews } from './claim-views';
import { acceptedPeriods } from './verification-record';
import { VerifiedRecords } from './verified-records';

/** Submitted claims as the other slices read them; drafts are nobody's but their agency's. */
@Injectable()
export class Claims {
  constructor(
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly verified: VerifiedRecords,
    private readonly views: ClaimViews,
  ) {}

  /** Of the accepted counts, by entry code; an entry that has not submitted is absent. Refuses `not-found` for an unknown edition. */
  async metricInputs(tx: Transaction, edition: string): Promise<ReadonlyMap<string, readonly MetricInput[]>> {
    const { periods: asked } = await this.editions.find(tx, edition);
    const submitted = [...(await this.verified.ofEdition(tx, edition))].filter(
      ([, { record }]) => record.state === 'submitted',
    );
    return new Map(
      submitted.map(([entry, { record, decision }]) => [
        entry,
        claimInputs(asked, acceptedPeriods(claimPeriods(asked, record.periods), decision)),
      ]),
    );
  }

  /** What was submitted, with the figures of the accepted counts, whoever asks: the caller checks who may. Refuses `not-found`. */
  async view(tx: Transaction, edition: string, entryCode: string): Promise<MetricClaimView> {
    return this.views.submitted(tx, edition, await this.entries.find(tx, edition, entryCode));
  }
}
