import { REASON_MAX_LENGTH, type RecordRecusal } from '@anggakara/contracts';
import { IsCode, IsText, IsUuid } from '../platform';

export class RecordRecusalDto implements RecordRecusal {
  @IsUuid()
  readonly personId!: string;

  @IsCode()
  readonly entry!: string;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;
}
