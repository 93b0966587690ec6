import { Injectable } from '@nestjs/common';
import type { EntryView } from '@anggakara/contracts';
import { Entries, type EntryPlace } from '../participants';
import { type Actor, Refusal, type Transaction } from '../platform';
import { ClaimHours } from './claim-hours';

/** Whose claim may be changed, and when. */
@Injectable()
export class ClaimAdmission {
  constructor(
    private readonly entries: Entries,
    private readonly hours: ClaimHours,
  ) {}

  /** The entry, with its stage held. Refuses `not-found`, `entry-has-left`, `claims-locked` and `claims-closed`. */
  async forChange(tx: Transaction, actor: Actor, { edition, entry: code }: EntryPlace): Promise<EntryView> {
    const entry = await this.entries.findFor(tx, actor, edition, code);
    if (entry.stage === 'withdrawn' || entry.stage === 'disqualified') throw new Refusal('entry-has-left');
    await this.hours.hold(tx, edition);
    return entry;
  }
}
