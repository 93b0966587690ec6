import { Injectable } from '@nestjs/common';
import { Housekeeping } from '../platform';
import { SessionRepository } from './session.repository';

/** Throws away sessions that are none any more. */
@Injectable()
export class ExpiredSessions {
  constructor(housekeeping: Housekeeping, sessions: SessionRepository) {
    housekeeping.register('expired-sessions', (tx) => sessions.forgetExpired(tx));
  }
}
