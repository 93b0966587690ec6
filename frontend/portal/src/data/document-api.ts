import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DocumentView, OrderDocument, Page } from '@anggakara/contracts';
import { Creation } from './creation';
import { editionAddress } from './stage-address';

/** Documents are ordered, made by jobs, and fetched when they are ready. */
@Injectable({ providedIn: 'root' })
export class DocumentApi {
  private readonly creation = inject(Creation);

  /** Newest first; the cursor leads to the older ones. */
  list(
    edition: () => string,
    cursor: () => string | null = () => null,
  ): HttpResourceRef<Page<DocumentView> | undefined> {
    return httpResource<Page<DocumentView>>(() => {
      const after = cursor();
      const url = `${editionAddress(edition())}/documents`;
      return after === null ? { url } : { url, params: { cursor: after } };
    });
  }

  order(edition: string, order: OrderDocument): Promise<DocumentView> {
    return this.creation.post<DocumentView>(`${editionAddress(edition)}/documents`, order);
  }

  fileAddress(edition: string, id: string): string {
    return `${editionAddress(edition)}/documents/${encodeURIComponent(id)}/file`;
  }
}
