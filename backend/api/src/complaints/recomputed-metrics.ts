import { Injectable } from '@nestjs/common';
import {
  type ComplaintMetricsView,
  type ComplaintPeriodView,
  type ComplaintRateView,
  type ComplaintRecountView,
  type Page,
  PAGE_SIZE_DEFAULT,
  type RecountedPeriodView,
} from '@anggakara/contracts';
import { complaintStatistics, type ComplaintTally, countsOf } from '@anggakara/scoring';
import { agencyOf } from '../participants';
import { type Actor, Database, type Transaction } from '../platform';
import { ComplaintImportRepository } from './complaint-import.repository';
import { ComplaintStoreRepository, type CountingImport } from './complaint-store.repository';
import { type CountingRules, cutOffOf } from './counting-rules';
import { type CountedPeriod, isEqual, RecountRepository } from './recount.repository';

export interface WantedMetrics {
  readonly agency?: string;
  readonly limit?: string;
  readonly offset?: string;
}

/** What the complaints of agencies count now, from the imports that count for them. */
@Injectable()
export class RecomputedMetrics {
  constructor(
    private readonly database: Database,
    private readonly imports: ComplaintImportRepository,
    private readonly store: ComplaintStoreRepository,
    private readonly recounts: RecountRepository,
  ) {}

  /** By agency, a page of them or one that is named; an agency reads its own alone. From the tallies, without a row. */
  list(actor: Actor, edition: string, wanted: WantedMetrics): Promise<Page<ComplaintMetricsView>> {
    return this.page(actor, edition, wanted, async (tx, counting) => {
      const rules = await this.rulesOf(tx, edition, counting);
      const tallies = await this.recounts.tallies(tx, counting);
      return {
        ...{ agency: counting.agency, import: counting.id, fileName: counting.fileName },
        since: counting.since.toISOString(),
        observedUntil: cutOffOf(rules),
        periods: tallies.map(({ period, tally }) => periodView(period, tally, rules)),
      };
    });
  }

  /** The same agencies, counted again by the database from every row of theirs. */
  recount(actor: Actor, edition: string, wanted: WantedMetrics): Promise<Page<ComplaintRecountView>> {
    return this.page(actor, edition, wanted, async (tx, counting) => {
      const rules = await this.rulesOf(tx, edition, counting);
      const periods = await this.recounts.periods(tx, counting, rules);
      return { agency: counting.agency, import: counting.id, periods: periods.map(recountedView) };
    });
  }

  /** One state of the database. */
  private page<View>(
    actor: Actor,
    edition: string,
    { agency, limit = String(PAGE_SIZE_DEFAULT), offset = '0' }: WantedMetrics,
    view: (tx: Transaction, counting: CountingImport) => Promise<View>,
  ): Promise<Page<View>> {
    const own = agencyOf(actor);
    const named = own ?? agency;
    const isForeign = agency !== undefined && agency !== named;
    const work = async (tx: Transaction): Promise<Page<View>> => {
      if (isForeign) return { items: [], total: 0 };
      const place = { limit: Number(limit), offset: Number(offset) };
      const items: View[] = [];
      for (const one of await this.store.current(tx, edition, named, place)) items.push(await view(tx, one));
      return { items, total: await this.store.countCurrent(tx, edition, named) };
    };
    return this.database.transaction(work, { isolation: 'REPEATABLE READ' });
  }

  private async rulesOf(tx: Transaction, edition: string, { id }: CountingImport): Promise<CountingRules> {
    const rules = (await this.imports.find(tx, edition, id))?.rules;
    if (rules === null || rules === undefined) throw new Error('What is stored has been counted by rules');
    return rules;
  }
}

function recountedView(counted: CountedPeriod): RecountedPeriodView {
  const { period, tally, recounted } = counted;
  return { period, counts: countsOf(tally), recounted, isEqual: isEqual(counted) };
}

function periodView(period: string, tally: ComplaintTally, { sla }: CountingRules): ComplaintPeriodView {
  const { counts, metrics } = complaintStatistics(tally, sla);
  return {
    period,
    counts,
    followedUp: rateView(metrics.followedUp.scoring),
    resolved: rateView(metrics.resolved.scoring),
    withinSla: { numerator: counts.withinSla, denominator: metrics.valid },
    meanFirstFollowUpWorkingDays: metrics.meanFirstFollowUpWorkingDays,
  };
}

function rateView({ numerator, denominator }: ComplaintRateView): ComplaintRateView {
  return { numerator, denominator };
}
