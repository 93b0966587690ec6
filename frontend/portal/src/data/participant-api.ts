import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AgencySummaryView,
  AgencyView,
  CheckFigures,
  EntryView,
  FigureCheckView,
  FigureComparisonView,
  Page,
  WithdrawEntry,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { editionAddress } from './stage-address';

export interface AgencySearch {
  readonly text: string;
  readonly cursor: string | null;
}

export interface EntryPlace {
  readonly edition: string;
  readonly entry: string;
}

/** Agencies with what sources say of them, and who takes part in an edition. */
@Injectable({ providedIn: 'root' })
export class ParticipantApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);

  agencies(search: () => AgencySearch): HttpResourceRef<Page<AgencySummaryView> | undefined> {
    return httpResource<Page<AgencySummaryView>>(() => {
      const { text, cursor } = search();
      const wanted = text.trim() === '' ? {} : { search: text.trim() };
      return { url: '/api/agencies', params: cursor === null ? wanted : { ...wanted, cursor } };
    });
  }

  agency(code: () => string): HttpResourceRef<AgencyView | undefined> {
    return httpResource<AgencyView>(() => `/api/agencies/${encodeURIComponent(code())}`);
  }

  comparison(): HttpResourceRef<FigureComparisonView | undefined> {
    return httpResource<FigureComparisonView>(() => '/api/documented-figures');
  }

  check(figures: CheckFigures): Promise<FigureCheckView> {
    return firstValueFrom(this.http.post<FigureCheckView>('/api/documented-figures/check', figures));
  }

  entries(edition: () => string | undefined): HttpResourceRef<Page<EntryView> | undefined> {
    return httpResource<Page<EntryView>>(() => {
      const code = edition();
      return code === undefined ? undefined : `${editionAddress(code)}/entries`;
    });
  }

  /** Ends a participation; a lost answer is asked for again, not ended twice. */
  withdraw({ edition, entry }: EntryPlace, withdrawal: WithdrawEntry): Promise<EntryView> {
    const address = `${editionAddress(edition)}/entries/${encodeURIComponent(entry)}/withdrawal`;
    return this.creation.post<EntryView>(address, withdrawal);
  }
}
