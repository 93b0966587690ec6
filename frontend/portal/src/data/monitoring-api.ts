import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  MakeMonitoring,
  MonitoredAgencyDetailView,
  MonitoringSummaryView,
  MonitoringView,
  Page,
  ReminderView,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { pageLanguage } from './page-language';
import { editionAddress } from './stage-address';

export interface MonitoringPlace {
  readonly edition: string;
  /** As it stands in the address. */
  readonly monitoring: string;
}

export interface MonitoredAgencyPlace extends MonitoringPlace {
  readonly agency: string;
}

/** How the complaints of a period outside the competition were handled. */
@Injectable({ providedIn: 'root' })
export class MonitoringApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);
  private readonly language = pageLanguage();

  /** Newest first. */
  list(edition: () => string): HttpResourceRef<Page<MonitoringSummaryView> | undefined> {
    return httpResource<Page<MonitoringSummaryView>>(() => `${editionAddress(edition())}/monitorings`);
  }

  view(place: () => MonitoringPlace): HttpResourceRef<MonitoringView | undefined> {
    return httpResource<MonitoringView>(() => addressOf(place()));
  }

  agency(place: () => MonitoredAgencyPlace): HttpResourceRef<MonitoredAgencyDetailView | undefined> {
    return httpResource<MonitoredAgencyDetailView>(() => agencyAddress(place()));
  }

  reminders(place: () => MonitoringPlace): HttpResourceRef<Page<ReminderView> | undefined> {
    return httpResource<Page<ReminderView>>(() => `${addressOf(place())}/reminders`);
  }

  make(edition: string, order: MakeMonitoring): Promise<MonitoringSummaryView> {
    return this.creation.post<MonitoringSummaryView>(`${editionAddress(edition)}/monitorings`, order);
  }

  remindersAddress(place: MonitoringPlace): string {
    return `${addressOf(place)}/reminders.csv?language=${this.language}`;
  }

  /** The agency's report that was made last. */
  report(place: MonitoredAgencyPlace): Promise<Blob> {
    return firstValueFrom(this.http.get(`${agencyAddress(place)}/report`, { responseType: 'blob' }));
  }
}

function addressOf({ edition, monitoring }: MonitoringPlace): string {
  return `${editionAddress(edition)}/monitorings/${encodeURIComponent(monitoring)}`;
}

function agencyAddress({ agency, ...place }: MonitoredAgencyPlace): string {
  return `${addressOf(place)}/agencies/${encodeURIComponent(agency)}`;
}
