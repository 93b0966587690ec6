import { Injectable } from '@nestjs/common';
import type { EntryView, MetricClaimView, SubmitMetrics } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { Entries, type EntryPlace } from '../participants';
import { type Actor, Database, Idempotency, type PlacedFault, Refusal, type Transaction } from '../platform';
import { ClaimAdmission } from './claim-admission';
import { claimErrors } from './claim-findings';
import { claimHash } from './claim-hash';
import { ClaimRepository } from './claim.repository';
import { type ClaimSight, ClaimViews } from './claim-views';

/** A draft with its errors gone becomes what the competition counts with, all of it or nothing. */
@Injectable()
export class ClaimSubmission {
  constructor(
    private readonly database: Database,
    private readonly admission: ClaimAdmission,
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly entries: Entries,
    private readonly ledger: Ledger,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Refuses what `ClaimAdmission` does, `claim-submitted`, `version-stale` with the claim as it is now, and
   * `claim-has-errors` with each place.
   */
  submit(actor: Actor, place: EntryPlace, body: SubmitMetrics, key: string | undefined): Promise<MetricClaimView> {
    const route = `POST editions/${place.edition}/entries/${place.entry}/metrics/submission`;
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, { key, personId: actor.personId, route, body }, async () => {
        const entry = await this.admission.forChange(tx, actor, place);
        const submitted = await this.submitted(tx, { actor, edition: place.edition, entry }, body.version);
        await this.advance(tx, place.edition, entry);
        await this.ledger.record(tx, {
          ...{ chain: place.edition, actor, act: 'submissions.metrics-submitted', subject: `entry:${place.entry}` },
          facts: { version: submitted.version, sha256: claimHash(submitted.periods) },
        });
        return submitted;
      }),
    );
  }

  /** The change comes first: it holds the claim, so that what is examined is what is submitted. */
  private async submitted(tx: Transaction, sight: ClaimSight, version: number): Promise<MetricClaimView> {
    const place = { edition: sight.edition, entry: sight.entry.code };
    const isMine = await this.claims.submit(tx, place, version);
    const claim = await this.views.seenBy(tx, sight);
    if (!isMine && (claim.state !== 'not-started' || version !== 0)) {
      throw await this.views.conflict(tx, sight, version, 'claim-submitted');
    }
    refuseErrors(claim);
    return claim;
  }

  private async advance(tx: Transaction, edition: string, { code, stage, category }: EntryView): Promise<void> {
    if (stage !== 'registered' && stage !== 'verified') return;
    await this.entries.move(tx, edition, [{ code, stage: 'submitted', category }]);
  }
}

function refuseErrors({ periods }: MetricClaimView): void {
  const faults: readonly PlacedFault[] = claimErrors(periods).map(({ code, path, facts }) => ({
    ...{ code, path },
    facts: facts as NonNullable<PlacedFault['facts']>,
  }));
  if (faults.length > 0) throw new Refusal('claim-has-errors', { errors: faults.length }, faults);
}
