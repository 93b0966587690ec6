import {
  type AppendMarks,
  type MarkEvent,
  MARKS_PER_REQUEST,
  type MarkValue,
  NOTE_MAX_LENGTH,
} from '@anggakara/contracts';
import { IsCode, IsDecimalString, IsListOf, IsText, IsUuid } from '../platform';

export class MarkEventDto implements MarkEvent {
  @IsUuid()
  readonly id!: string;

  @IsCode()
  readonly criterion!: string;

  @IsDecimalString({ except: 'not-scored' })
  readonly value!: MarkValue;

  @IsText({ max: NOTE_MAX_LENGTH, optional: true })
  readonly note?: string;
}

export class AppendMarksDto implements AppendMarks {
  @IsListOf(() => MarkEventDto, { min: 1, max: MARKS_PER_REQUEST })
  readonly events!: readonly MarkEventDto[];
}
