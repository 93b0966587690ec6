import { Injectable } from '@nestjs/common';
import type { PanelView, SeatPanel } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { type PanelKey, PanelRepository } from './panel.repository';
import { Panels } from './panels';
import { SeatingRules } from './seating-rules';

interface Change {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Seats a group's panel anew, as long as the stage is not locked. */
@Injectable()
export class Seating {
  constructor(
    private readonly database: Database,
    private readonly panels: PanelRepository,
    private readonly rules: SeatingRules,
    private readonly views: Panels,
    private readonly ledger: Ledger,
  ) {}

  seat(actor: Actor, key: PanelKey, { members, version }: SeatPanel): Promise<PanelView> {
    return this.database.transaction(async (tx) => {
      await this.rules.refuseUnfit(tx, key, members);
      await this.panels.begin(tx, key);
      if (!(await this.panels.advance(tx, key, version))) {
        throw new Refusal('version-stale', { current: await this.views.view(tx, key) });
      }
      const change = await this.changeTo(tx, key, members);
      await this.panels.seat(tx, key, change.added);
      await this.panels.unseat(tx, key, change.removed);
      await this.rules.refuseLosingMarks(tx, key, change.removed);
      const view = await this.views.view(tx, key);
      await this.ledger.record(tx, {
        ...{ chain: key.edition, actor, act: 'judging.panel-seated', subject: `panel:${key.stage}/${key.group}` },
        facts: { members: members.length, added: change.added, removed: change.removed },
      });
      return view;
    });
  }

  private async changeTo(tx: Transaction, key: PanelKey, members: readonly string[]): Promise<Change> {
    const seats = await this.panels.members(tx, key);
    const seated = seats.filter(({ groupCode }) => groupCode === key.group).map(({ personId }) => personId);
    return {
      added: members.filter((member) => !seated.includes(member)),
      removed: seated.filter((member) => !members.includes(member)),
    };
  }
}
