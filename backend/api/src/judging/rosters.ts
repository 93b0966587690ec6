import { Injectable } from '@nestjs/common';
import { type HeldStage, type Stage, type StagePlace, Stages } from '../competition';
import { Entries } from '../participants';
import { Refusal, type Transaction } from '../platform';
import { PanelRepository } from './panel.repository';
import { RecusalRepository } from './recusal.repository';
import { Roster } from './roster';

/** Reads who marks what; each refuses an edition or a stage that is not there. */
@Injectable()
export class Rosters {
  constructor(
    private readonly stages: Stages,
    private readonly entries: Entries,
    private readonly panels: PanelRepository,
    private readonly recusals: RecusalRepository,
  ) {}

  async of(tx: Transaction, place: StagePlace): Promise<Roster> {
    return this.roster(tx, await this.stages.find(tx, place.edition, place.stage));
  }

  /** The stage is not locked, and is not before the transaction ends. Refuses `stage-locked`. */
  async ofUnlocked(tx: Transaction, place: StagePlace): Promise<Roster> {
    const stage = await this.stages.share(tx, place.edition, place.stage);
    if (stage.state === 'locked') throw new Refusal('stage-locked', { stage: stage.name });
    return this.roster(tx, stage);
  }

  /** Marks are taken until the transaction ends; refuses as `Stages.holdForMarking` does. */
  async ofMarked(tx: Transaction, place: StagePlace): Promise<Roster<HeldStage>> {
    return this.roster(tx, await this.stages.holdForMarking(tx, place.edition, place.stage));
  }

  private async roster<S extends Stage>(tx: Transaction, stage: S): Promise<Roster<S>> {
    const place = { edition: stage.edition, stage: stage.code };
    return new Roster({
      stage,
      entries: await this.entries.judgedAt(tx, stage.edition, stage.code),
      seats: await this.panels.members(tx, place),
      recusals: await this.recusals.recusals(tx, place),
      declarations: await this.recusals.declarations(tx, place),
    });
  }
}
