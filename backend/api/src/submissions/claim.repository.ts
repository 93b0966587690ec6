import { Injectable } from '@nestjs/common';
import type { ClaimedPeriod } from '@anggakara/contracts';
import { In } from 'typeorm';
import type { EntryPlace } from '../participants';
import type { Transaction } from '../platform';
import { ClaimedPeriodEntity } from './claimed-period.entity';
import { MetricClaimEntity } from './metric-claim.entity';

const keyOf = ({ edition, entry }: EntryPlace): { readonly editionCode: string; readonly entryCode: string } => ({
  editionCode: edition,
  entryCode: entry,
});

const now = (): string => 'clock_timestamp()';

@Injectable()
export class ClaimRepository {
  find(tx: Transaction, place: EntryPlace): Promise<MetricClaimEntity | null> {
    return tx.getRepository(MetricClaimEntity).findOneBy(keyOf(place));
  }

  /** Nobody submits, reopens or decides about the claim until the transaction ends. */
  hold(tx: Transaction, place: EntryPlace): Promise<MetricClaimEntity | null> {
    return tx.getRepository(MetricClaimEntity).findOne({ where: keyOf(place), lock: { mode: 'pessimistic_write' } });
  }

  periods(tx: Transaction, place: EntryPlace): Promise<ClaimedPeriodEntity[]> {
    return tx.getRepository(ClaimedPeriodEntity).findBy(keyOf(place));
  }

  ofEdition(tx: Transaction, editionCode: string): Promise<MetricClaimEntity[]> {
    return tx.getRepository(MetricClaimEntity).findBy({ editionCode });
  }

  periodsOfEdition(tx: Transaction, editionCode: string): Promise<ClaimedPeriodEntity[]> {
    return tx.getRepository(ClaimedPeriodEntity).findBy({ editionCode });
  }

  submittedEverywhere(tx: Transaction): Promise<number> {
    return tx.getRepository(MetricClaimEntity).countBy({ state: 'submitted' });
  }

  /** Whether there was no claim yet, and now is a draft of version 1; waits for a transaction that is starting one. */
  async start(tx: Transaction, { edition, entry }: EntryPlace): Promise<boolean> {
    const started: unknown = await tx.query(
      `INSERT INTO metric_claim (edition_code, entry_code, state, saved_at)
       VALUES ($1, $2, 'draft', clock_timestamp()) ON CONFLICT DO NOTHING RETURNING version`,
      [edition, entry],
    );
    return Array.isArray(started) && started.length === 1;
  }

  /** Whether the claim was still the draft that the caller saw, and is now the next version of it. */
  async redraft(tx: Transaction, place: EntryPlace, version: number): Promise<boolean> {
    return this.change(tx, { ...keyOf(place), version, state: 'draft' }, { savedAt: now });
  }

  /** Whether the draft that the caller saw is now submitted. */
  async submit(tx: Transaction, place: EntryPlace, version: number): Promise<boolean> {
    return this.change(tx, { ...keyOf(place), version, state: 'draft' }, { state: 'submitted', submittedAt: now });
  }

  /** Whether the submitted claim that the caller saw is a draft again. */
  async reopen(tx: Transaction, place: EntryPlace, version: number): Promise<boolean> {
    return this.change(tx, { ...keyOf(place), version, state: 'submitted' }, { state: 'draft', submittedAt: null });
  }

  /** Replaces each of these periods as a whole. */
  async store(tx: Transaction, place: EntryPlace, periods: readonly ClaimedPeriod[]): Promise<void> {
    const rows = periods.map(({ period, start, end, ...counts }) => ({
      ...{ ...keyOf(place), periodCode: period, startsOn: start, endsOn: end },
      ...counts,
    }));
    if (rows.length === 0) return;
    await tx.getRepository(ClaimedPeriodEntity).upsert(rows, ['editionCode', 'entryCode', 'periodCode']);
  }

  /** A draft that is there from the beginning. */
  async add(tx: Transaction, place: EntryPlace, periods: readonly ClaimedPeriod[]): Promise<void> {
    await this.start(tx, place);
    await this.store(tx, place, periods);
  }

  async submitAll(tx: Transaction, editionCode: string, entries: readonly string[]): Promise<void> {
    await tx
      .getRepository(MetricClaimEntity)
      .update({ editionCode, entryCode: In([...entries]) }, { state: 'submitted', submittedAt: now });
  }

  async now(tx: Transaction): Promise<Date> {
    const [row] = await tx.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    if (row === undefined) throw new Error('The database tells no time');
    return row.now;
  }

  private async change(tx: Transaction, seen: Seen, change: Change): Promise<boolean> {
    const changed = { ...change, version: seen.version + 1 };
    const { affected } = await tx.getRepository(MetricClaimEntity).update(seen, changed);
    return affected === 1;
  }
}

type Seen = Pick<MetricClaimEntity, 'editionCode' | 'entryCode' | 'version' | 'state'>;

interface Change {
  readonly state?: MetricClaimEntity['state'];
  readonly savedAt?: () => string;
  readonly submittedAt?: (() => string) | null;
}
