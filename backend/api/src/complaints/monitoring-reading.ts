import { Injectable } from '@nestjs/common';
import type { Language, MonitoredAgencyDetailView, MonitoringView, Page, ReminderView } from '@anggakara/contracts';
import { type ComplaintCounts, complaintStatistics, countsOf, isoDate, predicateLines } from '@anggakara/scoring';
import { Calendar } from '../competition';
import { agencyOf } from '../participants';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { calendarTable } from './calendar-table';
import {
  agencyPredicate,
  type AgencyReading,
  agencyReadings,
  improvementOf,
  monitoredAgency,
  nationalReading,
  predicateCounts,
  statusesOf,
} from './monitored-agencies';
import { MonitoredRepository } from './monitored.repository';
import { type MonitoringPlace, Monitorings } from './monitorings';
import { reminders } from './reminders';

export interface MonitoredAgencyPlace extends MonitoringPlace {
  readonly agency: string;
}

/** What a monitoring saw, of one state of the database. */
@Injectable()
export class MonitoringReading {
  constructor(
    private readonly database: Database,
    private readonly monitorings: Monitorings,
    private readonly monitored: MonitoredRepository,
    private readonly calendar: Calendar,
  ) {}

  /** Refuses `not-found`. */
  view(place: MonitoringPlace): Promise<MonitoringView> {
    return this.database.transaction((tx) => this.national(tx, place), { isolation: 'REPEATABLE READ' });
  }

  /** Another's is not found. Refuses `not-found`. */
  agencyView(actor: Actor, place: MonitoredAgencyPlace, language: Language): Promise<MonitoredAgencyDetailView> {
    const own = agencyOf(actor);
    if (own !== undefined && own !== place.agency) throw new Refusal('not-found');
    return this.database.transaction((tx) => this.agency(tx, place, language), { isolation: 'REPEATABLE READ' });
  }

  /** Refuses `not-found`. */
  reminderPage(place: MonitoringPlace): Promise<Page<ReminderView>> {
    const work = async (tx: Transaction): Promise<Page<ReminderView>> => {
      const items = await this.reminders(tx, place);
      return { items, total: items.length };
    };
    return this.database.transaction(work, { isolation: 'REPEATABLE READ' });
  }

  async national(tx: Transaction, place: MonitoringPlace): Promise<MonitoringView> {
    const found = await this.monitorings.find(tx, place);
    const readings = agencyReadings(found, await this.monitored.tallies(tx, found));
    const looked = await this.monitored.agencies(tx, found);
    const agencies = looked.map((one) => monitoredAgency(one, found, readings.get(one.agency)));
    const all = nationalReading(readings, found.comparisonCode);
    return {
      monitoring: await this.monitorings.summary(tx, found),
      statuses: statusesOf(all.now),
      statistics: complaintStatistics(all.now, await this.monitorings.limits.inForce(tx, place.edition)),
      improvement: improvementOf(all),
      predicates: predicateCounts(agencies),
      agencies,
    };
  }

  async agency(tx: Transaction, place: MonitoredAgencyPlace, language: Language): Promise<MonitoredAgencyDetailView> {
    const found = await this.monitorings.find(tx, place);
    const looked = await this.monitored.agencies(tx, found);
    const one = looked.find(({ agency }) => agency === place.agency);
    if (one === undefined) throw new Refusal('not-found');
    const reading = agencyReadings(found, await this.monitored.tallies(tx, found, place.agency)).get(place.agency);
    const predicate = agencyPredicate(found, reading);
    const limits = await this.monitorings.limits.inForce(tx, place.edition);
    return {
      monitoring: await this.monitorings.summary(tx, found),
      ...{ agency: one.agency, name: one.name },
      source: reading === undefined ? null : sourceView(reading.source),
      statuses: reading === undefined ? null : statusesOf(reading.now),
      statistics: reading === undefined ? null : complaintStatistics(reading.now, limits),
      comparison: beforeOf(reading),
      improvement: reading === undefined ? null : improvementOf(reading),
      predicate,
      lines: predicateLines(predicate, language),
    };
  }

  async reminders(tx: Transaction, place: MonitoringPlace): Promise<readonly ReminderView[]> {
    const found = await this.monitorings.find(tx, place);
    const looked = await this.monitored.agencies(tx, found);
    const table = calendarTable(await this.calendar.offDays(tx));
    return reminders(looked, await this.monitored.waiting(tx, found), table);
  }
}

function beforeOf(reading: AgencyReading | undefined): ComplaintCounts | null {
  const before = reading?.before ?? null;
  return before === null ? null : countsOf(before);
}

function sourceView(source: { readonly fileName: string; readonly since: Date; readonly observedUntil: number }) {
  const { fileName, since, observedUntil } = source;
  return { fileName, since: since.toISOString(), observedUntil: isoDate(observedUntil) };
}
