import { Module } from '@nestjs/common';
import { CompetitionModule } from '../competition';
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
import { ClaimRepository } from './claim.repository';
import { ClaimSaving } from './claim-saving';
import { ClaimSubmission } from './claim-submission';
import { ClaimViews } from './claim-views';
import { Claims } from './claims';
import { ClaimsController } from './claims.controller';
import { MetricsController } from './metrics.controller';
import { PairedReading } from './paired-reading';
import { SubmissionsSeed } from './submissions.seed';

/** What agencies claim: counts by reporting period, from the first draft to the submission. */
@Module({
  imports: [LedgerModule, CompetitionModule, ParticipantsModule],
  controllers: [ClaimsController, MetricsController],
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
  ],
  exports: [Claims, SubmissionsSeed],
})
export class SubmissionsModule {}
