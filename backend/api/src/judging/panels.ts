import { Injectable } from '@nestjs/common';
import type { Page, PanelView, SeatPanel } from '@anggakara/contracts';
import type { StagePlace } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal } from '../platform';
import { PanelSeats } from './panel-seats';
import { PanelViews } from './panel-views';
import type { PanelKey } from './panel.repository';

/** Who marks which group. */
@Injectable()
export class Panels {
  constructor(
    private readonly database: Database,
    private readonly views: PanelViews,
    private readonly seats: PanelSeats,
    private readonly ledger: Ledger,
  ) {}

  async list(place: StagePlace): Promise<Page<PanelView>> {
    const items = await this.views.all(this.database.reader, place);
    return { items, total: items.length };
  }

  /** Seats a group's panel anew, as long as the stage is not locked. */
  seat(actor: Actor, key: PanelKey, order: SeatPanel): Promise<PanelView> {
    return this.database.transaction(async (tx) => {
      const change = await this.seats.change(tx, key, order);
      const view = await this.views.find(tx, key);
      if (change === null) throw new Refusal('version-stale', { current: view });
      const { added, removed } = change;
      await this.ledger.record(tx, {
        ...{ chain: key.edition, actor, act: 'judging.panel-seated', subject: `panel:${key.stage}/${key.group}` },
        facts: { members: order.members.length, added, removed },
      });
      return view;
    });
  }
}
