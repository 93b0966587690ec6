import { Injectable } from '@nestjs/common';
import type { EntryView, MetricClaimView, ReportingPeriodView } from '@anggakara/contracts';
import { Editions, Instruments } from '../competition';
import { type Actor, Refusal, type Transaction } from '../platform';
import { ClaimHours } from './claim-hours';
import { type ClaimSetting, claimView } from './claim.mapper';
import { CLAIMS_STAGE } from './claims-stage';
import { withoutDraft } from './claim-record';
import { VerifiedRecords } from './verified-records';

/** An entry of an edition, with the actor who looks at its claim. */
export interface ClaimSight {
  readonly actor: Actor;
  readonly edition: string;
  readonly entry: EntryView;
}

/** A claim as its reader may see it: the agency its draft, everyone else what was submitted. */
@Injectable()
export class ClaimViews {
  constructor(
    private readonly verified: VerifiedRecords,
    private readonly editions: Editions,
    private readonly instruments: Instruments,
    private readonly hours: ClaimHours,
  ) {}

  async seenBy(tx: Transaction, { actor, edition, entry }: ClaimSight): Promise<MetricClaimView> {
    if (actor.role !== 'agency') return this.submitted(tx, edition, entry);
    const record = await this.verified.records.find(tx, { edition, entry: entry.code });
    const hasLeft = entry.stage === 'withdrawn' || entry.stage === 'disqualified';
    const editable = record.state !== 'submitted' && !hasLeft && (await this.hours.areOpen(tx, edition));
    return claimView(await this.setting(tx, edition, entry), record, { editable });
  }

  /** What was claimed; what is computed follows from the accepted counts. (docs/rules/verification.md 3) */
  async submitted(tx: Transaction, edition: string, entry: EntryView): Promise<MetricClaimView> {
    const { record, decision } = await this.verified.find(tx, { edition, entry: entry.code });
    return claimView(await this.setting(tx, edition, entry), withoutDraft(record), { editable: false, decision });
  }

  /** The reporting periods of which an edition asks counts. Refuses `not-found`. */
  async asked(tx: Transaction, edition: string): Promise<readonly ReportingPeriodView[]> {
    return (await this.editions.find(tx, edition)).periods;
  }

  async setting(tx: Transaction, edition: string, entry: EntryView): Promise<ClaimSetting> {
    const asked = await this.asked(tx, edition);
    const { rubric } = await this.instruments.of(tx, edition, CLAIMS_STAGE, entry.group);
    return { entry, asked, rubric };
  }

  /**
   * Why a claim was not in the state and of the version that a change needed: another version is `version-stale` with
   * the server's copy, the same version in another state is what the caller names.
   */
  async conflict(
    tx: Transaction,
    sight: ClaimSight,
    version: number,
    otherState: 'claim-submitted' | 'claim-not-submitted',
  ): Promise<Refusal> {
    const current = await this.seenBy(tx, sight);
    return new Refusal(current.version === version ? otherState : 'version-stale', { current });
  }
}
