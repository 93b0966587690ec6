import { Injectable } from '@nestjs/common';
import type { MonitoringSummaryView, Page } from '@anggakara/contracts';
import { People } from '../access';
import { Database, Refusal, type Transaction } from '../platform';
import { ComplaintLimitsRepository } from './complaint-limits.repository';
import { monitoringSummary } from './monitoring.mapper';
import type { FoundMonitoring } from './found-monitoring';
import { MonitoringRepository } from './monitoring.repository';

export interface MonitoringPlace {
  readonly edition: string;
  readonly number: number;
}

/** Monitorings of an edition; what one looks at stays as it was made. (docs/decisions/0511) */
@Injectable()
export class Monitorings {
  constructor(
    readonly database: Database,
    readonly table: MonitoringRepository,
    readonly limits: ComplaintLimitsRepository,
    private readonly people: People,
  ) {}

  /** Newest first. */
  async list(edition: string): Promise<Page<MonitoringSummaryView>> {
    const tx = this.database.reader;
    const found = await this.table.list(tx, edition);
    const names = await this.people.names(
      tx,
      found.map(({ madeBy }) => madeBy),
    );
    const items = found.map((one) => monitoringSummary(one, names.get(one.madeBy) ?? ''));
    return { items, total: items.length };
  }

  /** Refuses `not-found`. */
  async find(tx: Transaction, { edition, number }: MonitoringPlace): Promise<FoundMonitoring> {
    const found = await this.table.find(tx, edition, number);
    if (found === null) throw new Refusal('not-found');
    return found;
  }

  async summary(tx: Transaction, found: FoundMonitoring): Promise<MonitoringSummaryView> {
    const names = await this.people.names(tx, [found.madeBy]);
    return monitoringSummary(found, names.get(found.madeBy) ?? '');
  }
}
