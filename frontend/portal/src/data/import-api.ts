import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  BeginComplaintImport,
  CancelComplaintImport,
  CheckComplaintImport,
  ChooseComplaintSheet,
  ComplaintImportView,
  ComplaintMetricsView,
  Page,
  RejectedRowView,
  StoreComplaintImport,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { pageLanguage } from './page-language';
import { editionAddress } from './stage-address';

export interface ImportPlace {
  readonly edition: string;
  readonly id: string;
}

/** A part as it is sent; the digest is base64 of its SHA-256. */
export interface PartToSend {
  readonly offset: number;
  readonly bytes: ArrayBuffer;
  readonly digest: string;
}

/** Exports of complaints are sent in parts, looked at, checked and stored by jobs, and found again at any time. */
@Injectable({ providedIn: 'root' })
export class ImportApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);
  private readonly language = pageLanguage();

  /** Newest first; the cursor leads to the older ones. */
  list(
    edition: () => string | undefined,
    cursor: () => string | null = () => null,
  ): HttpResourceRef<Page<ComplaintImportView> | undefined> {
    return httpResource<Page<ComplaintImportView>>(() => {
      const code = edition();
      if (code === undefined) return undefined;
      const after = cursor();
      const url = importsAddress(code);
      return after === null ? { url } : { url, params: { cursor: after } };
    });
  }

  find(place: () => ImportPlace): HttpResourceRef<ComplaintImportView | undefined> {
    return httpResource<ComplaintImportView>(() => importAddress(place()));
  }

  /** What the stored complaints count; nothing is asked while there is no place. */
  metrics(
    place: () => { readonly edition: string; readonly agency: string } | undefined,
  ): HttpResourceRef<Page<ComplaintMetricsView> | undefined> {
    return httpResource<Page<ComplaintMetricsView>>(() => {
      const wanted = place();
      if (wanted === undefined) return undefined;
      return { url: `${editionAddress(wanted.edition)}/complaint-metrics`, params: { agency: wanted.agency } };
    });
  }

  /** The first rows that were not taken, some of each problem. */
  rejections(place: () => ImportPlace | undefined): HttpResourceRef<Page<RejectedRowView> | undefined> {
    return httpResource<Page<RejectedRowView>>(() => {
      const wanted = place();
      return wanted === undefined ? undefined : `${importAddress(wanted)}/rejections`;
    });
  }

  begin(edition: string, beginning: BeginComplaintImport): Promise<ComplaintImportView> {
    return this.creation.post<ComplaintImportView>(importsAddress(edition), beginning);
  }

  send(place: ImportPlace, { offset, bytes, digest }: PartToSend): Promise<ComplaintImportView> {
    const headers = { 'Content-Type': 'application/octet-stream', 'Content-Digest': `sha-256=:${digest}:` };
    const address = `${importAddress(place)}/parts/${offset}`;
    return firstValueFrom(this.http.put<ComplaintImportView>(address, bytes, { headers }));
  }

  choose(place: ImportPlace, choice: ChooseComplaintSheet): Promise<ComplaintImportView> {
    return this.order(place, 'sheet', choice);
  }

  check(place: ImportPlace, order: CheckComplaintImport): Promise<ComplaintImportView> {
    return this.order(place, 'check', order);
  }

  store(place: ImportPlace, order: StoreComplaintImport): Promise<ComplaintImportView> {
    return this.order(place, 'store', order);
  }

  cancel(place: ImportPlace, order: CancelComplaintImport): Promise<ComplaintImportView> {
    return this.order(place, 'cancel', order);
  }

  rejectedAddress(place: ImportPlace): string {
    return `${importAddress(place)}/rejected.csv?language=${this.language}`;
  }

  private order(place: ImportPlace, step: string, body: object): Promise<ComplaintImportView> {
    return firstValueFrom(this.http.post<ComplaintImportView>(`${importAddress(place)}/${step}`, body));
  }
}

function importsAddress(edition: string): string {
  return `${editionAddress(edition)}/complaint-imports`;
}

function importAddress({ edition, id }: ImportPlace): string {
  return `${importsAddress(edition)}/${encodeURIComponent(id)}`;
}
