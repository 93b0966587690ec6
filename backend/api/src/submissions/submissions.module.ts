import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { CompetitionModule } from '../competition';
import { ComplaintsModule } from '../complaints';
import { LedgerModule } from '../ledger';
import { ParticipantsModule } from '../participants';
import { ClaimActs } from './claim-acts';
import { ClaimAdmission } from './claim-admission';
import { ClaimCalendar } from './claim-calendar';
import { ClaimHours } from './claim-hours';
import { ClaimListing } from './claim-listing';
import { ClaimReading } from './claim-reading';
import { ClaimRecords } from './claim-records';
import { ClaimReopening } from './claim-reopening';
import { ClaimReviewers } from './claim-reviewers';
import { ClaimRepository } from './claim.repository';
import { ClaimSaving } from './claim-saving';
import { ClaimSubmission } from './claim-submission';
import { ClaimViews } from './claim-views';
import { Claims } from './claims';
import { Clarifying } from './clarifying';
import { ClaimsController } from './claims.controller';
import { DecidedLimits } from './decided-limits';
import { MetricsController } from './metrics.controller';
import { PairedReading } from './paired-reading';
import { SubmissionsSeed } from './submissions.seed';
import { VerificationActRepository } from './verification-act.repository';
import { VerificationAdmission } from './verification-admission';
import { VerificationActs } from './verification-acts';
import { VerificationController } from './verification.controller';
import { VerificationDeciding } from './verification-deciding';
import { VerificationHours } from './verification-hours';
import { VerificationSight } from './verification-sight';
import { VerificationViews } from './verification-views';
import { VerificationsController } from './verifications.controller';
import { VerificationsReading } from './verifications-reading';
import { VerifiedRecords } from './verified-records';

/** What agencies claim: counts by reporting period, from the first draft to the submission and its verification. */
@Module({
  imports: [LedgerModule, AccessModule, CompetitionModule, ParticipantsModule, ComplaintsModule],
  controllers: [ClaimsController, MetricsController, VerificationsController, VerificationController],
  providers: [
    ClaimRepository,
    ClaimRecords,
    ClaimCalendar,
    ClaimHours,
    ClaimViews,
    ClaimAdmission,
    ClaimActs,
    ClaimListing,
    ClaimReading,
    ClaimSaving,
    ClaimSubmission,
    ClaimReopening,
    Claims,
    PairedReading,
    SubmissionsSeed,
    ...[
      VerificationActRepository,
      VerifiedRecords,
      ClaimReviewers,
      VerificationHours,
      VerificationAdmission,
      VerificationSight,
      VerificationViews,
      VerificationsReading,
    ],
    ...[VerificationActs, VerificationDeciding, Clarifying, DecidedLimits],
  ],
  exports: [Claims, ClaimReviewers, SubmissionsSeed],
})
export class SubmissionsModule {}
