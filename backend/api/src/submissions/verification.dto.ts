import {
  type Acceptance,
  ACCEPTANCES,
  type AnswerClarification,
  type AskClarification,
  CLARIFICATION_DAYS_MAX,
  type DecidedPeriod,
  type DecideVerification,
  PERIODS_MAX,
  REASON_MAX_LENGTH,
} from '@anggakara/contracts';
import { type ComplaintCounts, COUNT_FIELDS } from '@anggakara/scoring';
import { IsCode, IsCount, IsCountText, IsListOf, IsObjectOf, IsOneOf, IsText } from '../platform';

class AcceptedCountsDto implements ComplaintCounts {
  @IsCount()
  readonly received!: number;

  @IsCount()
  readonly unverified!: number;

  @IsCount()
  readonly notFollowedUp!: number;

  @IsCount()
  readonly inProcess!: number;

  @IsCount()
  readonly postponed!: number;

  @IsCount()
  readonly resolved!: number;

  @IsCount()
  readonly archived!: number;

  @IsCount()
  readonly notAuthority!: number;

  @IsCount()
  readonly answered!: number;

  @IsCount()
  readonly withinSla!: number;

  @IsCount()
  readonly cappedDaySum!: number;
}

class DecidedPeriodDto implements DecidedPeriod {
  @IsCode()
  readonly period!: string;

  @IsOneOf(ACCEPTANCES)
  readonly acceptance!: Acceptance;

  @IsObjectOf(() => AcceptedCountsDto, { optional: true })
  readonly counts?: AcceptedCountsDto;
}

export class DecideVerificationDto implements DecideVerification {
  @IsCount()
  readonly version!: number;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsListOf(() => DecidedPeriodDto, { min: 1, max: PERIODS_MAX })
  readonly periods!: DecidedPeriodDto[];
}

export class AskClarificationDto implements AskClarification {
  @IsCount()
  readonly version!: number;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly question!: string;

  @IsCount({ min: 1, max: CLARIFICATION_DAYS_MAX })
  readonly workingDays!: number;
}

export class AnswerClarificationDto implements AnswerClarification {
  @IsCount()
  readonly version!: number;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly answer!: string;
}

/** Either a count with an explanation, or the place of a question. */
export class RowsQueryDto {
  @IsCode()
  readonly period!: string;

  @IsOneOf(COUNT_FIELDS, { optional: true })
  readonly count?: string;

  @IsCode({ optional: true })
  readonly explanation?: string;

  @IsCountText({ optional: true, max: 999 })
  readonly question?: string;

  /** The last line of the page before. */
  @IsCountText({ optional: true })
  readonly after?: string;
}
