import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type SessionView,
  SESSIONS_PER_PERSON,
  USER_AGENT_MAX_LENGTH,
  WRONG_CONFIRMATIONS_PER_SESSION,
} from '@anggakara/contracts';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { type Actor, Database, type Transaction } from '../platform';
import { OwnAccount } from './own-account';
import { type LiveSession, type OwnSession, SessionRepository } from './session.repository';
import { newSessionToken, tokenHash } from './session-token';

/** The token goes into the cookie, and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly view: SessionView;
}

/** Why somebody's sessions are renewed, and in which browser. */
export interface Renewal {
  readonly act: string;
  readonly userAgent: string;
}

/** Opens, recognises and ends sessions. Whoever opens one holds the person's account, so that the cap is kept. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly account: OwnAccount,
    private readonly ledger: Ledger,
  ) {}

  /**
   * The session behind a token, unless it has ended; notes its use, at most once a minute. What a window asks by itself
   * is no use: nobody may be there.
   */
  async behind(token: string, { isUse }: { readonly isUse: boolean }): Promise<LiveSession | undefined> {
    const session = await this.sessions.live(this.database.reader, tokenHash(token));
    if (isUse && session?.isUseUnnoted === true) await this.sessions.noteUse(this.database.reader, session.sessionId);
    return session;
  }

  /** A new session; the person's oldest beyond the cap gives way. */
  async open(tx: Transaction, personId: string, userAgent: string): Promise<OpenedSession> {
    const token = newSessionToken();
    const sessionId = randomUUID();
    await this.sessions.insert(tx, {
      id: sessionId,
      tokenHash: tokenHash(token),
      personId,
      userAgent: userAgent.slice(0, USER_AGENT_MAX_LENGTH),
    });
    await this.sessions.trim(tx, personId, SESSIONS_PER_PERSON);
    return { token, view: await this.account.view(tx, { personId, sessionId }) };
  }

  /** Ends all of the actor's sessions, opens a new one and records why: the password or the authenticator changed. */
  async renew(tx: Transaction, actor: Actor, { act, userAgent }: Renewal): Promise<OpenedSession> {
    const { personId } = actor;
    const ended = await this.endAll(tx, personId);
    const opened = await this.open(tx, personId, userAgent);
    const facts = { endedSessions: ended };
    await this.ledger.record(tx, { chain: SYSTEM_CHAIN, actor, act, subject: `person:${personId}`, facts });
    return opened;
  }

  /** The person's own sessions, the last used first. */
  own(personId: string): Promise<readonly OwnSession[]> {
    return this.sessions.own(this.database.reader, personId);
  }

  /** Whether there was such a session to end. */
  end(tx: Transaction, personId: string, sessionId: string): Promise<boolean> {
    return this.sessions.end(tx, personId, sessionId);
  }

  /** Which of these sessions have not ended. */
  async live(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.sessions.liveAmong(this.database.reader, sessionIds));
  }

  /** Ends all of a person's sessions and tells how many there were. */
  endAll(tx: Transaction, personId: string): Promise<number> {
    return this.sessions.endAll(tx, personId);
  }

  /** One more wrong answer where the actor was asked again; the last that is borne ends the session. */
  async countFailure(tx: Transaction, actor: Actor): Promise<void> {
    const isOver = await this.sessions.countFailure(tx, actor.sessionId, WRONG_CONFIRMATIONS_PER_SESSION);
    await this.ledger.record(tx, {
      ...{ chain: SYSTEM_CHAIN, actor },
      act: 'access.confirmation-refused',
      subject: `person:${actor.personId}`,
      facts: { sessionEnded: isOver },
    });
  }
}
