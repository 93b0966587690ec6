import { type Ending, ENDINGS, REASON_MAX_LENGTH, type WithdrawEntry } from '@anggakara/contracts';
import { IsCount, IsOneOf, IsText } from '../platform';

export class WithdrawEntryDto implements WithdrawEntry {
  @IsOneOf(ENDINGS)
  readonly kind!: Ending;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;

  @IsCount({ min: 1 })
  readonly version!: number;
}
