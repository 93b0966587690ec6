import { Injectable } from '@nestjs/common';
import type { ChangePassword } from '@anggakara/contracts';
import { type Actor, Database, Refusal } from '../platform';
import { Passwords } from './passwords';
import { Reauthentication } from './reauthentication';
import { type OpenedSession, Sessions } from './sessions';

/** Changes one's own password: all sessions end, and the browser that asked gets a new one. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly database: Database,
    private readonly reauthentication: Reauthentication,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  async change(
    actor: Actor,
    { currentPassword, newPassword }: ChangePassword,
    userAgent: string,
  ): Promise<OpenedSession> {
    const person = await this.reauthentication.confirm(actor, currentPassword);
    if (newPassword === currentPassword) throw new Refusal('password-unchanged');
    const to = await this.passwords.chosen(newPassword, person);
    return this.database.transaction(async (tx) => {
      const isReplaced = await this.passwords.replace(tx, { personId: person.id, from: person.passwordHash, to });
      if (!isReplaced) throw new Refusal('password-wrong');
      return this.sessions.renew(tx, actor, { act: 'access.password-changed', userAgent });
    });
  }
}
