import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DocumentView, OrderDocument, Page } from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { editionAddress } from './stage-address';

/** Documents are ordered, made by jobs, and fetched when they are ready. */
@Injectable({ providedIn: 'root' })
export class DocumentApi {
  private readonly http = inject(HttpClient);

  list(edition: () => string): HttpResourceRef<Page<DocumentView> | undefined> {
    return httpResource<Page<DocumentView>>(() => `${editionAddress(edition())}/documents`);
  }

  /** The order's key makes a repeated click one document. */
  order(edition: string, order: OrderDocument, key: string = crypto.randomUUID()): Promise<DocumentView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<DocumentView>(`${editionAddress(edition)}/documents`, order, { headers }));
  }

  fileAddress(edition: string, id: string): string {
    return `${editionAddress(edition)}/documents/${encodeURIComponent(id)}/file`;
  }
}
