import {
  COMPLAINT_LIMIT_DAYS_MAX,
  COMPLAINT_LIMITS_MAX,
  type ComplaintLimit,
  NAME_MAX_LENGTH,
  REASON_MAX_LENGTH,
  type ReviseComplaintLimits,
} from '@anggakara/contracts';
import { type Classification, CLASSIFICATIONS, SLA_STEPS, type SlaStep } from '@anggakara/scoring';
import { IsCount, IsListOf, IsOneOf, IsText } from '../platform';

export class ComplaintLimitDto implements ComplaintLimit {
  @IsOneOf(CLASSIFICATIONS)
  readonly classification!: Classification;

  @IsOneOf(SLA_STEPS)
  readonly step!: SlaStep;

  @IsCount({ max: COMPLAINT_LIMIT_DAYS_MAX, nullable: true })
  readonly workingDays!: number | null;
}

export class ReviseComplaintLimitsDto implements ReviseComplaintLimits {
  @IsListOf(() => ComplaintLimitDto, { min: 1, max: COMPLAINT_LIMITS_MAX })
  readonly limits!: readonly ComplaintLimitDto[];

  @IsText({ max: NAME_MAX_LENGTH, nullable: true })
  readonly source!: string | null;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsCount()
  readonly version!: number;
}
