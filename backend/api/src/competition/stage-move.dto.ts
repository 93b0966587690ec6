import { type MoveStage, REASON_MAX_LENGTH, type ReopenStage, type ScheduleStage } from '@anggakara/contracts';
import { IsCount, IsIsoInstant, IsText } from '../platform';

export class MoveStageDto implements MoveStage {
  @IsCount({ min: 1 })
  readonly version!: number;
}

export class ReopenStageDto implements ReopenStage {
  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsCount({ min: 1 })
  readonly version!: number;
}

export class ScheduleStageDto implements ScheduleStage {
  @IsIsoInstant()
  readonly opensAt!: string;

  @IsIsoInstant()
  readonly closesAt!: string;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsCount({ min: 1 })
  readonly version!: number;
}
