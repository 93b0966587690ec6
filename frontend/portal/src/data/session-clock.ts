import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { SESSION_CHANNEL, type SessionNews } from './session-channel';
import { type LocalLimits, localLimits, sessionStanding, type SessionStanding, usedAt } from './session-limits';
import { Session } from './session';

const TICK_MS = 5_000;
const TOLD_AGAIN_MS = 15_000;
const OPEN: SessionStanding = { kind: 'open' };

/** How near the end of the session is, over all windows of this browser. The server decides; this only gives notice. */
@Injectable({ providedIn: 'root' })
export class SessionClock {
  private readonly session = inject(Session);
  private readonly channel = inject(SESSION_CHANNEL);
  private readonly limits = signal<LocalLimits | null>(null);
  private readonly now = signal(Date.now());
  private toldAt = 0;

  readonly standing = computed<SessionStanding>(
    () => {
      const limits = this.limits();
      return limits === null ? OPEN : sessionStanding(limits, this.now());
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  constructor() {
    effect(() => this.begin());
    effect(() => {
      if (this.standing().kind === 'over') untracked(() => void this.session.lapse());
    });
    this.channel.listen((news) => this.hear(news));
    const timer = setInterval(() => this.now.set(Date.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** The server answered a request of this window. */
  noteUse(): void {
    const at = Date.now();
    this.use(at);
    if (at - this.toldAt < TOLD_AGAIN_MS) return;
    this.toldAt = at;
    this.channel.tell({ kind: 'used', at });
  }

  private begin(): void {
    const opened = this.session.opened();
    untracked(() => {
      this.now.set(Date.now());
      this.limits.set(opened === null ? null : localLimits(opened.limits, opened.heardAt));
    });
  }

  private use(at: number): void {
    this.limits.update((limits) => (limits === null ? null : usedAt(limits, at)));
  }

  private hear(news: SessionNews): void {
    if (news.kind === 'used') this.use(news.at);
  }
}
