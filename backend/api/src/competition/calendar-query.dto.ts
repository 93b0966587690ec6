import { IsCountText, IsIsoDate } from '../platform';

export class CalendarQueryDto {
  @IsCountText({ min: 1900, max: 2199, optional: true })
  readonly year?: string;

  @IsCountText({ min: 1, optional: true })
  readonly version?: string;
}

export class WorkingDaysQueryDto {
  @IsIsoDate()
  readonly from!: string;

  @IsIsoDate()
  readonly to!: string;

  @IsCountText({ min: 1, optional: true })
  readonly version?: string;
}
