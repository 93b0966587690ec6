import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { EditionSummaryView, EditionView, Page } from '@anggakara/contracts';
import { editionAddress } from './stage-address';

/** Editions of the competition: what each is made of, and where that stands written. */
@Injectable({ providedIn: 'root' })
export class EditionApi {
  /** Editions that the signed-in person may open; nothing is asked while `wanted` is false. */
  editions(wanted: () => boolean = () => true): HttpResourceRef<Page<EditionSummaryView> | undefined> {
    return httpResource<Page<EditionSummaryView>>(() => (wanted() ? '/api/editions' : undefined));
  }

  edition(code: () => string | undefined): HttpResourceRef<EditionView | undefined> {
    return httpResource<EditionView>(() => {
      const edition = code();
      return edition === undefined ? undefined : editionAddress(edition);
    });
  }
}
