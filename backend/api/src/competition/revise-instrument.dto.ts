import {
  type GoalpostRevision,
  REASON_MAX_LENGTH,
  type ReviseInstrument,
  REVISIONS_PER_REQUEST,
  WEIGHT_MAX,
  type WeightRevision,
} from '@anggakara/contracts';
import { IsCode, IsCount, IsDecimalString, IsListOf, IsText } from '../platform';

export class WeightRevisionDto implements WeightRevision {
  @IsCode()
  readonly index!: string;

  @IsCode()
  readonly node!: string;

  @IsCount({ max: WEIGHT_MAX })
  readonly weight!: number;
}

export class GoalpostRevisionDto implements GoalpostRevision {
  @IsCode()
  readonly node!: string;

  @IsDecimalString()
  readonly zeroAt!: string;

  @IsDecimalString()
  readonly fullAt!: string;
}

export class ReviseInstrumentDto implements ReviseInstrument {
  @IsListOf(() => WeightRevisionDto, { max: REVISIONS_PER_REQUEST })
  readonly weights!: readonly WeightRevisionDto[];

  @IsListOf(() => GoalpostRevisionDto, { max: REVISIONS_PER_REQUEST })
  readonly goalposts!: readonly GoalpostRevisionDto[];

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsCount({ min: 1 })
  readonly version!: number;
}
