import { Injectable } from '@nestjs/common';
import type {
  ClaimedPeriod,
  EntryView,
  MetricClaimSummaryView,
  MetricClaimView,
  MetricPreviewView,
  Page,
} from '@anggakara/contracts';
import { agencyOf, Entries, type EntryPlace } from '../participants';
import { type Actor, Database } from '../platform';
import { claimComputation } from './claim-computation';
import { claimSummaryView } from './claim.mapper';
import { claimPeriods, overlaid } from './claim-periods';
import { CLAIMS_STAGE } from './claims-stage';
import { NOT_STARTED, withoutDraft } from './claim-record';
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

  /** One row for each entry: an agency's own, or everyone's who has not left. */
  async list(actor: Actor, edition: string): Promise<Page<MetricClaimSummaryView>> {
    const tx = this.database.reader;
    const asked = await this.views.asked(tx, edition);
    const records = await this.records.ofEdition(tx, edition);
    const items = (await this.listed(actor, edition)).map((entry) => {
      const record = records.get(entry.code) ?? NOT_STARTED;
      return claimSummaryView({ entry, asked }, actor.role === 'agency' ? record : withoutDraft(record));
    });
    return { items, total: items.length };
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

  private listed(actor: Actor, edition: string): Promise<readonly EntryView[]> {
    const agency = agencyOf(actor);
    return agency === undefined
      ? this.entries.judgedAt(this.database.reader, edition, CLAIMS_STAGE)
      : this.entries.ofAgency(this.database.reader, edition, agency);
  }
}
