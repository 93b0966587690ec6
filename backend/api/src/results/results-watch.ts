import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StageCode } from '@anggakara/contracts';
import { Editions, StageConditions } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { MovesBack } from './moves-back';
import { OfficialRuns } from './official-runs';

/** What results have to say when a stage moves: no stage before the result that it rests on, no result without its lock. */
@Injectable()
export class ResultsWatch implements OnModuleInit {
  constructor(
    private readonly conditions: StageConditions,
    private readonly editions: Editions,
    private readonly official: OfficialRuns,
    private readonly movesBack: MovesBack,
  ) {}

  onModuleInit(): void {
    this.conditions.add(async (tx, edition, stage, move) => {
      if (move === 'lock') return;
      await this.refuseBaseless(tx, edition, stage);
      await this.movesBack.take(tx, { edition, stage });
    });
  }

  /** A stage rests on the settled official run of the stage before. */
  private async refuseBaseless(tx: Transaction, edition: string, code: StageCode): Promise<void> {
    const { stages } = await this.editions.find(tx, edition);
    const place = stages.findIndex((stage) => stage.code === code);
    const before = place > 0 ? stages[place - 1] : undefined;
    if (before === undefined) return;
    const run = await this.official.inForce(tx, { edition, stage: before.code });
    if (run?.state !== 'settled') throw new Refusal('shortlist-missing', { stage: before.name });
  }
}
