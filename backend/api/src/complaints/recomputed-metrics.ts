import { Injectable } from '@nestjs/common';
import type { ComplaintMetricsView, ComplaintPeriodView, ComplaintRateView, Page } from '@anggakara/contracts';
import { complaintStatistics } from '@anggakara/scoring';
import { agencyOf } from '../participants';
import { type Actor, Database, type Transaction } from '../platform';
import { ComplaintImportRepository } from './complaint-import.repository';
import { ComplaintStoreRepository, type CountingImport } from './complaint-store.repository';
import { type CountingRules, cutOffOf } from './counting-rules';
import { type CountedPeriod, isEqual, RecountRepository } from './recount.repository';

/** What the complaints of agencies count now, from the imports that count for them. */
@Injectable()
export class RecomputedMetrics {
  constructor(
    private readonly database: Database,
    private readonly imports: ComplaintImportRepository,
    private readonly store: ComplaintStoreRepository,
    private readonly recounts: RecountRepository,
  ) {}

  /** By agency, of one where it is named; an agency reads its own alone. One state of the database. */
  list(actor: Actor, edition: string, agency: string | undefined): Promise<Page<ComplaintMetricsView>> {
    const work = async (tx: Transaction): Promise<Page<ComplaintMetricsView>> => {
      const own = agencyOf(actor);
      const isForeign = own !== undefined && agency !== undefined && agency !== own;
      const counting = isForeign ? [] : await this.store.current(tx, edition, own ?? agency);
      const items: ComplaintMetricsView[] = [];
      for (const one of counting) items.push(await this.view(tx, edition, one));
      return { items, total: items.length };
    };
    return this.database.transaction(work, { isolation: 'REPEATABLE READ' });
  }

  private async view(tx: Transaction, edition: string, counting: CountingImport): Promise<ComplaintMetricsView> {
    const rules = (await this.imports.find(tx, edition, counting.id))?.rules;
    if (rules === null || rules === undefined) throw new Error('What is stored has been counted by rules');
    const periods = await this.recounts.periods(tx, counting, rules);
    return {
      agency: counting.agency,
      import: counting.id,
      fileName: counting.fileName,
      since: counting.since.toISOString(),
      observedUntil: cutOffOf(rules),
      periods: periods.map((period) => periodView(period, rules)),
    };
  }
}

function periodView(counted: CountedPeriod, { sla }: CountingRules): ComplaintPeriodView {
  const { counts, metrics } = complaintStatistics(counted.tally, sla);
  return {
    period: counted.period,
    counts,
    followedUp: rateView(metrics.followedUp.scoring),
    resolved: rateView(metrics.resolved.scoring),
    withinSla: { numerator: counts.withinSla, denominator: metrics.valid },
    meanFirstFollowUpWorkingDays: metrics.meanFirstFollowUpWorkingDays,
    recounted: counted.recounted,
    isEqual: isEqual(counted),
  };
}

function rateView({ numerator, denominator }: ComplaintRateView): ComplaintRateView {
  return { numerator, denominator };
}
