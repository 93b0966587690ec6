import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform';

/** Objects to other limits by throwing a refusal; all stages of the edition are held meanwhile. */
export type LimitCondition = (tx: Transaction, edition: string) => Promise<void>;

/** What later slices ask for before the time limits of an edition change. */
@Injectable()
export class LimitConditions {
  private readonly conditions: LimitCondition[] = [];

  add(condition: LimitCondition): void {
    this.conditions.push(condition);
  }

  /** In the order in which they were added; the first objection stands. */
  async meet(tx: Transaction, edition: string): Promise<void> {
    for (const condition of this.conditions) await condition(tx, edition);
  }
}
