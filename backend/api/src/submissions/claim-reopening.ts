import { Injectable } from '@nestjs/common';
import type { EntryView, MetricClaimView, ReopenMetrics } from '@anggakara/contracts';
import { Entries, type EntryPlace } from '../participants';
import type { Actor, Transaction } from '../platform';
import { ClaimActs } from './claim-acts';
import { ClaimRepository } from './claim.repository';
import { ClaimViews } from './claim-views';

/** The organiser gives a submitted claim back to its agency, while there is still time to submit it again. */
@Injectable()
export class ClaimReopening {
  constructor(
    private readonly acts: ClaimActs,
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly entries: Entries,
  ) {}

  /** Refuses what `ClaimAdmission` does, `claim-not-submitted`, and `version-stale` with the claim as it is now. */
  reopen(actor: Actor, place: EntryPlace, body: ReopenMetrics, key?: string): Promise<MetricClaimView> {
    return this.acts.perform({ actor, place, verb: 'reopened', body, key }, async (tx, entry) => {
      const sight = { actor, edition: place.edition, entry };
      const isReopened = await this.claims.reopen(tx, place, body.version);
      if (!isReopened) throw await this.views.conflict(tx, sight, body.version, 'claim-not-submitted');
      await this.takeBack(tx, place.edition, entry);
      const claim = await this.views.seenBy(tx, sight);
      return { claim, facts: { version: claim.version, reason: body.reason } };
    });
  }

  private async takeBack(tx: Transaction, edition: string, { code, stage, category }: EntryView): Promise<void> {
    if (stage === 'submitted') await this.entries.move(tx, edition, [{ code, stage: 'verified', category }]);
  }
}
