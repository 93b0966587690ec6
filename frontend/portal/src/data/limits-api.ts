import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ComplaintLimitsView, ReviseComplaintLimits } from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { editionAddress } from './stage-address';

/** The time limits of an edition's complaints. */
@Injectable({ providedIn: 'root' })
export class LimitsApi {
  private readonly http = inject(HttpClient);

  read(edition: () => string): HttpResourceRef<ComplaintLimitsView | undefined> {
    return httpResource<ComplaintLimitsView>(() => addressOf(edition()));
  }

  revise(edition: string, order: ReviseComplaintLimits): Promise<ComplaintLimitsView> {
    return firstValueFrom(this.http.put<ComplaintLimitsView>(addressOf(edition), order));
  }
}

function addressOf(edition: string): string {
  return `${editionAddress(edition)}/complaint-limits`;
}
