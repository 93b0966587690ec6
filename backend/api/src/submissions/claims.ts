import { Injectable } from '@nestjs/common';
import type { MetricInput } from '@anggakara/scoring';
import type { MetricClaimView } from '@anggakara/contracts';
import { Editions } from '../competition';
import { Entries } from '../participants';
import type { Transaction } from '../platform';
import { claimInputs } from './claim-computation';
import { claimPeriods } from './claim-periods';
import { ClaimRecords } from './claim-records';
import { ClaimViews } from './claim-views';

/** Submitted claims as the other slices read them; drafts are nobody's but their agency's. */
@Injectable()
export class Claims {
  constructor(
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly records: ClaimRecords,
    private readonly views: ClaimViews,
  ) {}

  /** By entry code; an entry that has not submitted is absent. Refuses `not-found` for an unknown edition. */
  async metricInputs(tx: Transaction, edition: string): Promise<ReadonlyMap<string, readonly MetricInput[]>> {
    const { periods: asked } = await this.editions.find(tx, edition);
    const submitted = [...(await this.records.ofEdition(tx, edition))].filter(([, { state }]) => state === 'submitted');
    return new Map(submitted.map(([entry, { periods }]) => [entry, claimInputs(asked, claimPeriods(asked, periods))]));
  }

  /** What was submitted, whoever asks: the caller checks who may. Refuses `not-found`. */
  async view(tx: Transaction, edition: string, entryCode: string): Promise<MetricClaimView> {
    return this.views.submitted(tx, edition, await this.entries.find(tx, edition, entryCode));
  }
}
