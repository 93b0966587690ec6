import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LimitConditions } from '../complaints';
import { Refusal, type Transaction } from '../platform';
import { VerificationActRepository } from './verification-act.repository';

/** Time limits stay as they are once a claim was decided by them. (docs/rules/complaints.md 36) */
@Injectable()
export class DecidedLimits implements OnModuleInit {
  constructor(
    private readonly conditions: LimitConditions,
    private readonly acts: VerificationActRepository,
  ) {}

  onModuleInit(): void {
    this.conditions.add((tx, edition) => this.refuseDecided(tx, edition));
  }

  /** Refuses `limits-decided-by`. */
  private async refuseDecided(tx: Transaction, edition: string): Promise<void> {
    const decided = await this.acts.countDecided(tx, edition);
    if (decided > 0) throw new Refusal('limits-decided-by', { decided });
  }
}
