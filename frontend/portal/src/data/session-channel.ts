import { InjectionToken } from '@angular/core';
import type { SessionLimitsView } from '@anggakara/contracts';

/** What windows of one browser tell each other about the session that they share. */
export type SessionNews =
  | { readonly kind: 'used'; readonly at: number }
  | { readonly kind: 'opened'; readonly limits: SessionLimitsView; readonly person: string; readonly at: number }
  | { readonly kind: 'closed' };

export interface SessionChannel {
  tell(news: SessionNews): void;
  listen(heard: (news: SessionNews) => void): void;
}

const ALONE: SessionChannel = { tell: () => undefined, listen: () => undefined };

/** A browser without channels has windows that learn of each other by the server's answers. */
export const SESSION_CHANNEL = new InjectionToken<SessionChannel>('what other windows tell of the session', {
  providedIn: 'root',
  factory: () => {
    if (typeof BroadcastChannel === 'undefined') return ALONE;
    const channel = new BroadcastChannel('anggakara-session');
    return {
      tell: (news) => channel.postMessage(news),
      listen: (heard) =>
        channel.addEventListener('message', ({ data }: MessageEvent<SessionNews>) => {
          heard(data);
        }),
    };
  },
});
