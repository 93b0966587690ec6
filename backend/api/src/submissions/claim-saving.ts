import { Injectable } from '@nestjs/common';
import type { MetricClaimView, SaveMetrics } from '@anggakara/contracts';
import type { EntryPlace } from '../participants';
import type { Actor, Transaction } from '../platform';
import { ClaimActs } from './claim-acts';
import { ClaimRepository } from './claim.repository';
import { ClaimViews } from './claim-views';
import { refuseReversedWindows, refuseUnknownPeriods } from './typed-periods';

/** Drafts: partial, even wrong ones are kept, so that nothing typed is lost; findings say what is wrong. */
@Injectable()
export class ClaimSaving {
  constructor(
    private readonly acts: ClaimActs,
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
  ) {}

  /**
   * Refuses what `ClaimAdmission` does, `invalid-request` for a period the edition does not have, `window-reversed`,
   * `claim-submitted`, and `version-stale` with the claim as it is now.
   */
  save(actor: Actor, place: EntryPlace, metrics: SaveMetrics): Promise<MetricClaimView> {
    const { periods, version } = metrics;
    return this.acts.perform({ actor, place, verb: 'saved', body: metrics }, async (tx, entry) => {
      refuseUnknownPeriods(periods, await this.views.asked(tx, place.edition));
      refuseReversedWindows(periods);
      const sight = { actor, edition: place.edition, entry };
      const isMine = await this.redraft(tx, place, version);
      if (!isMine) throw await this.views.conflict(tx, sight, version, 'claim-submitted');
      await this.claims.store(tx, place, periods);
      const claim = await this.views.seenBy(tx, sight);
      return { claim, facts: { version: claim.version, periods: periods.map(({ period }) => period) } };
    });
  }

  private redraft(tx: Transaction, place: EntryPlace, version: number): Promise<boolean> {
    return version === 0 ? this.claims.start(tx, place) : this.claims.redraft(tx, place, version);
  }
}
