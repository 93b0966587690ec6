import { Injectable } from '@nestjs/common';
import { Editions } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { LimitConditions } from './limit-conditions';

/** Until when the time limits of an edition may change. (docs/rules/complaints.md 36) */
@Injectable()
export class LimitsHours {
  constructor(
    private readonly editions: Editions,
    private readonly conditions: LimitConditions,
  ) {}

  /** No stage of the edition moves, and nothing is decided in it, until the transaction ends. Refuses `not-found`. */
  async hold(tx: Transaction, edition: string): Promise<void> {
    await this.editions.hold(tx, edition);
  }

  /** Refuses `not-found`, `limits-settled` once the first stage is locked, and what later slices object to. */
  async refuseOnceSettled(tx: Transaction, edition: string): Promise<void> {
    const [first] = (await this.editions.find(tx, edition)).stages;
    if (first?.state === 'locked') throw new Refusal('limits-settled', { stage: first.name });
    await this.conditions.meet(tx, edition);
  }

  /** Refuses `not-found`. */
  async isOpen(tx: Transaction, edition: string): Promise<boolean> {
    try {
      await this.refuseOnceSettled(tx, edition);
      return true;
    } catch (error) {
      // What would refuse a change answers the question.
      if (!(error instanceof Refusal) || error.code === 'not-found') throw error;
      return false;
    }
  }
}
