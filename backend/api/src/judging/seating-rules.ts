import { Injectable } from '@nestjs/common';
import { ROLE_NAMES, type SeatPanel } from '@anggakara/contracts';
import { People } from '../access';
import { Editions, type Stage } from '../competition';
import { Refusal, type Transaction } from '../platform';
import type { PanelKey } from './panel.repository';
import { Rosters } from './rosters';
import { SheetRepository } from './sheet.repository';

/** Who may be seated, and who may not be taken off. */
@Injectable()
export class SeatingRules {
  constructor(
    private readonly editions: Editions,
    private readonly people: People,
    private readonly rosters: Rosters,
    private readonly sheets: SheetRepository,
  ) {}

  /** Members hold the stage's role in the edition, and are enough for an entry to be ranked; the stage is not locked. */
  async refuseUnfit(tx: Transaction, key: PanelKey, members: SeatPanel['members']): Promise<void> {
    const { stage } = await this.rosters.ofUnlocked(tx, key);
    const groups = await this.editions.groups(tx, key.edition);
    if (!groups.some(({ code }) => code === key.group)) throw new Refusal('not-found');
    await this.refuseStrangers(tx, stage, members);
    const { quorum } = stage;
    if (members.length >= quorum) return;
    const fault = { path: 'members', code: 'too-few', facts: { min: quorum } } as const;
    throw new Refusal('panel-below-quorum', { group: key.group, members: members.length, quorum }, [fault]);
  }

  private async refuseStrangers(tx: Transaction, stage: Stage, members: SeatPanel['members']): Promise<void> {
    const holders = await this.people.holding(tx, stage.edition, stage.markedBy);
    const place = members.findIndex((member) => !holders.some(({ id }) => id === member));
    if (place < 0) return;
    const facts = { role: ROLE_NAMES[stage.markedBy].id };
    throw new Refusal('panel-member-without-role', facts, [{ path: `members[${place}]`, code: 'invalid' }]);
  }

  /** A seat is no way to make marks disappear: whoever marked an entry of the group keeps it. (docs/rules/judging.md 1) */
  async refuseLosingMarks(tx: Transaction, key: PanelKey, removed: readonly string[]): Promise<void> {
    if (removed.length === 0) return;
    const { entries } = await this.rosters.of(tx, key);
    const inGroup = new Set(entries.filter(({ group }) => group === key.group).map(({ code }) => code));
    const sheets = await this.sheets.standings(tx, key);
    const marked = sheets.find(({ entry, personId }) => removed.includes(personId) && inGroup.has(entry));
    if (marked !== undefined) throw new Refusal('panel-member-has-marks', { personId: marked.personId });
  }
}
