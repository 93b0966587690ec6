import { Injectable } from '@nestjs/common';
import type { EntryView, MetricClaimSummaryView, Page, ReportingPeriodView } from '@anggakara/contracts';
import { agencyOf, Entries } from '../participants';
import { type Actor, Database, type Transaction } from '../platform';
import { claimSummaryView } from './claim.mapper';
import { type ClaimRecord, NOT_STARTED, withoutDraft } from './claim-record';
import { ClaimRecords } from './claim-records';
import { ClaimViews } from './claim-views';
import { CLAIMS_STAGE } from './claims-stage';

export interface ListedClaim {
  readonly entry: EntryView;
  /** As the actor may see it. */
  readonly record: ClaimRecord;
}

/** Claims side by side: an agency's own, or everyone's who has not left. */
@Injectable()
export class ClaimListing {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
    private readonly records: ClaimRecords,
    private readonly views: ClaimViews,
  ) {}

  /** One row for each entry. */
  async list(actor: Actor, edition: string): Promise<Page<MetricClaimSummaryView>> {
    const tx = this.database.reader;
    const asked = await this.asked(tx, edition);
    const claims = await this.claims(tx, actor, edition);
    const items = claims.map(({ entry, record }) => claimSummaryView({ entry, asked }, record));
    return { items, total: items.length };
  }

  /** Refuses `not-found`. */
  asked(tx: Transaction, edition: string): Promise<readonly ReportingPeriodView[]> {
    return this.views.asked(tx, edition);
  }

  async claims(tx: Transaction, actor: Actor, edition: string): Promise<readonly ListedClaim[]> {
    const records = await this.records.ofEdition(tx, edition);
    const agency = agencyOf(actor);
    const entries = await (agency === undefined
      ? this.entries.judgedAt(tx, edition, CLAIMS_STAGE)
      : this.entries.ofAgency(tx, edition, agency));
    return entries.map((entry) => {
      const record = records.get(entry.code) ?? NOT_STARTED;
      return { entry, record: actor.role === 'agency' ? record : withoutDraft(record) };
    });
  }
}
