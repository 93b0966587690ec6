import { Injectable } from '@nestjs/common';
import type { EntryView, MetricClaimView, ReopenMetrics } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { Entries, type EntryPlace } from '../participants';
import { type Actor, Database, Idempotency, type Transaction } from '../platform';
import { ClaimAdmission } from './claim-admission';
import { ClaimRepository } from './claim.repository';
import { ClaimViews } from './claim-views';

/** The organiser gives a submitted claim back to its agency, while there is still time to submit it again. */
@Injectable()
export class ClaimReopening {
  constructor(
    private readonly database: Database,
    private readonly admission: ClaimAdmission,
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly entries: Entries,
    private readonly ledger: Ledger,
    private readonly idempotency: Idempotency,
  ) {}

  /** Refuses what `ClaimAdmission` does, `claim-not-submitted`, and `version-stale` with the claim as it is now. */
  reopen(actor: Actor, place: EntryPlace, body: ReopenMetrics, key: string | undefined): Promise<MetricClaimView> {
    const route = `POST editions/${place.edition}/entries/${place.entry}/metrics/reopening`;
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, { key, personId: actor.personId, route, body }, async () => {
        const entry = await this.admission.forChange(tx, actor, place);
        const sight = { actor, edition: place.edition, entry };
        const isReopened = await this.claims.reopen(tx, place, body.version);
        if (!isReopened) throw await this.views.conflict(tx, sight, body.version, 'claim-not-submitted');
        await this.takeBack(tx, place.edition, entry);
        const reopened = await this.views.seenBy(tx, sight);
        await this.ledger.record(tx, {
          ...{ chain: place.edition, actor, act: 'submissions.metrics-reopened', subject: `entry:${place.entry}` },
          facts: { version: reopened.version, reason: body.reason },
        });
        return reopened;
      }),
    );
  }

  private async takeBack(tx: Transaction, edition: string, { code, stage, category }: EntryView): Promise<void> {
    if (stage === 'submitted') await this.entries.move(tx, edition, [{ code, stage: 'verified', category }]);
  }
}
