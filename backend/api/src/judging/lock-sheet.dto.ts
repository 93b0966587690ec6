import { type LockSheet, REASON_MAX_LENGTH, type ReopenSheet } from '@anggakara/contracts';
import { IsCount, IsText, IsUuid } from '../platform';

export class LockSheetDto implements LockSheet {
  @IsCount()
  readonly sequence!: number;
}

export class ReopenSheetDto implements ReopenSheet {
  @IsUuid()
  readonly personId!: string;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;
}
