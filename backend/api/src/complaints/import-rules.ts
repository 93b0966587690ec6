import { Injectable } from '@nestjs/common';
import type { ComplaintMapping } from '@anggakara/contracts';
import { Calendar } from '../competition';
import { Database } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintStoreRepository } from './complaint-store.repository';
import { countingRules, type CountingRules } from './counting-rules';
import { MonitoringImports } from './monitoring-imports';
import type { AgencyNames } from './reading-order';

export interface KnownAgencies {
  readonly codes: readonly string[];
  /** Codes by the names on record that only one agency has, and by themselves. */
  readonly names: AgencyNames;
}

/** By what an import is read and counted. */
@Injectable()
export class ImportRules {
  constructor(
    private readonly database: Database,
    private readonly store: ComplaintStoreRepository,
    private readonly calendar: Calendar,
    private readonly monitored: MonitoringImports,
  ) {}

  /** The agencies that a file of many may speak of; null for the file of one. */
  async agenciesOf({ agencyCode, editionCode }: ComplaintImportEntity): Promise<KnownAgencies | null> {
    if (agencyCode !== null) return null;
    const agencies = await this.store.agencies(this.database.reader, editionCode);
    const count = new Map<string, number>();
    for (const { name } of agencies) count.set(name, (count.get(name) ?? 0) + 1);
    const named = agencies.filter(({ name }) => count.get(name) === 1);
    const codes = agencies.map(({ code }) => code);
    return {
      codes,
      names: Object.fromEntries<string>([
        ...named.map(({ name, code }): [string, string] => [name, code]),
        ...codes.map((code): [string, string] => [code, code]),
      ]),
    };
  }

  /** Nothing is known of tomorrow: without a stated cut-off it is the database's day. */
  async of(found: ComplaintImportEntity, mapping: ComplaintMapping): Promise<CountingRules> {
    const { reader } = this.database;
    const stated = mapping.observedUntil ?? (await this.store.today(reader));
    const { periods, until, sla } = await this.monitored.bounds(reader, found, stated);
    return countingRules({ periods }, await this.calendar.offDays(reader), until, sla);
  }
}
