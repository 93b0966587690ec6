import { Injectable } from '@nestjs/common';
import { Ledger, SYSTEM_CHAIN } from '../ledger';
import { type Actor, Database } from '../platform';
import { Sessions } from './sessions';

/** Signs out; who is not signed in is signed out already. */
@Injectable()
export class SessionClosing {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly ledger: Ledger,
  ) {}

  async close(actor: Actor | undefined): Promise<void> {
    if (actor === undefined) return;
    const { personId, sessionId } = actor;
    await this.database.transaction(async (tx) => {
      if (!(await this.sessions.end(tx, personId, sessionId))) return;
      await this.ledger.record(tx, {
        ...{ chain: SYSTEM_CHAIN, actor },
        act: 'access.signed-out',
        subject: `person:${personId}`,
      });
    });
  }
}
