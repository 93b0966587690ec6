import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type SessionView, SESSIONS_PER_PERSON, USER_AGENT_MAX_LENGTH } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import { OwnAccount } from './own-account';
import { type LiveSession, SessionRepository } from './session.repository';
import { newSessionToken, tokenHash } from './session-token';

/** The token goes into the cookie, and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly view: SessionView;
}

/** Opens, recognises and ends sessions. Whoever opens one holds the person's account, so that the cap is kept. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly account: OwnAccount,
  ) {}

  /** The session behind a token, unless it has ended; notes its use, at most once a minute. */
  async behind(token: string): Promise<LiveSession | undefined> {
    const session = await this.sessions.live(this.database.reader, tokenHash(token));
    if (session?.isUseUnnoted === true) await this.sessions.noteUse(this.database.reader, session.sessionId);
    return session;
  }

  /** A new session; the person's oldest beyond the cap gives way. */
  async open(tx: Transaction, personId: string, userAgent: string): Promise<OpenedSession> {
    const token = newSessionToken();
    await this.sessions.insert(tx, {
      id: randomUUID(),
      tokenHash: tokenHash(token),
      personId,
      userAgent: userAgent.slice(0, USER_AGENT_MAX_LENGTH),
    });
    await this.sessions.trim(tx, personId, SESSIONS_PER_PERSON);
    return { token, view: await this.account.view(tx, personId) };
  }

  /** Ends all of a person's sessions and opens a new one: after a password or an authenticator was changed. */
  async renew(tx: Transaction, personId: string, userAgent: string): Promise<OpenedSession> {
    await this.endAll(tx, personId);
    return this.open(tx, personId, userAgent);
  }

  /** Whether there was such a session to end. */
  end(tx: Transaction, personId: string, sessionId: string): Promise<boolean> {
    return this.sessions.end(tx, personId, sessionId);
  }

  /** Ends all of a person's sessions and tells how many there were. */
  endAll(tx: Transaction, personId: string): Promise<number> {
    return this.sessions.endAll(tx, personId);
  }
}
