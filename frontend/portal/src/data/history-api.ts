import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { EditionFactView, Page } from '@anggakara/contracts';
import { editionAddress } from './stage-address';

/** Editions of history: what is documented of them. */
@Injectable({ providedIn: 'root' })
export class HistoryApi {
  facts(year: () => string): HttpResourceRef<Page<EditionFactView> | undefined> {
    return httpResource<Page<EditionFactView>>(() => `${editionAddress(year())}/facts`);
  }
}
