import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type {
  AssignableRole,
  AssignmentView,
  Permission,
  SessionLimitsView,
  SessionUserView,
  SessionView,
  SignIn,
} from '@anggakara/contracts';
import { mayAs } from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { SESSION_CHANNEL, type SessionNews } from './session-channel';

/** Whether somebody is signed in; unknown until the server was asked once. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly user: SessionUserView };

/** How long the session lasts, and when this device heard of it. */
export interface OpenedSession {
  readonly limits: SessionLimitsView;
  readonly heardAt: number;
}

/** Who uses this browser, as the server says; the one place that opens and closes sessions. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly current = signal<SessionState>({ kind: 'unknown' });
  private readonly channel = inject(SESSION_CHANNEL);
  private readonly latest = signal<OpenedSession | null>(null);
  private readonly lapsed = signal(false);
  private waiting: ((isBack: boolean) => void)[] = [];
  private asking: Promise<SessionState> | null = null;

  readonly state = this.current.asReadonly();
  readonly opened = this.latest.asReadonly();
  /** Whether the session is over while its person is at work: the page stays, and waits until they sign in again. */
  readonly isLapsed = this.lapsed.asReadonly();
  readonly user = computed(() => {
    const state = this.current();
    return state.kind === 'signed-in' ? state.user : null;
  });

  constructor() {
    this.channel.listen((news) => this.hear(news));
  }

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
      return this.open(await firstValueFrom(this.http.get<SessionView>('/api/session')));
    } catch (error) {
      // 401 is the server's way to say that nobody is signed in; anything else is no answer at all.
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
      if (this.user() === null) return this.become({ kind: 'signed-out' });
      void this.lapse();
      return this.current();
    }
  }

  async signIn(credentials: SignIn): Promise<SessionUserView> {
    const view = await firstValueFrom(this.http.post<SessionView>('/api/session', credentials));
    this.open(view);
    this.channel.tell({ kind: 'opened', limits: view.limits, person: view.user.id, at: Date.now() });
    return view.user;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/session'));
    this.channel.tell({ kind: 'closed' });
    this.forget();
  }

  /** Gives the session up: nobody is at work here any more. */
  forget(): void {
    this.become({ kind: 'signed-out' });
    this.settle(false);
  }

  /** The server no longer knows the session of who is at work; tells later whether the same person came back. */
  lapse(): Promise<boolean> {
    if (this.user() === null) return Promise.resolve(false);
    this.lapsed.set(true);
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
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

  /** Whoever waits for a session goes on only under the same person's. */
  private open({ user, limits }: SessionView): SessionState {
    const isSame = this.user()?.id === user.id;
    this.latest.set({ limits, heardAt: Date.now() });
    const state = this.become({ kind: 'signed-in', user });
    this.settle(isSame);
    return state;
  }

  private settle(isBack: boolean): void {
    const { waiting } = this;
    this.waiting = [];
    this.lapsed.set(false);
    for (const resolve of waiting) resolve(isBack);
  }

  /** Another window of this browser signed in or out. */
  private hear(news: SessionNews): void {
    if (this.user() === null || news.kind === 'used') return;
    if (news.kind === 'closed' || news.person !== this.user()?.id) {
      void this.lapse();
      return;
    }
    this.latest.set({ limits: news.limits, heardAt: news.at });
    this.settle(true);
  }

  /** Whether the person's role in any edition covers an act that belongs to none. */
  maySomewhere(permission: Permission): boolean {
    return this.user()?.assignments.some(({ role }) => mayAs(role, permission)) === true;
  }

  private become(state: SessionState): SessionState {
    this.current.set(state);
    return state;
  }
}
