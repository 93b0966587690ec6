import { Injectable } from '@nestjs/common';
import type { ClaimedPeriod, MetricClaimView, MetricPreviewView } from '@anggakara/contracts';
import { Entries, type EntryPlace } from '../participants';
import { type Actor, Database } from '../platform';
import { claimComputation } from './claim-computation';
import { claimPeriods, overlaid } from './claim-periods';
import { ClaimRecords } from './claim-records';
import { ClaimViews } from './claim-views';
import { refuseUnknownPeriods } from './typed-periods';

/** Claims as the actor's role may see them. */
@Injectable()
export class ClaimReading {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
    private readonly records: ClaimRecords,
    private readonly views: ClaimViews,
  ) {}

  /** Refuses `not-found`. */
  async find(actor: Actor, { edition, entry: code }: EntryPlace): Promise<MetricClaimView> {
    const tx = this.database.reader;
    const entry = await this.entries.findFor(tx, actor, edition, code);
    return this.views.seenBy(tx, { actor, edition, entry });
  }

  /** What follows from counts that are being typed over what is stored; stores nothing. Refuses `not-found`. */
  async preview(
    actor: Actor,
    { edition, entry: code }: EntryPlace,
    typed: readonly ClaimedPeriod[],
  ): Promise<MetricPreviewView> {
    const tx = this.database.reader;
    const entry = await this.entries.findFor(tx, actor, edition, code);
    const { asked, rubric } = await this.views.setting(tx, edition, entry);
    refuseUnknownPeriods(typed, asked);
    const { periods } = await this.records.find(tx, { edition, entry: code });
    return claimComputation(asked, claimPeriods(asked, overlaid(periods, typed)), rubric);
  }
}
