import { Injectable } from '@nestjs/common';
import type { EntryView } from '@anggakara/contracts';
import { type StoredExport, StoredComplaints } from '../complaints';
import { agencyOf, Entries, type EntryPlace } from '../participants';
import type { Actor, Transaction } from '../platform';
import { CLAIMS_STAGE } from './claims-stage';
import { ClaimReviewers } from './claim-reviewers';
import { type ClaimRecord, withoutDraft } from './claim-record';
import type { VerificationAct } from './verification-record';
import { VerifiedRecords } from './verified-records';

/** What a verification is about, before anything is computed. */
export interface VerificationSubject {
  readonly place: EntryPlace;
  readonly entry: EntryView;
  /** As it was submitted. */
  readonly record: ClaimRecord;
  readonly acts: readonly VerificationAct[];
  readonly isPartOfAgency: boolean;
  readonly export: StoredExport | null;
}

/** Whose verification an actor may open. (docs/rules/verification.md 11) */
@Injectable()
export class VerificationSight {
  constructor(
    private readonly entries: Entries,
    private readonly reviewers: ClaimReviewers,
    readonly verified: VerifiedRecords,
    readonly stored: StoredComplaints,
  ) {}

  /** Refuses `not-found`, and to evaluators what their sheet refuses. */
  async subject(tx: Transaction, actor: Actor, place: EntryPlace): Promise<VerificationSubject> {
    if (actor.role === 'evaluator') await this.reviewers.admit(tx, actor, place);
    const entry = await this.entries.findFor(tx, actor, place.edition, place.entry);
    const isPartOfAgency = await this.isPart(tx, place.edition, entry);
    return {
      ...{ place, entry, isPartOfAgency },
      record: withoutDraft(await this.verified.records.find(tx, place)),
      acts: await this.verified.acts.of(tx, place),
      export: isPartOfAgency ? null : await this.stored.find(tx, place.edition, entry.agencyCode),
    };
  }

  /** The entries that are on an actor's list: an agency's own, an evaluator's sheets, else everybody's who has not left. */
  async listed(tx: Transaction, actor: Actor, edition: string): Promise<readonly EntryView[]> {
    const agency = agencyOf(actor);
    if (agency !== undefined) return this.entries.ofAgency(tx, edition, agency);
    const all = await this.entries.judgedAt(tx, edition, CLAIMS_STAGE);
    if (actor.role !== 'evaluator') return all;
    const own = await this.reviewers.entries(tx, actor, edition);
    return all.filter(({ code }) => own.has(code));
  }

  /** An agency's export says nothing of one of its units by itself. (docs/rules/verification.md 2) */
  private async isPart(tx: Transaction, edition: string, entry: EntryView): Promise<boolean> {
    return entry.serviceUnit !== null && (await this.entries.ofAgency(tx, edition, entry.agencyCode)).length > 1;
  }
}
