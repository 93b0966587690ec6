import { Injectable } from '@nestjs/common';
import type { ComplaintLimitsView, ReviseComplaintLimits } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Refusal } from '../platform';
import { ComplaintLimits } from './complaint-limits';
import { LimitsRecount } from './limits-recount';
import { changedLimits, limitFaults, revisedLimits } from './revised-limits';

/** Other time limits for an edition in which nothing has been decided by them. */
@Injectable()
export class LimitsRevision {
  constructor(
    private readonly limits: ComplaintLimits,
    private readonly recount: LimitsRecount,
    private readonly ledger: Ledger,
  ) {}

  /**
   * All of a revision is taken, or none; what is stored is counted again by a job. Refuses `invalid-request` where a limit is named
   * twice, `limits-settled`, `limits-decided-by`, `limits-unchanged`, and `version-stale` with the limits as they are now.
   * (docs/rules/complaints.md 36)
   */
  async revise(actor: Actor, edition: string, order: ReviseComplaintLimits): Promise<ComplaintLimitsView> {
    const faults = limitFaults(order);
    if (faults.length > 0) throw new Refusal('invalid-request', {}, faults);
    return this.limits.database.transaction(async (tx) => {
      await this.limits.hours.hold(tx, edition);
      await this.limits.table.hold(tx, edition, 'NO KEY UPDATE');
      await this.limits.hours.refuseOnceSettled(tx, edition);
      const { version, limits: before } = await this.limits.view(tx, edition);
      if (version !== order.version)
        throw new Refusal('version-stale', { current: await this.limits.view(tx, edition) });
      const limits = revisedLimits(before, order);
      const changes = changedLimits(before, limits);
      if (changes.length === 0) throw new Refusal('limits-unchanged');
      const { reason, source } = order;
      const next = { editionCode: edition, version: version + 1, limits, reason, byId: actor.personId };
      await this.limits.table.insert(tx, next);
      await this.recount.order(tx, edition);
      const view = await this.limits.view(tx, edition);
      await this.ledger.record(tx, {
        ...{ chain: edition, actor, act: 'complaints.limits-revised', subject: `complaint-limits:${version + 1}` },
        facts: { changes, source, reason },
      });
      return view;
    });
  }
}
