import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AnswerClarification,
  AskClarification,
  ClaimVerificationView,
  ComplaintRowView,
  DecideVerification,
  Page,
  VerificationSummaryView,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import type { ClaimPlace } from './claim-api';
import { editionAddress } from './stage-address';

/** The rows behind an explanation of a difference, or behind a question; `after` is the last line of the page before. */
export type RowsWanted = { readonly period: string; readonly after: number } & (
  { readonly count: string; readonly explanation: string } | { readonly question: number }
);

/** Claimed, recomputed and accepted, with what is asked and answered about it. */
@Injectable({ providedIn: 'root' })
export class VerificationApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);

  list(edition: () => string): HttpResourceRef<Page<VerificationSummaryView> | undefined> {
    return httpResource<Page<VerificationSummaryView>>(() => `${editionAddress(edition())}/verifications`);
  }

  find(place: () => ClaimPlace): HttpResourceRef<ClaimVerificationView | undefined> {
    return httpResource<ClaimVerificationView>(() => address(place()));
  }

  rows(place: ClaimPlace, wanted: RowsWanted): Promise<Page<ComplaintRowView>> {
    return firstValueFrom(this.http.get<Page<ComplaintRowView>>(`${address(place)}/rows`, { params: { ...wanted } }));
  }

  decide(place: ClaimPlace, decision: DecideVerification): Promise<ClaimVerificationView> {
    return this.creation.post<ClaimVerificationView>(`${address(place)}/decision`, decision);
  }

  ask(place: ClaimPlace, question: AskClarification): Promise<ClaimVerificationView> {
    return this.creation.post<ClaimVerificationView>(`${address(place)}/question`, question);
  }

  answer(place: ClaimPlace, answer: AnswerClarification): Promise<ClaimVerificationView> {
    return this.creation.post<ClaimVerificationView>(`${address(place)}/answer`, answer);
  }
}

function address({ edition, entry }: ClaimPlace): string {
  return `${editionAddress(edition)}/entries/${encodeURIComponent(entry)}/verification`;
}
