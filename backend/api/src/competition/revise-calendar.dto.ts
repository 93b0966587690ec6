import {
  CALENDAR_CHANGES_MAX,
  DAY_KINDS,
  type DayKind,
  NAME_MAX_LENGTH,
  type OffDayChange,
  type PreviewCalendar,
  REASON_MAX_LENGTH,
  type ReviseCalendar,
} from '@anggakara/contracts';
import { IsCount, IsIsoDate, IsListOf, IsOneOf, IsText } from '../platform';

class OffDayChangeDto implements OffDayChange {
  @IsIsoDate()
  readonly date!: string;

  @IsOneOf(DAY_KINDS)
  readonly kind!: DayKind;

  @IsText({ max: NAME_MAX_LENGTH, nullable: true })
  readonly name!: string | null;
}

export class PreviewCalendarDto implements PreviewCalendar {
  @IsListOf(() => OffDayChangeDto, { min: 1, max: CALENDAR_CHANGES_MAX })
  readonly changes!: readonly OffDayChangeDto[];

  @IsCount({ min: 1 })
  readonly version!: number;
}

export class ReviseCalendarDto extends PreviewCalendarDto implements ReviseCalendar {
  @IsText({ max: NAME_MAX_LENGTH })
  readonly decree!: string;

  @IsIsoDate({ nullable: true })
  readonly decreedOn!: string | null;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;
}
