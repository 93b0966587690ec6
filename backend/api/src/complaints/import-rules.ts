import { Injectable } from '@nestjs/common';
import type { ComplaintMapping } from '@anggakara/contracts';
import { Calendar, Editions } from '../competition';
import { Database } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { countingRules, type CountingRules } from './counting-rules';

/** By what an import is read and counted. */
@Injectable()
export class ImportRules {
  constructor(
    private readonly database: Database,
    private readonly store: ComplaintStoreRepository,
    private readonly editions: Editions,
    private readonly calendar: Calendar,
  ) {}

  /** Codes of the agencies that a file of many may speak of; null for the file of one. */
  async agenciesOf({ agencyCode, editionCode }: ComplaintImportEntity): Promise<readonly string[] | null> {
    return agencyCode === null ? this.store.agencies(this.database.reader, editionCode) : null;
  }

  /** Nothing is known of tomorrow: without a stated cut-off it is the database's day. */
  async of({ editionCode }: ComplaintImportEntity, mapping: ComplaintMapping): Promise<CountingRules> {
    const { reader } = this.database;
    const edition = await this.editions.find(reader, editionCode);
    const until = mapping.observedUntil ?? (await this.store.today(reader));
    return countingRules(edition, await this.calendar.offDays(reader), until);
  }
}
