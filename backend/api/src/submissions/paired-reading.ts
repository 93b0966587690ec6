import { Injectable } from '@nestjs/common';
import type { Page, PairedEntryView } from '@anggakara/contracts';
import { Agencies } from '../participants';
import { type Actor, Database } from '../platform';
import { ClaimListing } from './claim-listing';
import { withoutDraft } from './claim-record';
import { pairedEntry } from './paired-entry';

/** The paired view of an edition's submitted claims; an agency sees its own entries. */
@Injectable()
export class PairedReading {
  constructor(
    private readonly database: Database,
    private readonly listing: ClaimListing,
    private readonly agencies: Agencies,
  ) {}

  /** Entries of one kind beside each other, in the order of entries: there is no rank among them. */
  async list(actor: Actor, edition: string): Promise<Page<PairedEntryView>> {
    const tx = this.database.reader;
    const asked = await this.listing.asked(tx, edition);
    const claims = await this.listing.claims(tx, actor, edition);
    const codes = [...new Set(claims.map(({ entry }) => entry.agencyCode))];
    const populations = await this.agencies.populations(tx, codes);
    const kinds = await this.agencies.kinds(tx, codes);
    const items = claims.flatMap(({ entry, record }) => {
      const entityType = kinds.get(entry.agencyCode);
      if (entityType === undefined) return [];
      const population = populations.get(entry.agencyCode) ?? null;
      return [pairedEntry({ entry, entityType, population }, asked, withoutDraft(record).periods)];
    });
    return { items, total: items.length };
  }
}
