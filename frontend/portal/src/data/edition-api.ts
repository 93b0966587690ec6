import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable, LOCALE_ID } from '@angular/core';
import type { EditionSummaryView, EditionView, Page } from '@anggakara/contracts';
import { editionAddress } from './stage-address';
import { stagesNamed } from './stage-names';

/** Editions of the competition: what each is made of, and where that stands written. */
@Injectable({ providedIn: 'root' })
export class EditionApi {
  private readonly locale = inject(LOCALE_ID);

  /** Editions that the signed-in person may open; nothing is asked while `wanted` is false. */
  editions(wanted: () => boolean = () => true): HttpResourceRef<Page<EditionSummaryView> | undefined> {
    return httpResource(() => (wanted() ? '/api/editions' : undefined), {
      parse: (answer) => {
        const page = answer as Page<EditionSummaryView>;
        return { ...page, items: page.items.map((edition) => stagesNamed(edition, this.locale)) };
      },
    });
  }

  edition(code: () => string | undefined): HttpResourceRef<EditionView | undefined> {
    return httpResource(
      () => {
        const edition = code();
        return edition === undefined ? undefined : editionAddress(edition);
      },
      { parse: (answer) => stagesNamed(answer as EditionView, this.locale) },
    );
  }
}
