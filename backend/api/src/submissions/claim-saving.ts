import { Injectable } from '@nestjs/common';
import type { MetricClaimView, SaveMetrics } from '@anggakara/contracts';
import { Editions } from '../competition';
import { Ledger } from '../ledger';
import type { EntryPlace } from '../participants';
import { type Actor, Database, type Transaction } from '../platform';
import { ClaimAdmission } from './claim-admission';
import { ClaimRepository } from './claim.repository';
import { ClaimViews } from './claim-views';
import { refuseReversedWindows, refuseUnknownPeriods } from './typed-periods';

/** Drafts: partial, even wrong ones are kept, so that nothing typed is lost; findings say what is wrong. */
@Injectable()
export class ClaimSaving {
  constructor(
    private readonly database: Database,
    private readonly admission: ClaimAdmission,
    private readonly editions: Editions,
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Refuses what `ClaimAdmission` does, `invalid-request` for a period the edition does not have, `window-reversed`,
   * `claim-submitted`, and `version-stale` with the claim as it is now.
   */
  save(actor: Actor, place: EntryPlace, { periods, version }: SaveMetrics): Promise<MetricClaimView> {
    return this.database.transaction(async (tx) => {
      const entry = await this.admission.forChange(tx, actor, place);
      refuseUnknownPeriods(periods, (await this.editions.find(tx, place.edition)).periods);
      refuseReversedWindows(periods);
      const sight = { actor, edition: place.edition, entry };
      const isMine = await this.redraft(tx, place, version);
      if (!isMine) throw await this.views.conflict(tx, sight, version, 'claim-submitted');
      await this.claims.store(tx, place, periods);
      const saved = await this.views.seenBy(tx, sight);
      await this.ledger.record(tx, {
        ...{ chain: place.edition, actor, act: 'submissions.metrics-saved', subject: `entry:${place.entry}` },
        facts: { version: saved.version, periods: periods.map(({ period }) => period) },
      });
      return saved;
    });
  }

  private redraft(tx: Transaction, place: EntryPlace, version: number): Promise<boolean> {
    return version === 0 ? this.claims.start(tx, place) : this.claims.redraft(tx, place, version);
  }
}
