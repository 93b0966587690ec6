import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  MetricClaimSummaryView,
  MetricClaimView,
  Page,
  PairedEntryView,
  ReopenMetrics,
  SaveMetrics,
  SubmitMetrics,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { editionAddress } from './stage-address';

export interface ClaimPlace {
  readonly edition: string;
  readonly entry: string;
}

/** Counts as agencies state them, and what follows from them. */
@Injectable({ providedIn: 'root' })
export class ClaimApi {
  private readonly http = inject(HttpClient);

  list(edition: () => string | undefined): HttpResourceRef<Page<MetricClaimSummaryView> | undefined> {
    return httpResource<Page<MetricClaimSummaryView>>(() => {
      const code = edition();
      return code === undefined ? undefined : `${editionAddress(code)}/claims`;
    });
  }

  /** Volume and completion of each entry's two windows. */
  pairs(edition: () => string): HttpResourceRef<Page<PairedEntryView> | undefined> {
    return httpResource<Page<PairedEntryView>>(() => `${editionAddress(edition())}/claims/paired-view`);
  }

  claim(place: () => ClaimPlace): HttpResourceRef<MetricClaimView | undefined> {
    return httpResource<MetricClaimView>(() => claimAddress(place()));
  }

  save(place: ClaimPlace, metrics: SaveMetrics): Promise<MetricClaimView> {
    return firstValueFrom(this.http.put<MetricClaimView>(claimAddress(place), metrics));
  }

  submit(place: ClaimPlace, submission: SubmitMetrics): Promise<MetricClaimView> {
    return firstValueFrom(this.http.post<MetricClaimView>(`${claimAddress(place)}/submission`, submission));
  }

  reopen(place: ClaimPlace, reopening: ReopenMetrics): Promise<MetricClaimView> {
    return firstValueFrom(this.http.post<MetricClaimView>(`${claimAddress(place)}/reopening`, reopening));
  }
}

function claimAddress({ edition, entry }: ClaimPlace): string {
  return `${editionAddress(edition)}/entries/${encodeURIComponent(entry)}/metrics`;
}
