import { Injectable } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import type { Transaction } from '../platform';

/** `open` also stands for taking a lock back. */
export type StageMove = 'open' | 'lock';

/** Objects to a move by throwing a refusal, or does what belongs to it; all stages of the edition are held meanwhile. */
export type StageCondition = (tx: Transaction, edition: string, stage: StageCode, move: StageMove) => Promise<void>;

/** What later slices ask for before a stage moves. */
@Injectable()
export class StageConditions {
  private readonly conditions: StageCondition[] = [];

  add(condition: StageCondition): void {
    this.conditions.push(condition);
  }

  /** In the order in which they were added; the first objection stands. */
  async meet(tx: Transaction, edition: string, stage: StageCode, move: StageMove): Promise<void> {
    for (const condition of this.conditions) await condition(tx, edition, stage, move);
  }
}
