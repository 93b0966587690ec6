import { Injectable } from '@nestjs/common';
import type { SeatPanel } from '@anggakara/contracts';
import type { Transaction } from '../platform';
import { type PanelKey, PanelRepository } from './panel.repository';
import { SeatingRules } from './seating-rules';

export interface SeatChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Takes people onto a panel and off it. */
@Injectable()
export class PanelSeats {
  constructor(
    private readonly panels: PanelRepository,
    private readonly rules: SeatingRules,
  ) {}

  /** Null where the panel no longer has the version that the caller saw; refuses as the rules do. */
  async change(tx: Transaction, key: PanelKey, { members, version }: SeatPanel): Promise<SeatChange | null> {
    await this.rules.refuseUnfit(tx, key, members);
    await this.panels.begin(tx, key);
    if (!(await this.panels.advance(tx, key, version))) return null;
    const seats = await this.panels.members(tx, key);
    const seated = seats.filter(({ groupCode }) => groupCode === key.group).map(({ personId }) => personId);
    const added = members.filter((member) => !seated.includes(member));
    const removed = seated.filter((member) => !members.includes(member));
    await this.panels.seat(tx, key, added);
    await this.panels.unseat(tx, key, removed);
    await this.rules.refuseLosingMarks(tx, key, removed);
    return { added, removed };
  }
}
