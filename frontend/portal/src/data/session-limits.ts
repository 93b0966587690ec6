import { SESSION_IDLE_MINUTES, type SessionLimitsView } from '@anggakara/contracts';

const MINUTE_MS = 60_000;
/** How long before its end a session's end is announced. */
const NOTICE_MS = 5 * MINUTE_MS;
/** The server notes a use at most once a minute, so that the use on its record may be that much older. */
const UNNOTED_MS = MINUTE_MS;

/** When a session ends, in milliseconds of this device's clock, which may be wrong. */
export interface LocalLimits {
  readonly idleUntil: number;
  readonly endsAt: number;
  /** What has to be added to this device's clock to have the server's. */
  readonly ahead: number;
}

export type SessionStanding =
  | { readonly kind: 'open' }
  /** It ends at an instant: without a use, or whatever is done. */
  | { readonly kind: 'ending'; readonly cause: 'idle' | 'absolute'; readonly at: string }
  | { readonly kind: 'over' };

/** The server's limits on the clock of this device: only distances count, so that a wrong clock changes nothing. */
export function localLimits({ now, idleUntil, endsAt }: SessionLimitsView, heardAt: number): LocalLimits {
  const ahead = Date.parse(now) - heardAt;
  return { idleUntil: Date.parse(idleUntil) - ahead, endsAt: Date.parse(endsAt) - ahead, ahead };
}

/** The server answered a request: the session lasts on from there, as far as it may. */
export function usedAt(limits: LocalLimits, at: number): LocalLimits {
  const idleUntil = at + SESSION_IDLE_MINUTES * MINUTE_MS - UNNOTED_MS;
  return { ...limits, idleUntil: Math.max(limits.idleUntil, idleUntil) };
}

export function sessionStanding({ idleUntil, endsAt, ahead }: LocalLimits, now: number): SessionStanding {
  const end = Math.min(idleUntil, endsAt);
  if (now >= end) return { kind: 'over' };
  if (now < end - NOTICE_MS) return { kind: 'open' };
  const cause = endsAt - NOTICE_MS <= now ? 'absolute' : 'idle';
  const at = cause === 'absolute' ? endsAt : end;
  return { kind: 'ending', cause, at: new Date(at + ahead).toISOString() };
}
