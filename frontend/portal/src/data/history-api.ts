import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { EditionFactView, Page, ParticipationView } from '@anggakara/contracts';
import { editionAddress } from './stage-address';

/** Editions of history: what is documented of them. */
@Injectable({ providedIn: 'root' })
export class HistoryApi {
  facts(year: () => string): HttpResourceRef<Page<EditionFactView> | undefined> {
    return httpResource<Page<EditionFactView>>(() => `${editionAddress(year())}/facts`);
  }

  /** Who took part, as far as a source names them. */
  participations(year: () => string): HttpResourceRef<Page<ParticipationView> | undefined> {
    return httpResource<Page<ParticipationView>>(() => `${editionAddress(year())}/participations`);
  }
}
