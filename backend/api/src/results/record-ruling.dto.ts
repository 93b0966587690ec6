import {
  AWARD_CATEGORY_CODES,
  type AwardCategoryCode,
  ENTRIES_PER_RULING,
  GROUP_CODES,
  type GroupCode,
  REASON_MAX_LENGTH,
  type RecordRuling,
  type RulingView,
} from '@anggakara/contracts';
import { IsListOfTexts, IsOneOf, IsText } from '../platform';

const RULING_KINDS = ['tie-at-cut', 'category-assignment'] as const satisfies readonly RulingView['kind'][];

export class RecordRulingDto implements RecordRuling {
  @IsOneOf(RULING_KINDS)
  readonly kind!: RulingView['kind'];

  @IsOneOf(GROUP_CODES)
  readonly group!: GroupCode;

  @IsOneOf(AWARD_CATEGORY_CODES, { optional: true })
  readonly category?: AwardCategoryCode;

  @IsListOfTexts('code', { min: 1, max: ENTRIES_PER_RULING })
  readonly selected!: readonly string[];

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;
}
