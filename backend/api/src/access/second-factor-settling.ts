import { Injectable } from '@nestjs/common';
import type { ConfirmSecondFactor, RemoveSecondFactor } from '@anggakara/contracts';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import type { PersonEntity } from './person.entity';
import { Reauthentication } from './reauthentication';
import { SecondFactors } from './second-factors';
import { type OpenedSession, Sessions } from './sessions';

/** Puts an authenticator on, or takes it off: by a code that it shows. Either ends all sessions but a new one. */
@Injectable()
export class SecondFactorSettling {
  constructor(
    private readonly database: Database,
    private readonly reauthentication: Reauthentication,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  confirm(actor: Actor, { code }: ConfirmSecondFactor, userAgent: string): Promise<OpenedSession> {
    return this.settle(actor, async (tx) => {
      const person = await this.secondFactors.hold(tx, actor.personId);
      if (person.secondFactorConfirmed) throw new Refusal('second-factor-already-on');
      await this.spend(tx, person, code);
      await this.secondFactors.confirm(tx, person.id);
      return this.sessions.renew(tx, actor, { act: 'access.second-factor-added', userAgent });
    });
  }

  async remove(actor: Actor, { password, code }: RemoveSecondFactor, userAgent: string): Promise<OpenedSession> {
    await this.reauthentication.confirm(actor, password);
    return this.settle(actor, async (tx) => {
      const person = await this.secondFactors.hold(tx, actor.personId);
      if (!person.secondFactorConfirmed) throw new Refusal('second-factor-not-started');
      if (await this.secondFactors.isOwed(tx, person)) throw new Refusal('second-factor-kept');
      await this.spend(tx, person, code);
      await this.secondFactors.drop(tx, person.id);
      return this.sessions.renew(tx, actor, { act: 'access.second-factor-removed', userAgent });
    });
  }

  private async spend(tx: Transaction, person: PersonEntity, code: string): Promise<void> {
    if (person.secondFactorSecret === null) throw new Refusal('second-factor-not-started');
    if (!(await this.secondFactors.spend(tx, person, code))) throw new Refusal('code-wrong');
  }

  /** A wrong code is counted where the refused transaction is undone. */
  private async settle<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'code-wrong') await this.reauthentication.fail(actor);
      throw error;
    }
  }
}
