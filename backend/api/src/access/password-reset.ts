import { Injectable } from '@nestjs/common';
import type { InitialPasswordView, PersonView, ResetPassword } from '@anggakara/contracts';
import { Database, type Transaction } from '../platform';
import { Custody, type Target } from './custody';
import { OnceSecret, type Told } from './once-secret';
import { Passwords } from './passwords';

/** Gives somebody who has lost the password an initial one; the authenticator stays, all sessions end. (ASVS 6.4.3) */
@Injectable()
export class PasswordReset {
  constructor(
    private readonly database: Database,
    private readonly custody: Custody,
    private readonly passwords: Passwords,
    private readonly onceSecret: OnceSecret,
  ) {}

  async reset(target: Target, body: ResetPassword, key: string | undefined): Promise<InitialPasswordView> {
    const { actor, edition, personId } = target;
    const request = { key, personId: actor.personId, route: `POST ${edition}/people/${personId}/password-reset`, body };
    const { answer, secret } = await this.database.transaction((tx) =>
      this.onceSecret.once(tx, request, () => this.issue(tx, target, body.version)),
    );
    if (secret === null) throw new Error('A reset password has not been told');
    return { person: answer, initialPassword: secret };
  }

  private async issue(tx: Transaction, target: Target, version: number): Promise<Told<PersonView>> {
    const { edition, personId } = target;
    const held = await this.custody.holdAnothersAccount(tx, target);
    await this.custody.change(tx, held, version, {});
    const secret = await this.passwords.issue(tx, personId);
    const answer = await this.custody.view(tx, edition, personId);
    await this.custody.record(tx, target, 'access.password-reset');
    return { answer, secret };
  }
}
