import { Injectable } from '@nestjs/common';
import type { EntryStage, EntryView, WithdrawEntry } from '@anggakara/contracts';
import { Ledger } from '../ledger';
import { type Actor, Database, Idempotency, Refusal, type Transaction } from '../platform';
import { Entries } from './entries';
import type { EntryPlace } from './entry-place';

/** From here on somebody has already been told the outcome, or there is no participation left to end. */
const SETTLED: readonly EntryStage[] = ['not-shortlisted', 'winner', 'finalist', 'withdrawn', 'disqualified'];

/** Withdrawal by the participant or disqualification by the organiser; later runs count the entry as ineligible. */
@Injectable()
export class EntryEnding {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
    private readonly idempotency: Idempotency,
    private readonly ledger: Ledger,
  ) {}

  /** Refuses `not-found`, `version-stale` with the entry as it is now, and `entry-cannot-end`. */
  end(actor: Actor, { edition, entry: code }: EntryPlace, ending: WithdrawEntry, key?: string): Promise<EntryView> {
    const route = `POST editions/${edition}/entries/${code}/withdrawal`;
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, { key, personId: actor.personId, route, body: ending }, async () => {
        const before = await this.entries.find(tx, edition, code);
        const after = await this.ended(tx, edition, before, ending);
        await this.ledger.record(tx, {
          ...{ chain: edition, actor, act: `participants.entry-${ending.kind}`, subject: `entry:${code}` },
          facts: { from: before.stage, reason: ending.reason },
          of: { agency: before.agencyCode },
        });
        return after;
      }),
    );
  }

  private async ended(tx: Transaction, edition: string, before: EntryView, ending: WithdrawEntry): Promise<EntryView> {
    if (before.version !== ending.version) throw new Refusal('version-stale', { current: before });
    if (SETTLED.includes(before.stage)) throw new Refusal('entry-cannot-end', { stage: before.stage });
    const ended = await this.entries.end(tx, edition, before.code, ending);
    const after = await this.entries.find(tx, edition, before.code);
    if (!ended) throw new Refusal('version-stale', { current: after });
    return after;
  }
}
