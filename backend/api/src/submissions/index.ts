export { ClaimedPeriodEntity } from './claimed-period.entity';
export { ClaimReviewers } from './claim-reviewers';
export { Claims } from './claims';
export { MetricClaimEntity } from './metric-claim.entity';
export { SubmissionsModule } from './submissions.module';
export { SubmissionsSeed } from './submissions.seed';
export { VerificationActEntity } from './verification-act.entity';
