import { Injectable } from '@nestjs/common';
import type { EntryView, MetricClaimView, SubmitMetrics } from '@anggakara/contracts';
import { Entries, type EntryPlace } from '../participants';
import { type Actor, type PlacedFault, Refusal, type Transaction } from '../platform';
import { ClaimActs } from './claim-acts';
import { claimErrors } from './claim-findings';
import { claimHash } from './claim-hash';
import { ClaimRepository } from './claim.repository';
import { type ClaimSight, ClaimViews } from './claim-views';

/** A draft with its errors gone becomes what the competition counts with, all of it or nothing. */
@Injectable()
export class ClaimSubmission {
  constructor(
    private readonly acts: ClaimActs,
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly entries: Entries,
  ) {}

  /**
   * Refuses what `ClaimAdmission` does, `claim-submitted`, `version-stale` with the claim as it is now, and
   * `claim-has-errors` with each place.
   */
  submit(actor: Actor, place: EntryPlace, body: SubmitMetrics, key?: string): Promise<MetricClaimView> {
    return this.acts.perform({ actor, place, verb: 'submitted', body, key }, async (tx, entry) => {
      const claim = await this.submitted(tx, { actor, edition: place.edition, entry }, body.version);
      await this.advance(tx, place.edition, entry);
      return { claim, facts: { version: claim.version, sha256: claimHash(claim.periods) } };
    });
  }

  /** The change comes first: it holds the claim, so that what is examined is what is submitted. */
  private async submitted(tx: Transaction, sight: ClaimSight, version: number): Promise<MetricClaimView> {
    const isMine = await this.claims.submit(tx, { edition: sight.edition, entry: sight.entry.code }, version);
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
