import { Injectable } from '@nestjs/common';
import type { PanelView } from '@anggakara/contracts';
import { People } from '../access';
import { Editions, type StagePlace, Stages } from '../competition';
import { Refusal, type Transaction } from '../platform';
import { panelViews } from './panel.mapper';
import { type PanelKey, PanelRepository } from './panel.repository';

@Injectable()
export class PanelViews {
  constructor(
    private readonly editions: Editions,
    private readonly stages: Stages,
    private readonly people: People,
    private readonly panels: PanelRepository,
  ) {}

  /** Every group that has places or a panel. */
  async all(tx: Transaction, place: StagePlace): Promise<readonly PanelView[]> {
    const groups = await this.editions.groups(tx, place.edition);
    const stage = await this.stages.find(tx, place.edition, place.stage);
    const panels = await this.panels.ofStage(tx, place);
    const members = await this.panels.members(tx, place);
    const persons = [...new Set(members.map(({ personId }) => personId))];
    return panelViews({ groups, stage, panels, members, names: await this.people.names(tx, persons) });
  }

  /** Refuses `not-found` for a group that the edition does not have. */
  async find(tx: Transaction, key: PanelKey): Promise<PanelView> {
    const view = (await this.all(tx, key)).find(({ group }) => group === key.group);
    if (view === undefined) throw new Refusal('not-found');
    return view;
  }
}
