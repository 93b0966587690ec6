import { Injectable } from '@nestjs/common';
import { Instruments, type StagePlace, Stages } from '../competition';
import { Entries } from '../participants';
import type { Transaction } from '../platform';
import { Bench } from './bench';
import { PanelRepository } from './panel.repository';
import { RecusalRepository } from './recusal.repository';

@Injectable()
export class Benches {
  constructor(
    private readonly stages: Stages,
    private readonly instruments: Instruments,
    private readonly entries: Entries,
    private readonly panels: PanelRepository,
    private readonly recusals: RecusalRepository,
  ) {}

  /** Refuses an edition or a stage that is not there. */
  async of(tx: Transaction, place: StagePlace): Promise<Bench> {
    const { edition, stage: code } = place;
    const stage = await this.stages.find(tx, edition, code);
    const instruments = await this.instruments.ofStage(tx, edition, code);
    return new Bench({
      stage,
      entries: await this.entries.judgedAt(tx, edition, code),
      rubrics: new Map(instruments.map(({ group, rubric }) => [group, rubric] as const)),
      seats: await this.panels.members(tx, place),
      recusals: await this.recusals.recusals(tx, place),
    });
  }
}
