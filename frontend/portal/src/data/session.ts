import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type {
  AssignableRole,
  AssignmentView,
  Permission,
  SessionUserView,
  SessionView,
  SignIn,
} from '@anggakara/contracts';
import { mayAs } from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';

/** Whether somebody is signed in; unknown until the server was asked once. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly user: SessionUserView };

/** Who uses this browser, as the server says; the one place that opens and closes sessions. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly current = signal<SessionState>({ kind: 'unknown' });
  private asking: Promise<SessionState> | null = null;

  readonly state = this.current.asReadonly();
  readonly user = computed(() => {
    const state = this.current();
    return state.kind === 'signed-in' ? state.user : null;
  });

  /** The session as known, asking the server the first time. */
  known(): Promise<SessionState> {
    const state = this.current();
    if (state.kind !== 'unknown') return Promise.resolve(state);
    this.asking ??= this.refresh().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  /** Asks the server again, as after a password was changed. */
  async refresh(): Promise<SessionState> {
    try {
      const { user } = await firstValueFrom(this.http.get<SessionView>('/api/session'));
      return this.become({ kind: 'signed-in', user });
    } catch (error) {
      // 401 is the server's way to say that nobody is signed in; anything else is no answer at all.
      if (error instanceof HttpErrorResponse && error.status === 401) return this.become({ kind: 'signed-out' });
      throw error;
    }
  }

  async signIn(credentials: SignIn): Promise<SessionUserView> {
    const { user } = await firstValueFrom(this.http.post<SessionView>('/api/session', credentials));
    this.become({ kind: 'signed-in', user });
    return user;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/session'));
    this.forget();
  }

  /** The server no longer knows this session. */
  forget(): void {
    this.become({ kind: 'signed-out' });
  }

  assignmentIn(edition: string): AssignmentView | null {
    return this.user()?.assignments.find((assignment) => assignment.edition === edition) ?? null;
  }

  roleIn(edition: string): AssignableRole | null {
    return this.assignmentIn(edition)?.role ?? null;
  }

  /** Whether the person's role in the edition covers an act; ownership and stage are the server's to decide. */
  may(edition: string, permission: Permission): boolean {
    const role = this.roleIn(edition);
    return role !== null && mayAs(role, permission);
  }

  private become(state: SessionState): SessionState {
    this.current.set(state);
    return state;
  }
}
