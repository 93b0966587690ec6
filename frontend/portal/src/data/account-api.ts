import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ChangePassword,
  ConfirmSecondFactor,
  EndSessions,
  OwnSessionView,
  Page,
  RemoveSecondFactor,
  SecondFactorSecretView,
  StartSecondFactor,
} from '@anggakara/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

/** What a person does to the own account; the session is asked again by the page afterwards. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  private readonly http = inject(HttpClient);

  sessions(): HttpResourceRef<Page<OwnSessionView> | undefined> {
    return httpResource<Page<OwnSessionView>>(() => '/api/sessions');
  }

  changePassword(change: ChangePassword): Promise<void> {
    return done(this.http.put('/api/session/password', change));
  }

  startSecondFactor(start: StartSecondFactor): Promise<SecondFactorSecretView> {
    return firstValueFrom(this.http.post<SecondFactorSecretView>('/api/session/second-factor', start));
  }

  confirmSecondFactor(confirmation: ConfirmSecondFactor): Promise<void> {
    return done(this.http.post('/api/session/second-factor/confirmation', confirmation));
  }

  removeSecondFactor(removal: RemoveSecondFactor): Promise<void> {
    return done(this.http.post('/api/session/second-factor/removal', removal));
  }

  endSession(id: string, password: EndSessions): Promise<void> {
    return done(this.http.delete(`/api/sessions/${encodeURIComponent(id)}`, { body: password }));
  }

  /** Signs out everywhere, here too. */
  endAllSessions(password: EndSessions): Promise<void> {
    return done(this.http.delete('/api/sessions', { body: password }));
  }
}

async function done(answer: Observable<unknown>): Promise<void> {
  await firstValueFrom(answer);
}
