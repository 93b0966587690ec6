import { Injectable } from '@nestjs/common';
import type { Page, PanelView } from '@anggakara/contracts';
import { People } from '../access';
import { Editions, type StagePlace, Stages } from '../competition';
import { Database, Refusal, type Transaction } from '../platform';
import { panelViews } from './panel.mapper';
import { type PanelKey, PanelRepository } from './panel.repository';

/** Who marks which group. */
@Injectable()
export class Panels {
  constructor(
    private readonly database: Database,
    private readonly editions: Editions,
    private readonly stages: Stages,
    private readonly people: People,
    private readonly panels: PanelRepository,
  ) {}

  /** Every group that has places or a panel. */
  async list(place: StagePlace): Promise<Page<PanelView>> {
    const items = await this.views(this.database.reader, place);
    return { items, total: items.length };
  }

  async view(tx: Transaction, key: PanelKey): Promise<PanelView> {
    const view = (await this.views(tx, key)).find(({ group }) => group === key.group);
    if (view === undefined) throw new Refusal('not-found');
    return view;
  }

  async views(tx: Transaction, place: StagePlace): Promise<readonly PanelView[]> {
    const edition = await this.editions.find(tx, place.edition);
    const stage = await this.stages.find(tx, place.edition, place.stage);
    const panels = await this.panels.ofStage(tx, place);
    const members = await this.panels.members(tx, place);
    const persons = [...new Set(members.map(({ personId }) => personId))];
    return panelViews({ edition, stage, panels, members, names: await this.people.names(tx, persons) });
  }
}
