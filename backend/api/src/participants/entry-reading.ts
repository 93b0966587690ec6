import { Injectable } from '@nestjs/common';
import type { EntryStage, EntryView, GroupCode, Page } from '@anggakara/contracts';
import { type Actor, Database, Refusal } from '../platform';
import { agencyOf, Entries } from './entries';
import type { EntryPlace } from './entry-place';
import { seenBy } from './entry-visibility';
import { searchPatterns } from './search-key';

export interface EntryQuery {
  readonly search?: string;
  readonly group?: GroupCode;
  readonly stage?: EntryStage;
}

/** Entries as the actor's role may see them; filters see no more than the reader does. */
@Injectable()
export class EntryReading {
  constructor(
    private readonly database: Database,
    private readonly entries: Entries,
  ) {}

  async list(actor: Actor, edition: string, { search = '', group, stage }: EntryQuery): Promise<Page<EntryView>> {
    const wanted = { agency: agencyOf(actor), patterns: searchPatterns(search) };
    const items = (await this.entries.search(this.database.reader, edition, wanted))
      .map((entry) => seen(actor, entry))
      .filter((entry) => entry !== null)
      .filter((entry) => group === undefined || entry.group === group)
      .filter((entry) => stage === undefined || entry.stage === stage);
    return { items, total: items.length };
  }

  /** Refuses `not-found` for what does not exist, is another agency's, or is not shown to the role. */
  async find(actor: Actor, { edition, entry: code }: EntryPlace): Promise<EntryView> {
    const entry = seen(actor, await this.entries.findFor(this.database.reader, actor, edition, code));
    if (entry === null) throw new Refusal('not-found');
    return entry;
  }
}

function seen({ role }: Actor, entry: EntryView): EntryView | null {
  return role === undefined ? null : seenBy(role, entry);
}
