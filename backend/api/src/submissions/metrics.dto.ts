import {
  type ClaimedPeriod,
  PERIODS_MAX,
  type PreviewMetrics,
  REASON_MAX_LENGTH,
  type ReopenMetrics,
  type SaveMetrics,
  type SubmitMetrics,
} from '@anggakara/contracts';
import { IsCode, IsCount, IsIsoDate, IsListOf, IsText } from '../platform';

class ClaimedPeriodDto implements ClaimedPeriod {
  @IsCode()
  readonly period!: string;

  @IsIsoDate()
  readonly start!: string;

  @IsIsoDate()
  readonly end!: string;

  @IsCount({ nullable: true })
  readonly received!: number | null;

  @IsCount({ nullable: true })
  readonly unverified!: number | null;

  @IsCount({ nullable: true })
  readonly notFollowedUp!: number | null;

  @IsCount({ nullable: true })
  readonly inProcess!: number | null;

  @IsCount({ nullable: true })
  readonly postponed!: number | null;

  @IsCount({ nullable: true })
  readonly resolved!: number | null;

  @IsCount({ nullable: true })
  readonly archived!: number | null;

  @IsCount({ nullable: true })
  readonly notAuthority!: number | null;

  @IsCount({ nullable: true })
  readonly answered!: number | null;

  @IsCount({ nullable: true })
  readonly withinSla!: number | null;

  @IsCount({ nullable: true })
  readonly cappedDaySum!: number | null;
}

export class SaveMetricsDto implements SaveMetrics {
  @IsListOf(() => ClaimedPeriodDto, { min: 1, max: PERIODS_MAX })
  readonly periods!: ClaimedPeriodDto[];

  /** 0 for the first save. */
  @IsCount()
  readonly version!: number;
}

export class PreviewMetricsDto implements PreviewMetrics {
  @IsListOf(() => ClaimedPeriodDto, { min: 1, max: PERIODS_MAX })
  readonly periods!: ClaimedPeriodDto[];
}

export class SubmitMetricsDto implements SubmitMetrics {
  @IsCount()
  readonly version!: number;
}

export class ReopenMetricsDto implements ReopenMetrics {
  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsCount({ min: 1 })
  readonly version!: number;
}
