import { Injectable } from '@nestjs/common';
import type { EntryPlace } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';
import { ClaimRepository } from './claim.repository';
import type { NewVerificationAct } from './verification-act.repository';
import { VerificationHours } from './verification-hours';
import { VerificationSight, type VerificationSubject } from './verification-sight';

/** Whose verification may be changed, and when; claim and stage stay as they are until the transaction ends. */
@Injectable()
export class VerificationAdmission {
  constructor(
    private readonly sight: VerificationSight,
    private readonly hours: VerificationHours,
    private readonly claims: ClaimRepository,
  ) {}

  /**
   * Refuses what `VerificationSight.subject` and `VerificationHours.hold` do, `claim-not-submitted`, and `version-stale` with the
   * version as it is now.
   */
  async held(
    tx: Transaction,
    actor: Actor,
    place: EntryPlace,
    order: { readonly version: number; readonly isAnswer: boolean },
  ): Promise<VerificationSubject> {
    await this.claims.hold(tx, place);
    const subject = await this.sight.subject(tx, actor, place);
    await this.hours.hold(tx, subject, order.isAnswer);
    const { record, acts } = subject;
    if (record.state !== 'submitted') throw new Refusal('claim-not-submitted');
    if (acts.length !== order.version) throw new Refusal('version-stale', { current: { version: acts.length } });
    return subject;
  }

  add(tx: Transaction, place: EntryPlace, act: NewVerificationAct): Promise<void> {
    return this.sight.verified.acts.add(tx, place, act);
  }
}
