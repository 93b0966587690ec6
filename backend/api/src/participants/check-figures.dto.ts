import { type CheckFigures, NAME_MAX_LENGTH, type StatedPart, STATED_PARTS_MAX } from '@anggakara/contracts';
import { IsCount, IsListOf, IsText } from '../platform';

class StatedPartDto implements StatedPart {
  @IsText({ max: NAME_MAX_LENGTH })
  readonly label!: string;

  @IsCount()
  readonly count!: number;
}

export class CheckFiguresDto implements CheckFigures {
  @IsCount()
  readonly stated!: number;

  @IsListOf(() => StatedPartDto, { min: 1, max: STATED_PARTS_MAX })
  readonly parts!: StatedPartDto[];
}
