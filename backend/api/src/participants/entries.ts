import { Injectable } from '@nestjs/common';
import { type Ending, ENDINGS, type EntryView, type StageCode, type WithdrawEntry } from '@anggakara/contracts';
import { Editions } from '../competition';
import { type Actor, Refusal, type Transaction } from '../platform';
import type { EntryEntity } from './entry.entity';
import { entryView } from './entry.mapper';
import { type EntryChange, EntryRepository, type EntrySearch } from './entry.repository';
import { isJudgedAt } from './entry-visibility';

export interface EntryLeave {
  readonly kind: Ending;
  /** As it was given; it prints into reports. */
  readonly reason: string;
}

/** Entries as the other slices read and move them; what a role may see of them is decided by `EntryReading`. */
@Injectable()
export class Entries {
  constructor(
    private readonly entries: EntryRepository,
    private readonly editions: Editions,
  ) {}

  /** By code; an unknown edition has none. */
  all(tx: Transaction, edition: string): Promise<readonly EntryView[]> {
    return this.search(tx, edition, {});
  }

  ofAgency(tx: Transaction, edition: string, agency: string): Promise<readonly EntryView[]> {
    return this.search(tx, edition, { agency });
  }

  /** Who is judged at a stage: at the document stage whoever has not left, at the interview the shortlisted. */
  async judgedAt(tx: Transaction, edition: string, stage: StageCode): Promise<readonly EntryView[]> {
    return (await this.all(tx, edition)).filter((entry) => isJudgedAt(stage, entry));
  }

  async search(tx: Transaction, edition: string, search: EntrySearch): Promise<readonly EntryView[]> {
    const view = await this.viewOf(tx, edition);
    return (await this.entries.search(tx, edition, search)).map(view);
  }

  /** Refuses `not-found`. */
  find(tx: Transaction, edition: string, code: string): Promise<EntryView> {
    return this.findOwned(tx, edition, code, undefined);
  }

  /** Refuses `not-found` for an entry that does not exist and for one that is another agency's than the actor's. */
  findFor(tx: Transaction, actor: Actor, edition: string, code: string): Promise<EntryView> {
    return this.findOwned(tx, edition, code, agencyOf(actor));
  }

  /** Refuses `not-found`, also where the entry is not judged at the stage. */
  async findJudgedAt(tx: Transaction, edition: string, stage: StageCode, code: string): Promise<EntryView> {
    const entry = await this.find(tx, edition, code);
    if (!isJudgedAt(stage, entry)) throw new Refusal('not-found');
    return entry;
  }

  /** What a stage has brought its entries; who has left stays so. The caller records why. */
  async move(tx: Transaction, edition: string, changes: readonly EntryChange[]): Promise<void> {
    if (changes.length > 0) await this.entries.move(tx, edition, changes);
  }

  /** Why whoever has left did, by the entry's code. */
  async endings(tx: Transaction, edition: string): Promise<ReadonlyMap<string, EntryLeave>> {
    const left = (await this.entries.search(tx, edition)).flatMap(({ code, stage, endedBecause }) => {
      const kind = ENDINGS.find((ending) => ending === stage);
      return kind === undefined || endedBecause === null ? [] : [[code, { kind, reason: endedBecause }] as const];
    });
    return new Map(left);
  }

  /** Whether the entry still had the version that the caller saw, and has now left. The caller checks that it may. */
  end(tx: Transaction, edition: string, code: string, ending: WithdrawEntry): Promise<boolean> {
    return this.entries.end(tx, edition, code, ending);
  }

  private async findOwned(tx: Transaction, edition: string, code: string, agency?: string): Promise<EntryView> {
    const row = await this.entries.find(tx, edition, code, agency);
    if (row === null) throw new Refusal('not-found');
    return (await this.viewOf(tx, edition))(row);
  }

  private async viewOf(tx: Transaction, code: string): Promise<(row: EntryEntity) => EntryView> {
    const groups = await this.editions.groups(tx, code);
    return (row) => entryView(row, this.editions.competingGroup({ groups }, row.registeredGroup));
  }
}

/** The agency to whose entries the actor is confined; undefined where the role sees every agency's. */
export function agencyOf({ role, agency }: Actor): string | undefined {
  return role === 'agency' ? (agency ?? '') : undefined;
}
