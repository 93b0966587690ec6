import { Injectable } from '@nestjs/common';
import type { EndSessions, OwnSessionView, Page } from '@anggakara/contracts';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { type Actor, Database, Refusal } from '../platform';
import { Reauthentication } from './reauthentication';
import { ownSessionView } from './session.mapper';
import { Sessions } from './sessions';

/** Where somebody is signed in, and how that ends; the password is asked again. (ASVS 7.5.2) */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly reauthentication: Reauthentication,
    private readonly sessions: Sessions,
    private readonly ledger: Ledger,
  ) {}

  async list({ personId, sessionId }: Actor): Promise<Page<OwnSessionView>> {
    const own = await this.sessions.own(personId);
    return { items: own.map((session) => ownSessionView(session, sessionId)), total: own.length };
  }

  /** Another's session is none. */
  async end(actor: Actor, sessionId: string, { password }: EndSessions): Promise<void> {
    await this.reauthentication.confirm(actor, password);
    await this.database.transaction(async (tx) => {
      if (!(await this.sessions.end(tx, actor.personId, sessionId))) throw new Refusal('not-found');
      await this.ledger.record(tx, {
        ...{ chain: SYSTEM_CHAIN, actor },
        act: 'access.session-ended',
        subject: `person:${actor.personId}`,
      });
    });
  }

  /** Everywhere is here too. */
  async endAll(actor: Actor, { password }: EndSessions): Promise<void> {
    await this.reauthentication.confirm(actor, password);
    await this.database.transaction(async (tx) => {
      const ended = await this.sessions.endAll(tx, actor.personId);
      await this.ledger.record(tx, {
        ...{ chain: SYSTEM_CHAIN, actor },
        act: 'access.signed-out-everywhere',
        subject: `person:${actor.personId}`,
        facts: { endedSessions: ended },
      });
    });
  }
}
