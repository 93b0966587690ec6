import { IsCountText, IsIsoDate } from '../platform';

export class CalendarQueryDto {
  @IsCountText({ min: 1900, max: 2199, optional: true })
  readonly year?: string;
}

export class WorkingDaysQueryDto {
  @IsIsoDate()
  readonly from!: string;

  @IsIsoDate()
  readonly to!: string;
}
