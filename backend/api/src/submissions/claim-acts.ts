import { Injectable } from '@nestjs/common';
import type { EntryView, LedgerRecordView, MetricClaimView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import type { EntryPlace } from '../participants';
import { type Actor, Database, Idempotency, type Transaction } from '../platform';
import { ClaimAdmission } from './claim-admission';

export interface ClaimAct {
  readonly actor: Actor;
  readonly place: EntryPlace;
  readonly verb: 'saved' | 'submitted' | 'reopened';
  readonly body: unknown;
  /** The request's Idempotency-Key. */
  readonly key?: string | undefined;
}

/** What an act has made of the claim, and what the ledger keeps of it. */
export interface ActOutcome {
  readonly claim: MetricClaimView;
  readonly facts: LedgerRecordView['facts'];
}

/** One act on a claim: one transaction, which a repeated request does not repeat, recorded as its last step. */
@Injectable()
export class ClaimActs {
  constructor(
    private readonly database: Database,
    private readonly admission: ClaimAdmission,
    private readonly idempotency: Idempotency,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses what `ClaimAdmission` does, and whatever the work refuses. */
  perform(act: ClaimAct, work: (tx: Transaction, entry: EntryView) => Promise<ActOutcome>): Promise<MetricClaimView> {
    const { actor, body, key, place, verb } = act;
    const route = `${verb} editions/${place.edition}/entries/${place.entry}/metrics`;
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, { key, personId: actor.personId, route, body }, async () => {
        const entry = await this.admission.forChange(tx, actor, place);
        const { claim, facts } = await work(tx, entry);
        const subject = `entry:${place.entry}`;
        await this.ledger.record(tx, {
          ...{ chain: place.edition, actor, act: `submissions.metrics-${verb}`, subject, facts },
          of: { agency: entry.agencyCode },
        });
        return claim;
      }),
    );
  }
}
