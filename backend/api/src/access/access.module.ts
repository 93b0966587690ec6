import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LedgerModule } from '../ledger';
import { AccessSeed } from './access.seed';
import { Admission } from './admission';
import { AssignmentRepository } from './assignment.repository';
import { OwnAccount } from './own-account';
import { PasswordHasher } from './password-hasher';
import { People } from './people';
import { PersonRepository } from './person.repository';
import { SecondFactorCodes } from './second-factor-codes';
import { SessionClosing } from './session-closing';
import { SessionCookies } from './session-cookies';
import { SessionOpening } from './session-opening';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { SessionRepository } from './session.repository';
import { Sessions } from './sessions';

/** People, their sessions and roles, and the gate that every request passes. */
@Module({
  imports: [LedgerModule],
  controllers: [SessionController],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    PersonRepository,
    AssignmentRepository,
    SessionRepository,
    SessionCookies,
    OwnAccount,
    Sessions,
    SecondFactorCodes,
    Admission,
    SessionOpening,
    SessionClosing,
    People,
    AccessSeed,
  ],
  exports: [People, AccessSeed],
})
export class AccessModule {}
