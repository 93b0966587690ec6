import { type MakeRun, NOTE_MAX_LENGTH } from '@anggakara/contracts';
import { IsCountText, IsText } from '../platform';

export class MakeRunDto implements MakeRun {
  @IsText({ max: NOTE_MAX_LENGTH, optional: true })
  readonly note?: string;
}

export class ComparisonQueryDto {
  /** Number of the other run. */
  @IsCountText({ min: 1 })
  readonly with!: string;
}
