import { Injectable } from '@nestjs/common';
import type { PersonView, ResetSecondFactor } from '@anggakara/contracts';
import { Database } from '../platform';
import { Custody, type Target } from './custody';
import { SecondFactors } from './second-factors';
import { Sessions } from './sessions';

/** What an organiser does for somebody whose authenticator, or whose device, is gone. */
@Injectable()
export class AccountRescue {
  constructor(
    private readonly database: Database,
    private readonly custody: Custody,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  /** Takes the authenticator off; the password stays, and a role that asks for an authenticator asks again. */
  resetSecondFactor(target: Target, { version }: ResetSecondFactor): Promise<PersonView> {
    const { edition, personId } = target;
    return this.database.transaction(async (tx) => {
      const held = await this.custody.holdAnothersAccount(tx, target);
      await this.custody.change(tx, held, version, {});
      await this.secondFactors.drop(tx, personId);
      await this.sessions.endAll(tx, personId);
      const view = await this.custody.view(tx, edition, personId);
      await this.custody.record(tx, target, 'access.second-factor-reset');
      return view;
    });
  }

  signOut(target: Target): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.custody.holdAccount(tx, target);
      const ended = await this.sessions.endAll(tx, target.personId);
      await this.custody.record(tx, target, 'access.person-signed-out', { endedSessions: ended });
    });
  }
}
