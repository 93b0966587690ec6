import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LedgerModule } from '../ledger';
import { AccessSeed } from './access.seed';
import { AccountSecurityController } from './account-security.controller';
import { Admission } from './admission';
import { AssignmentRepository } from './assignment.repository';
import { BreachedPasswords } from './breached-passwords';
import { OwnAccount } from './own-account';
import { OwnSessions } from './own-sessions';
import { OwnSessionsController } from './own-sessions.controller';
import { PasswordChange } from './password-change';
import { PasswordHasher } from './password-hasher';
import { PasswordRules } from './password-rules';
import { Passwords } from './passwords';
import { People } from './people';
import { PersonRepository } from './person.repository';
import { Reauthentication } from './reauthentication';
import { SecondFactorSettling } from './second-factor-settling';
import { SecondFactorStart } from './second-factor-start';
import { SecondFactors } from './second-factors';
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
  controllers: [SessionController, OwnSessionsController, AccountSecurityController],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    PersonRepository,
    AssignmentRepository,
    SessionRepository,
    SessionCookies,
    OwnAccount,
    Sessions,
    SecondFactors,
    Admission,
    SessionOpening,
    SessionClosing,
    BreachedPasswords,
    PasswordRules,
    Passwords,
    Reauthentication,
    OwnSessions,
    PasswordChange,
    SecondFactorStart,
    SecondFactorSettling,
    People,
    AccessSeed,
  ],
  exports: [People, AccessSeed],
})
export class AccessModule {}
