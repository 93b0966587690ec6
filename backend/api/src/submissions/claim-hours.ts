import { Injectable } from '@nestjs/common';
import { type HeldStage, Stages } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { ClaimRepository } from './claim.repository';
import { CLAIMS_STAGE } from './claims-stage';

type Hours = Pick<HeldStage, 'name' | 'state' | 'closesAt' | 'now'>;

/** Claims are taken before the document stage opens, and until it closes or is locked. (docs/rules/claims.md 2) */
@Injectable()
export class ClaimHours {
  constructor(
    private readonly stages: Stages,
    private readonly claims: ClaimRepository,
  ) {}

  /**
   * Holds the stage as it is until the transaction ends, and lets the database's clock decide. Refuses `claims-locked`
   * and `claims-closed`.
   */
  async hold(tx: Transaction, edition: string): Promise<void> {
    const refusal = refusalAt(await this.stages.hold(tx, edition, CLAIMS_STAGE));
    if (refusal !== null) throw refusal;
  }

  /** Whether claims are taken at this moment. */
  async areOpen(tx: Transaction, edition: string): Promise<boolean> {
    const stage = await this.stages.find(tx, edition, CLAIMS_STAGE);
    return refusalAt({ ...stage, now: await this.claims.now(tx) }) === null;
  }
}

function refusalAt({ name, state, closesAt, now }: Hours): Refusal | null {
  if (state === 'locked') return new Refusal('claims-locked', { stage: name });
  return now < closesAt ? null : new Refusal('claims-closed', { closesAt: closesAt.toISOString() });
}
