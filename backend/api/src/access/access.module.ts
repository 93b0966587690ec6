import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LedgerModule } from '../ledger';
import { AccountRescue } from './account-rescue';
import { AccountRescueController } from './account-rescue.controller';
import { AccessSeed } from './access.seed';
import { AccountSecurityController } from './account-security.controller';
import { Accounts } from './accounts';
import { AdministeredPersonRepository } from './administered-person.repository';
import { Admission } from './admission';
import { AssignmentRepository } from './assignment.repository';
import { BreachedPasswords } from './breached-passwords';
import { CreateOrganizer } from './create-organizer';
import { Custody } from './custody';
import { ExpiredSessions } from './expired-sessions';
import { LiveSessions } from './live-sessions';
import { OnceSecret } from './once-secret';
import { OwnAccount } from './own-account';
import { OwnSessions } from './own-sessions';
import { OwnSessionsController } from './own-sessions.controller';
import { PasswordChange } from './password-change';
import { PasswordHasher } from './password-hasher';
import { PasswordReset } from './password-reset';
import { PasswordRules } from './password-rules';
import { Passwords } from './passwords';
import { People } from './people';
import { PeopleReading } from './people-reading';
import { PeopleController } from './people.controller';
import { PersonChange } from './person-change';
import { PersonCreation } from './person-creation';
import { PersonRepository } from './person.repository';
import { ProductionAccounts } from './production-accounts';
import { Reauthentication } from './reauthentication';
import { SecondFactorSettling } from './second-factor-settling';
import { SecondFactorStart } from './second-factor-start';
import { SecondFactorRepository } from './second-factor.repository';
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
  controllers: [
    SessionController,
    OwnSessionsController,
    AccountSecurityController,
    PeopleController,
    AccountRescueController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
    PersonRepository,
    AssignmentRepository,
    SessionRepository,
    SecondFactorRepository,
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
    AdministeredPersonRepository,
    Accounts,
    Custody,
    OnceSecret,
    PeopleReading,
    PersonCreation,
    PersonChange,
    PasswordReset,
    AccountRescue,
    CreateOrganizer,
    ProductionAccounts,
    ExpiredSessions,
    LiveSessions,
    People,
    AccessSeed,
  ],
  exports: [People, AccessSeed, CreateOrganizer],
})
export class AccessModule {}
