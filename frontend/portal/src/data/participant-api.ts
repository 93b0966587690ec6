import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AgencySummaryView,
  AgencyView,
  CheckFigures,
  EntityType,
  EntryView,
  FigureCheckView,
  FigureComparisonView,
  Page,
  WithdrawEntry,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { editionAddress } from './stage-address';

/** What is empty does not narrow. */
export interface AgencySearch {
  readonly text: string;
  readonly kind?: EntityType | '';
  readonly province?: string;
  readonly on?: string;
  readonly limit?: number;
  readonly offset?: number;
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

  /** Nothing is asked while there is no search. */
  agencies(search: () => AgencySearch | undefined): HttpResourceRef<Page<AgencySummaryView> | undefined> {
    return httpResource<Page<AgencySummaryView>>(() => {
      const wanted = search();
      if (wanted === undefined) return undefined;
      const { text, kind = '', province = '', on = '', limit = '', offset = 0 } = wanted;
      const asked = { search: text.trim(), kind, province, on, limit, offset: offset === 0 ? '' : offset };
      const params = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
      return { url: '/api/agencies', params };
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
