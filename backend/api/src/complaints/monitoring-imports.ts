import { Injectable } from '@nestjs/common';
import { dayNumber, isoDate, type SlaRule } from '@anggakara/scoring';
import { Editions } from '../competition';
import { Refusal, type Transaction } from '../platform';
import type { ComplaintImportEntity } from './complaint-import.entity';
import { ComplaintLimitsRepository } from './complaint-limits.repository';
import { ComplaintStoreRepository } from './complaint-store.repository';
import type { FoundMonitoring } from './found-monitoring';
import { MonitoringRepository } from './monitoring.repository';

/** What an import for a monitoring may bring, and by which windows and limits and until when it is counted. */
@Injectable()
export class MonitoringImports {
  constructor(
    private readonly monitorings: MonitoringRepository,
    private readonly store: ComplaintStoreRepository,
    private readonly editions: Editions,
    private readonly limits: ComplaintLimitsRepository,
  ) {}

  /** No entry and no stage is needed: all agencies are monitored. Refuses `not-found` and `import-agency-needed`. */
  async admit(tx: Transaction, edition: string, number: number, agency: string | null): Promise<void> {
    await this.find(tx, edition, number);
    const isKnown = agency === null || (await this.store.agencies(tx, edition)).some(({ code }) => code === agency);
    if (!isKnown) throw new Refusal('import-agency-needed', { agency });
  }

  /** The edition's reporting periods and limits; of a monitoring its windows, and no later day than its cut-off. (docs/rules/complaints.md 34) */
  async bounds(
    tx: Transaction,
    { editionCode, monitoring }: Pick<ComplaintImportEntity, 'editionCode' | 'monitoring'>,
    until: string,
  ): Promise<ReadingBounds> {
    const sla = await this.limits.inForce(tx, editionCode);
    if (monitoring === null) return { periods: (await this.editions.find(tx, editionCode)).periods, until, sla };
    const found = await this.find(tx, editionCode, monitoring);
    const { period, periodCode, comparison, comparisonCode, observedUntil } = found;
    const before = comparison === null || comparisonCode === null ? [] : [{ code: comparisonCode, ...comparison }];
    return {
      sla,
      periods: [...before, { code: periodCode, ...period }],
      until: isoDate(Math.min(dayNumber(until), dayNumber(observedUntil))),
    };
  }

  private async find(tx: Transaction, edition: string, number: number): Promise<FoundMonitoring> {
    const found = await this.monitorings.find(tx, edition, number);
    if (found === null) throw new Refusal('not-found');
    return found;
  }
}

export interface ReadingBounds {
  readonly periods: readonly { readonly code: string; readonly start: string; readonly end: string }[];
  /** ISO. */
  readonly until: string;
  /** Limits in force. */
  readonly sla: readonly SlaRule[];
}
