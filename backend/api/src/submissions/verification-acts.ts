import { Injectable } from '@nestjs/common';
import type { LedgerRecordView } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import type { EntryPlace } from '../participants';
import { type Actor, Database, Idempotency, type Transaction } from '../platform';
import type { NewVerificationAct } from './verification-act.repository';
import { VerificationAdmission } from './verification-admission';
import type { VerificationSubject } from './verification-sight';

export interface VerificationOrder {
  readonly actor: Actor;
  readonly place: EntryPlace;
  readonly verb: 'decided' | 'asked' | 'answered';
  readonly body: { readonly version: number };
  readonly key?: string | undefined;
}

export interface VerificationOutcome {
  readonly act: Omit<NewVerificationAct, 'number' | 'claimVersion' | 'byId'>;
  readonly facts: LedgerRecordView['facts'];
}

/** One act of a verification: one transaction, which a repeated request does not repeat, recorded as its last step. */
@Injectable()
export class VerificationActs {
  constructor(
    private readonly database: Database,
    private readonly admission: VerificationAdmission,
    private readonly idempotency: Idempotency,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses what `VerificationAdmission` does, and whatever the work refuses. */
  async perform(
    order: VerificationOrder,
    work: (tx: Transaction, subject: VerificationSubject) => Promise<VerificationOutcome>,
  ): Promise<void> {
    const { actor, body, key, place, verb } = order;
    const route = `${verb} editions/${place.edition}/entries/${place.entry}/verification`;
    await this.database.transaction((tx) =>
      this.idempotency.once(tx, { key, personId: actor.personId, route, body }, async () => {
        const isAnswer = verb === 'answered';
        const subject = await this.admission.held(tx, actor, place, { version: body.version, isAnswer });
        await this.add(tx, order, subject, await work(tx, subject));
        return {};
      }),
    );
  }

  private async add(
    tx: Transaction,
    { actor, place, verb }: VerificationOrder,
    { acts, record, entry }: VerificationSubject,
    { act, facts }: VerificationOutcome,
  ): Promise<void> {
    const number = acts.length + 1;
    await this.admission.add(tx, place, { ...act, number, claimVersion: record.version, byId: actor.personId });
    await this.ledger.record(tx, {
      ...{ chain: place.edition, actor, act: `submissions.verification-${verb}`, subject: `entry:${place.entry}` },
      ...{ facts: { number, ...facts }, of: { agency: entry.agencyCode } },
    });
  }
}
