import { Injectable } from '@nestjs/common';
import type { ComplaintLimitsRevisionView, ComplaintLimitsView } from '@anggakara/contracts';
import { LAPOR_SLA } from '@anggakara/scoring';
import { People } from '../access';
import { Database, type Transaction } from '../platform';
import type { ComplaintLimitsEntity } from './complaint-limits.entity';
import { ComplaintLimitsRepository } from './complaint-limits.repository';
import { LimitsHours } from './limits-hours';

/** The time limits of an edition as they are in force. (docs/rules/complaints.md 9) */
@Injectable()
export class ComplaintLimits {
  constructor(
    readonly database: Database,
    readonly table: ComplaintLimitsRepository,
    readonly hours: LimitsHours,
    private readonly people: People,
  ) {}

  /** Refuses `not-found`. */
  read(edition: string): Promise<ComplaintLimitsView> {
    return this.database.transaction((tx) => this.view(tx, edition));
  }

  async view(tx: Transaction, edition: string): Promise<ComplaintLimitsView> {
    const latest = await this.table.latest(tx, edition);
    const limits = latest?.limits ?? LAPOR_SLA;
    return {
      version: latest?.version ?? 0,
      limits,
      revision: latest === null ? null : await this.revision(tx, latest),
      recounting: await this.table.countOutdated(tx, edition, limits),
      isOpen: await this.hours.isOpen(tx, edition),
    };
  }

  private async revision(
    tx: Transaction,
    { reason, byId, at }: ComplaintLimitsEntity,
  ): Promise<ComplaintLimitsRevisionView> {
    return { reason, by: (await this.people.names(tx, [byId])).get(byId) ?? '', at: at.toISOString() };
  }
}
