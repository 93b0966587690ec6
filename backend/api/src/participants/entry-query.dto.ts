import { ENTRY_STAGES, type EntryStage, GROUP_CODES, type GroupCode, SEARCH_MAX_LENGTH } from '@anggakara/contracts';
import { IsOneOf, IsText } from '../platform';

export class EntryQueryDto {
  @IsText({ max: SEARCH_MAX_LENGTH, blank: true, optional: true })
  readonly search?: string;

  @IsOneOf(GROUP_CODES, { optional: true })
  readonly group?: GroupCode;

  @IsOneOf(ENTRY_STAGES, { optional: true })
  readonly stage?: EntryStage;
}
